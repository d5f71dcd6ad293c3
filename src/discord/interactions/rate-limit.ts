import type { Clock } from '../../app/index.ts';

/** How many commands in how many seconds. */
const LIMITS = { user: { count: 20, seconds: 60 }, guild: { count: 120, seconds: 60 } } as const;

/** With more people than this in memory, those who are quiet are forgotten. */
const MANY = 1000;
const LONGEST_MS = 60_000;

/** Whether one more command is let through; else how many seconds to wait. */
export type RateLimit = (of: { readonly user: string; readonly guild: string | null }) => number | undefined;

/** Counts commands of each person and each server in a sliding window, in memory. */
export function makeRateLimit(clock: Clock): RateLimit {
  const calls = new Map<string, number[]>();
  const forgetOld = (now: number): void => {
    for (const [key, times] of calls) if (now - (times.at(-1) ?? 0) > LONGEST_MS) calls.delete(key);
  };
  const wait = (
    key: string,
    limit: { readonly count: number; readonly seconds: number },
  ): number | undefined => {
    const now = clock().getTime();
    const recent = (calls.get(key) ?? []).filter((at) => now - at < limit.seconds * 1000);
    calls.set(key, recent);
    const [oldest = now] = recent;
    return recent.length < limit.count ? undefined : Math.ceil((oldest + limit.seconds * 1000 - now) / 1000);
  };
  return ({ user, guild }) => {
    if (calls.size > MANY) forgetOld(clock().getTime());
    const keys = [[`user:${user}`, LIMITS.user] as const, [`guild:${guild ?? user}`, LIMITS.guild] as const];
    const waits = keys.flatMap(([key, limit]) => wait(key, limit) ?? []);
    if (waits.length > 0) return Math.max(...waits);
    for (const [key] of keys) calls.get(key)?.push(clock().getTime());
    return undefined;
  };
}
