import type { InOrder } from './session.ts';

/**
 * Waits for a turn of the event loop of one's own. Reading and deciding take milliseconds each: where hundreds wait, what comes in
 * between is heard all the same, and a press is taken within Discord's three seconds.
 */
export function makeTurns(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  const next = (): void => {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(next);
  };
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) setImmediate(next);
    });
}

/** Runs each piece of work in a turn of its own. */
export function inTurns(run: InOrder): InOrder {
  const turn = makeTurns();
  return (thread, work) =>
    run(thread, async () => {
      await turn();
      return work();
    });
}
