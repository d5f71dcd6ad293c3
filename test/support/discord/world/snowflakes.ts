const DISCORD_EPOCH = 1_420_070_400_000;

/** Makes ids in ascending order that carry their time, as Discord's do. */
export function snowflakes(): () => string {
  let last = 0n;
  return () => {
    const now = BigInt(Date.now() - DISCORD_EPOCH) << 22n;
    last = now > last ? now : last + 1n;
    return String(last);
  };
}

/** Orders ids by age, oldest first. */
export function byAge(one: { readonly id: string }, other: { readonly id: string }): number {
  const difference = BigInt(one.id) - BigInt(other.id);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
