/** The end of a switch over a union: a member nobody handled does not compile. */
export function assertNever(value: never): never {
  throw new Error(`unhandled member of a union: ${JSON.stringify(value)}`);
}
