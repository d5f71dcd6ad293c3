import type { Case, Fact, Step } from '../domain/index.ts';
import { afterSlip } from './after-slip.ts';
import type { Analysis } from './analysis.ts';

/** What is asked for once more before anything else is thought of, since what came is no answer. */
export function askedAgain(state: Case, analysis: Analysis): Step | undefined {
  return afterSlip(state, analysis) ?? afterOldPicture(state, analysis);
}

/**
 * After a fix the same output came as before it, to the letter, and what spoke for the fix stands in it: the change is not made yet, or
 * elsewhere. Said once; beyond that such an output is nothing new.
 */
function afterOldPicture(state: Case, { beliefs, known, slots }: Analysis): Step | undefined {
  const advice = state.advised.at(-1);
  const newest = state.readings.at(-1);
  if (advice?.outcome !== 'waiting' || newest === undefined || newest.order <= advice.order) return undefined;
  const seen = new Set(
    state.readings.filter(({ order }) => order <= advice.order).flatMap(({ facts }) => facts.map(contentOf)),
  );
  const shown = newest.facts.filter(({ evidence }) => evidence.output !== undefined);
  if (shown.length === 0 || !newest.facts.every((fact) => isWord(fact) || seen.has(contentOf(fact))))
    return undefined;
  const reasons = beliefs.find(({ cause }) => cause === advice.cause)?.for ?? [];
  const check = known.checks.find(
    ({ id }) =>
      shown.some(({ observation }) => observation.kind === 'output' && observation.command === id) &&
      reasons.some(({ strength, fact }) => strength !== 'suggests' && fact?.evidence.output === id) &&
      !state.asked.some((asked) => asked.check === id && asked.retried === true),
  );
  return check === undefined
    ? { kind: 'quiet', because: 'nothing-new' }
    : { kind: 'ask', checks: [check.id], slots, slip: 'unchanged' };
}

function isWord({ observation: { kind } }: Fact): boolean {
  return kind === 'claim' || kind === 'language' || kind === 'subject' || kind === 'mention';
}

function contentOf({ observation }: Fact): string {
  return JSON.stringify(observation);
}
