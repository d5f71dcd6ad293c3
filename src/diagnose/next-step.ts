import type { Case, Cause, Step } from '../domain/index.ts';
import type { Analysis } from './analysis.ts';
import { UNKNOWN_CAUSE } from './beliefs.ts';
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
  const slip = askedAgain(state, analysis);
  if (slip !== undefined) return slip;
  if (!state.news) return { kind: 'quiet', because: 'nothing-new' };
  if (state.said >= analysis.known.weights.budget) return { kind: 'hand-over', because: 'budget' };
  return planned(state, analysis);
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

function planned(state: Case, analysis: Analysis): Step {
  const { verdicts, slots } = analysis;
  const options = optionsOf(state, analysis);
  const { plan, bundle, isAskBetter, slip } = options;
  if (isWaitBetter(options)) return WAIT;
  if (bundle !== undefined && isAskBetter) {
    const checks = bundle.checks.map(({ id }) => id);
    return { kind: 'ask', checks, slots, ...(slip === undefined ? {} : { slip }) };
  }
  const cause = verdicts.find((verdict) => verdict.cause.id === plan.first)?.cause;
  return cause === undefined ? withoutPlan(state, bundle === undefined) : repair(cause, state, analysis);
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

/** Nothing is worth trying: an advice may still be under way, else it is for a person. */
function withoutPlan(state: Case, isAskedOut: boolean): Step {
  if (state.advised.some(({ outcome }) => outcome === 'waiting')) return WAIT;
  const isKnown = isAskedOut || state.advised.length > 0;
  return { kind: 'hand-over', because: isKnown ? 'nothing-left' : 'unknown' };
}
