import { type Case, type Cause, isTalk, type Step } from '../domain/index.ts';
import type { Analysis } from './analysis.ts';
import { UNKNOWN_CAUSE } from './beliefs.ts';
import { isAskNewest } from './after-slip.ts';
import { answerBack } from './answer-back.ts';
import { askedAgain } from './asked-again.ts';
import { available } from './asks.ts';
import { chooseFix } from './choose-fix.ts';
import { isOurs } from './is-ours.ts';
import { type Options, optionsOf } from './options.ts';

/**
 * What to do now: the cheapest way to the end of the thread. Where nothing was read since the last decision that is news, the bot waits. The decision is a pure function of the case and the documents.
 */
export function nextStep(state: Case, analysis: Analysis): Step {
  const silence = mustBeQuiet(state);
  if (silence !== undefined) return silence;
  if (justSaid(state, 'wants-human')) return { kind: 'hand-over', because: 'asked-for-person' };
  if (state.phase === 'solved') return { kind: 'confirm', cause: state.solution?.cause ?? UNKNOWN_CAUSE };
  if (!isOurs(analysis.verdicts, analysis.known)) return { kind: 'quiet', because: 'not-ours' };
  const said = saidBack(state, analysis);
  if (said !== undefined) return said;
  if (!state.news) return { kind: 'quiet', because: 'nothing-new' };
  if (state.said >= analysis.known.weights.budget) return { kind: 'hand-over', because: 'budget' };
  return planned(state, analysis);
}

/** What is said to somebody who talks back: what was said before in another way, an answer, or that a person helps. */
function saidBack(state: Case, analysis: Analysis): Step | undefined {
  const said = askedAgain(state, analysis) ?? answerBack(state, analysis);
  return said ?? (isStuck(state) ? { kind: 'hand-over', because: 'nothing-left' } : undefined);
}

function mustBeQuiet(state: Case): Step | undefined {
  if (state.paused !== undefined) {
    return { kind: 'quiet', because: state.paused === 'helper' ? 'helper-at-work' : 'paused' };
  }
  if (state.phase === 'handed-over') return { kind: 'quiet', because: 'handed-over' };
  const isOver = state.phase === 'solved' && !justSaid(state, 'works-now');
  return isOver ? { kind: 'quiet', because: 'solved' } : undefined;
}

/** Whether the newest message says so. */
function justSaid({ readings }: Case, claim: string): boolean {
  return (
    readings
      .at(-1)
      ?.facts.some(({ observation }) => observation.kind === 'claim' && observation.claim === claim) ?? false
  );
}

/** Whether a fix cannot be made, and was said in small steps already. */
function isStuck(state: Case): boolean {
  const last = state.advised.at(-1);
  return justSaid(state, 'cannot-run') && !isAskNewest(state) && last?.explained === true;
}

/** Whether a fix is under way, and nothing was said since that tells anything of the trouble. */
function isTalkSinceAdvice({ asked, advised, readings }: Case): boolean {
  const last = advised.at(-1);
  if (last?.outcome !== 'waiting' || isAskNewest({ asked, advised })) return false;
  const since = readings.filter(({ order }) => order > last.order).flatMap(({ facts }) => facts);
  return since.length > 0 && since.every(({ observation }) => isTalk(observation));
}

function planned(state: Case, analysis: Analysis): Step {
  if (isTalkSinceAdvice(state)) return WAIT;
  const { verdicts, slots } = analysis;
  const options = optionsOf(state, analysis);
  const { plan, bundle, isAskBetter, slip } = options;
  if (isWaitBetter(options)) return WAIT;
  if (bundle !== undefined && isAskBetter) {
    const checks = bundle.checks.map(({ id }) => id);
    return { kind: 'ask', checks, slots, ...(slip === undefined ? {} : { slip }) };
  }
  const cause = verdicts.find((verdict) => verdict.cause.id === plan.first)?.cause;
  return cause === undefined
    ? withoutPlan(state, analysis, bundle === undefined)
    : repair(cause, state, analysis);
}

/** What came amiss is not waited for: nobody knows yet that it did. */
function isWaitBetter({ plan, bundle, waiting, slip }: Options): boolean {
  return (
    slip === undefined && waiting !== undefined && waiting < Math.min(plan.cost, bundle?.cost ?? Infinity)
  );
}

/** The cause's fix, or first the question on which it depends which fix is right. */
function repair(cause: Cause, { asked }: Case, { known, slots }: Analysis): Step {
  const first = available({ known, asked, slots }).find(({ id }) => id === cause.settle);
  if (first !== undefined) return { kind: 'ask', checks: [first.id], slots };
  return { kind: 'advise', cause: cause.id, fix: chooseFix(cause, known, slots), slots };
}

const WAIT: Step = { kind: 'quiet', because: 'waiting' };

/**
 * Nothing is worth trying: an advice may still be under way, or what was to be pasted if it did not help is not there yet; else it is
 * for a person. What was advised for was known.
 */
function withoutPlan(state: Case, analysis: Analysis, isAskedOut: boolean): Step {
  if (state.advised.some(({ outcome }) => outcome === 'waiting')) return WAIT;
  const promised = promisedCheck(state, analysis);
  if (promised !== undefined) return { kind: 'ask', checks: [promised], slots: analysis.slots };
  const isKnown = isAskedOut || state.advised.length > 0;
  return { kind: 'hand-over', because: isKnown ? 'nothing-left' : 'unknown' };
}

/** What the last fix that failed said to paste in that case, where it can still be asked for. */
function promisedCheck({ asked, advised }: Case, { known, slots, verdicts }: Analysis): string | undefined {
  const last = advised.at(-1)?.cause;
  const wanted = verdicts.find(({ cause }) => cause.id === last)?.cause['if-not'];
  return available({ known, asked, slots }).find(({ id }) => id === wanted)?.id;
}
