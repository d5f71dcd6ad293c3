import type { Case, Check, Fact, Observation } from '../domain/index.ts';
import { takeReading } from './take-reading.ts';

/** A choice that was pressed under a reply of the outbox, and what it says. */
export interface Pressing {
  readonly nonce: string;
  readonly choice: string;
  /** The words on it. */
  readonly label: string;
  readonly user: string;
  readonly means: readonly Observation[];
}

/**
 * Takes in a press as if the asker had written it. The same choice pressed twice in a row is one press; pressed again after something
 * else it counts anew. It is no message: nothing was written that the next reply could stand under.
 */
export function press(state: Case, pressing: Pressing, checks: readonly Check[]): Case {
  const message = `press:${pressing.nonce}:${pressing.choice}`;
  if (state.readings.at(-1)?.message === message) return state;
  const others = state.readings.filter((reading) => reading.message !== message);
  const facts = pressing.means.map((observation): Fact => ({
    observation,
    evidence: { message, part: 'choice', line: 1, quote: pressing.label, parser: 'choice' },
  }));
  const next = takeReading(
    { ...state, readings: others },
    { message, author: pressing.user, role: 'asker', facts },
    checks,
  );
  return { ...next, heard: state.heard, news: true, said: 0 };
}
