import type { Case } from '../domain/index.ts';
import type { Analysis } from './analysis.ts';
import { bestBundle, type Bundle, questionOf, stillOpen, waitingCost } from './asks.ts';
import { UNKNOWN_CAUSE } from './beliefs.ts';
import { chooseFix } from './choose-fix.ts';
import { secondAsks } from './second-asks.ts';
import { type Candidate, fixCost, type Plan, planOf } from './repair-cost.ts';

/** Causes below this are left out of the plan: they are what the person who is called is for. */
const NEGLIGIBLE = 0.004;

/** What could be done next and what each way is expected to cost, in messages. */
export interface Options {
  /** Fixes that could be tried, most probable first. */
  readonly candidates: readonly Candidate[];
  /** Trying fixes at once, without another question. */
  readonly plan: Plan;
  /** Asking first; absent where nothing can be asked. */
  readonly bundle?: Bundle;
  /** Waiting for what was asked already; absent where nothing is open. */
  readonly waiting?: number;
  /** What to say of the bundle where it is asked for once more. */
  readonly slip?: string;
  /** A question is worth more than it costs. */
  readonly isAskBetter: boolean;
}

/** Weighs asking against repairing: the arithmetic behind the next step. */
export function optionsOf(state: Pick<Case, 'asked' | 'advised' | 'readings'>, analysis: Analysis): Options {
  const { known, verdicts, beliefs, slots } = analysis;
  const { weights } = known;
  const documents = new Map(verdicts.map(({ cause }) => [cause.id, cause]));
  const mistrust = known.tried.length * weights.triedInVain;
  const candidates = beliefs.flatMap(({ cause, probability }): Candidate[] => {
    if (cause === UNKNOWN_CAUSE || probability < NEGLIGIBLE) return [];
    const document = documents.get(cause);
    if (document === undefined) return [];
    const fix = chooseFix(document, known, slots);
    const isTried = state.advised.some((advice) => advice.cause === cause && advice.fix === fix);
    return isTried ? [] : [{ cause, probability, cost: fixCost(document, weights) + mistrust }];
  });
  const plan = planOf(candidates, weights);
  const again = secondAsks(state, known);
  const amiss = [...again.keys()];
  const blind = isBlind(state, analysis, { first: plan.first, amiss }) ? weights.blindFix : 0;
  const question = questionOf({
    known,
    asked: state.asked,
    slots,
    verdicts,
    candidates,
    plan,
    blind,
    again,
  });
  const bundle = bestBundle(question);
  const slip = again.get(bundle?.checks[0]?.id ?? '');
  const waiting = waitingCost(question, sinceAsked(state));
  return {
    candidates,
    plan,
    ...(bundle === undefined ? {} : { bundle }),
    ...(waiting === undefined ? {} : { waiting }),
    ...(slip === undefined ? {} : { slip }),
    isAskBetter: bundle !== undefined && bundle.cost + weights.askMargin < plan.cost + blind,
  };
}

/**
 * Nothing was looked at yet, and the cause to be repaired first is not proved: a fix then costs trust. What came amiss is a look where
 * it has to do with that cause. A cause that begins with a question of its own looks anyway.
 */
function isBlind(
  { asked }: Pick<Case, 'asked'>,
  { known, verdicts }: Analysis,
  { first, amiss }: { readonly first: Plan['first']; readonly amiss: readonly string[] },
): boolean {
  const verdict = verdicts.find(({ cause }) => cause.id === first);
  const reasons = [...(verdict?.for ?? []), ...(verdict?.against ?? [])];
  const bearing = new Set(reasons.map(({ fact }) => fact?.evidence.output));
  const looked = [...asked.map(({ check }) => check), ...known.pasted.map(({ id }) => id)].filter(
    (check) => !amiss.includes(check) || bearing.has(check),
  );
  const isProved = verdict?.for.some(({ strength }) => strength === 'proves') === true;
  const asksFirst = verdict?.cause.settle !== undefined;
  return !isProved && !asksFirst && looked.every((check) => !isLook(check, known));
}

/** Knowing the version is no look at the installation. */
function isLook(id: string, { checks }: Analysis['known']): boolean {
  const [first] = checks.find((check) => check.id === id)?.reveals ?? [];
  return first?.kind !== 'version';
}

/** How many messages of the asker have left the open ask unanswered. */
function sinceAsked({ asked, readings }: Pick<Case, 'asked' | 'readings'>): number {
  const last = Math.max(...stillOpen(asked).map(({ order }) => order), 0);
  return readings.filter(({ order }) => order > last + 1).length;
}
