import type { Case } from '../domain/index.ts';

/** A thread nobody has read yet. */
export function newCase(thread: string): Case {
  return { thread, phase: 'new', next: 1, readings: [], asked: [], advised: [], said: 0 };
}
