import { setTimeout as sleep } from 'node:timers/promises';

/** How long to wait at most, in ms, and for what, in words for the failure. */
export interface Patience {
  readonly within?: number;
  readonly what?: string;
}

type Found<Value> = Exclude<Value, undefined | null | false | 0 | ''>;

const STEP_MS = 5;

/** Waits until the function gives something truthy, and gives that. Throws once the time is over. */
export async function until<Value>(
  look: () => Value | Promise<Value>,
  { within = 15_000, what = look.toString() }: Patience = {},
): Promise<Found<Value>> {
  const end = Date.now() + within;
  for (;;) {
    const value = await look();
    if (value) return value as Found<Value>;
    if (Date.now() > end) throw new Error(`Waited ${within} ms in vain for: ${what}`);
    await sleep(STEP_MS);
  }
}
