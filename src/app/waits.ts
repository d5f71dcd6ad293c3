import type { Meter } from './ports.ts';

/** Who waits for an answer. Threads are counted from the first message that nothing was said to yet. */
export interface Waits {
  readonly begin: (thread: string) => void;
  /** Something was said: the wait is measured and over. */
  readonly end: (thread: string) => void;
  /** There is nothing to say: the wait does not count. */
  readonly drop: (thread: string) => void;
}

/** Keeps the waits in memory; after a restart those from before are not measured. */
export function makeWaits(meter: Meter): Waits {
  const since = new Map<string, number>();
  return {
    begin: (thread) => {
      if (!since.has(thread)) since.set(thread, performance.now());
    },
    end: (thread) => {
      const begun = since.get(thread);
      if (begun === undefined) return;
      since.delete(thread);
      meter.time('answer', (performance.now() - begun) / 1000);
    },
    drop: (thread) => void since.delete(thread),
  };
}
