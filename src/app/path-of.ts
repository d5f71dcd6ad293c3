import { analyse, type Providers, UNKNOWN_CAUSE } from '../diagnose/index.ts';
import type { Belief, Case, Fact, Knowledge, Reading } from '../domain/index.ts';

/** One stop of the walk through the decision tree. */
export type PathStop =
  | {
      readonly kind: 'seen';
      readonly facts: readonly Fact[];
      /** The most believed causes after it, and how many are still possible. */
      readonly beliefs: readonly Belief[];
      readonly possible: number;
    }
  | {
      readonly kind: 'ask';
      /** The order of the reading after which it was asked. */
      readonly order: number;
      readonly checks: readonly string[];
      readonly state: 'waiting' | 'answered' | 'unavailable';
    }
  | {
      readonly kind: 'advise';
      readonly order: number;
      readonly cause: string;
      readonly outcome: 'waiting' | 'worked' | 'failed';
    }
  | { readonly kind: 'end'; readonly phase: 'solved' | 'handed-over' | 'abandoned' };

/** A cause below this probability is no longer counted as possible. */
const POSSIBLE = 0.01;

/** Kinds that say nothing about the trouble. */
const ASIDE = new Set(['language', 'mention', 'output', 'tui-state', 'elsewhere']);

/** The way a case went: what was seen, what was asked, what was advised, in order, with what was believed at each stop. */
export function pathOf(state: Case, knowledge: Knowledge, providers: Providers): readonly PathStop[] {
  const stops = state.readings.flatMap((reading): readonly PathStop[] => [
    ...seenIn(reading, state, { knowledge, providers }),
    ...asked(state, reading.order),
    ...state.advised
      .filter(({ order }) => order === reading.order)
      .map(({ cause, outcome, order }): PathStop => ({ kind: 'advise', order, cause, outcome })),
  ]);
  const { phase } = state;
  return phase === 'solved' || phase === 'handed-over' || phase === 'abandoned'
    ? [...stops, { kind: 'end', phase }]
    : stops;
}

function seenIn(
  reading: Reading,
  state: Case,
  by: { readonly knowledge: Knowledge; readonly providers: Providers },
): readonly PathStop[] {
  const facts = reading.facts.filter(({ observation }) => !ASIDE.has(observation.kind));
  if (facts.length === 0) return [];
  const until = {
    readings: state.readings.filter(({ order }) => order <= reading.order),
    asked: state.asked.filter(({ order }) => order < reading.order),
    advised: state.advised.filter(({ order }) => order < reading.order),
  };
  const { beliefs } = analyse(until, by.knowledge, by.providers);
  const open = beliefs.filter(({ cause, probability }) => cause !== UNKNOWN_CAUSE && probability >= POSSIBLE);
  return [{ kind: 'seen', facts, beliefs: beliefs.slice(0, 3), possible: open.length }];
}

function asked(state: Case, order: number): readonly PathStop[] {
  const checks = state.asked.filter((one) => one.order === order);
  const [first] = checks;
  if (first === undefined) return [];
  const how = (['answered', 'waiting'] as const).find((wanted) => checks.some((one) => one.state === wanted));
  return [{ kind: 'ask', order, checks: checks.map(({ check }) => check), state: how ?? 'unavailable' }];
}
