import type { Case, Fact, Step } from '../domain/index.ts';
import type { Analysis } from './analysis.ts';
import { ofKind } from './situation.ts';

/** What is asked for once more before anything else is thought of, since what came is no answer. */
export function askedAgain(state: Case, analysis: Analysis): Step | undefined {
  return afterSlip(state, analysis) ?? afterOldPicture(state, analysis);
}

/**
 * What was asked could not be typed: say the rest of it once more, one line at a time. What could be typed and came as a file that
 * cannot be read is asked for as it was, once more.
 */
function afterSlip(state: Case, { known, slots }: Analysis): Step | undefined {
  const slip = ofKind(known.now, 'shell-mistake').at(-1);
  const open = state.asked.filter(({ check, state: how, retried }) => {
    if (how !== 'waiting' || retried === true) return false;
    return known.checks.some(({ id, kind }) => id === check && kind === 'command');
  });
  const isLatest = slip !== undefined && state.readings.at(-1)?.message === slip.evidence.message;
  if (open.length === 0 || !isLatest) return undefined;
  const { mistake } = slip.observation;
  const again = mistake === 'unread-file' ? open : open.slice(0, 1);
  return { kind: 'ask', checks: again.map(({ check }) => check), slots, slip: mistake };
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
