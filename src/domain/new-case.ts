import type { Case } from './case.ts';

/** A thread nobody has read yet. */
export function newCase(thread: string): Case {
  return {
    thread,
    phase: 'new',
    next: 1,
    readings: [],
    asked: [],
    advised: [],
    news: false,
    outbox: [],
    said: 0,
  };
}
