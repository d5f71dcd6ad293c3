import { analyse, explain, isOurs, optionsOf, providerIndex } from '../diagnose/index.ts';
import type { Belief, Case, Explanation, Fact, Knowledge, Reason } from '../domain/index.ts';
import { type PathStop, pathOf } from './path-of.ts';

/** What is believed of a case, and from what. */
export interface Glance {
  readonly isOurs: boolean;
  readonly facts: readonly Fact[];
  /** Most probable first; empty while the thread is none of our business. */
  readonly beliefs: readonly Belief[];
}

/** Everything that is known of a case, laid open: for the playground and for whoever runs the bot. */
export interface Inspection extends Glance {
  readonly ruledOut: readonly { readonly cause: string; readonly reason: Reason }[];
  readonly explanation?: Explanation;
  readonly path: readonly PathStop[];
  readonly arithmetic?: Arithmetic;
}

/** What the next step was weighed by; costs are in messages. */
export interface Arithmetic {
  /** Fixes in the order in which they are worth trying. */
  readonly fixes: readonly { readonly cause: string; readonly probability: number; readonly cost: number }[];
  /** Expected messages without asking. */
  readonly fixing: number;
  /** Expected messages where these checks are asked for first; absent where nothing can be asked. */
  readonly asking?: { readonly checks: readonly string[]; readonly cost: number };
  /** Expected messages where the open question is waited for; absent where none is open. */
  readonly waiting?: number;
  readonly isAskBetter: boolean;
}

/** Looks at many cases, quickly. */
export function makeGlance(knowledge: Knowledge): (state: Case) => Glance {
  const providers = providerIndex(knowledge.providers);
  return (state) => {
    const { beliefs, known, verdicts } = analyse(state, knowledge, providers);
    const isOur = isOurs(verdicts, known);
    return { isOurs: isOur, facts: known.now, beliefs: isOur ? beliefs : [] };
  };
}

/** Looks at a case without changing it. What was decided after the newest message is weighed as it was before that decision. */
export function makeInspect(knowledge: Knowledge): (state: Case) => Inspection {
  const providers = providerIndex(knowledge.providers);
  return (state) => {
    const newest = state.next - 1;
    const before: Case = {
      ...state,
      asked: state.asked.filter(({ order }) => order < newest),
      advised: state.advised.filter(({ order }) => order < newest),
    };
    const analysis = analyse(before, knowledge, providers);
    const now = analyse(state, knowledge, providers);
    const isOur = isOurs(now.verdicts, now.known);
    const common = { isOurs: isOur, facts: now.known.now };
    if (!isOur) return { ...common, beliefs: [], ruledOut: [], path: [] };
    const explanation = explain(now);
    return {
      ...common,
      beliefs: now.beliefs,
      ruledOut: now.verdicts.flatMap(({ cause, against }) => {
        const reason = against.find(({ strength }) => strength === 'rules-out');
        return reason === undefined ? [] : [{ cause: cause.id, reason }];
      }),
      ...(explanation === undefined ? {} : { explanation }),
      path: pathOf(state, knowledge, providers),
      arithmetic: arithmeticOf(before, analysis),
    };
  };
}

function arithmeticOf(before: Case, analysis: Parameters<typeof optionsOf>[1]): Arithmetic {
  const { candidates, plan, bundle, waiting, isAskBetter } = optionsOf(before, analysis);
  return {
    fixes: [...candidates].sort((a, b) => b.probability / b.cost - a.probability / a.cost).slice(0, 4),
    fixing: plan.cost,
    ...(bundle === undefined
      ? {}
      : { asking: { checks: bundle.checks.map(({ id }) => id), cost: bundle.cost } }),
    ...(waiting === undefined ? {} : { waiting }),
    isAskBetter,
  };
}
