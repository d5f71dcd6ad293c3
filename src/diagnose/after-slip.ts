import type { Asked, Case, Claim, Step } from '../domain/index.ts';
import type { Analysis } from './analysis.ts';
import { ofKind } from './situation.ts';

/**
 * What was said and could not be followed is said once more, in another way: a command that could not be typed, one line at a time;
 * what came as a file that cannot be read, or was done and not shown, as it was; what somebody asks how to do, in smaller steps.
 * Each only once.
 */
export function afterSlip(state: Case, analysis: Analysis): Step | undefined {
  const slip = newestSlip(state, analysis);
  if (slip === undefined) return undefined;
  // What is asked about is what was said last.
  if (slip === 'asked-how' && !isAskNewest(state)) return explainedFix(state, analysis);
  const open = state.asked.filter(
    (one) => one.state === 'waiting' && one.retried !== true && isMeant(one, slip, analysis),
  );
  if (open.length === 0) return undefined;
  const again = ALL_AGAIN.has(slip) ? open : open.slice(0, 1);
  return { kind: 'ask', checks: again.map(({ check }) => check), slots: analysis.slots, slip };
}

/** Slips after which all that was asked is asked again; after the others the first of it, by itself. */
const ALL_AGAIN: ReadonlySet<string> = new Set(['unread-file', 'not-pasted', 'not-seen', 'asked-how']);

/** What kept the person from doing it, where the newest message says so. */
function newestSlip(state: Case, { known }: Analysis): string | undefined {
  const newest = state.readings.at(-1);
  const typed = ofKind(known.now, 'shell-mistake').at(-1);
  if (typed !== undefined && typed.evidence.message === newest?.message) return typed.observation.mistake;
  const said = (claims: readonly Claim[]): boolean =>
    newest?.facts.some(
      ({ observation }) => observation.kind === 'claim' && claims.includes(observation.claim),
    ) === true;
  // Which key is meant is another question, with an answer of its own.
  if (said(['asks-how', 'no-answer']) && !said(['asks-which-key'])) return 'asked-how';
  if (!isAskNewest(state)) return said(['cannot-run']) ? 'asked-how' : undefined;
  if (said(['still-broken'])) return 'not-seen';
  return said(['did-it']) ? 'not-pasted' : undefined;
}

/** What is said to be done, or asked about, is what was asked last: after an advice it is the advice. */
export function isAskNewest({ asked, advised }: Pick<Case, 'asked' | 'advised'>): boolean {
  return (asked.at(-1)?.order ?? -1) > (advised.at(-1)?.order ?? -1);
}

/** Only a question can be asked about and need no typing. */
function isMeant({ check }: Asked, slip: string, { known }: Analysis): boolean {
  const kind = known.checks.find(({ id }) => id === check)?.kind;
  return slip === 'asked-how' || kind === 'command';
}

function explainedFix({ advised }: Case, { slots }: Analysis): Step | undefined {
  const last = advised.at(-1);
  if (last?.outcome !== 'waiting' || last.explained === true) return undefined;
  return { kind: 'advise', cause: last.cause, fix: last.fix, slots, slip: 'asked-how' };
}
