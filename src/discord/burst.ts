/** Timers that run work once for each thread, when its burst of messages has ended. */
export interface Burst {
  /** Starts the wait anew. */
  readonly soon: (thread: string, delayMs: number) => void;
  /** Runs what waits now instead of later, for the end of the process. */
  readonly flush: () => void;
  /** How many threads wait. */
  readonly size: () => number;
  /** Forgets what waits and what comes later; the store remembers it. */
  readonly stop: () => void;
}

/** `work` is called once the thread was quiet for the delay. */
export function makeBurst(work: (thread: string) => void): Burst {
  const timers = new Map<string, NodeJS.Timeout>();
  let isStopped = false;
  const run = (thread: string): void => {
    clearTimeout(timers.get(thread));
    timers.delete(thread);
    work(thread);
  };
  return {
    soon: (thread, delayMs) => {
      if (isStopped) return;
      clearTimeout(timers.get(thread));
      timers.set(thread, setTimeout(run, delayMs, thread));
    },
    flush: () => {
      for (const thread of [...timers.keys()]) run(thread);
    },
    size: () => timers.size,
    stop: () => {
      isStopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
