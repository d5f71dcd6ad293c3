import type { Belief, Case, Cause, Knowledge, Slots } from '../domain/index.ts';
import { beliefs } from './beliefs.ts';
import { derive } from './derive/index.ts';
import { isOpenClaw } from './is-openclaw.ts';
import { judge, type Verdict } from './judge.ts';
import { wordingsOf } from './likeness.ts';
import { type Known, knownOf } from './known.ts';
import type { Providers } from './providers.ts';
import { type Conclusion, situationOf } from './situation.ts';
import { fillSlots } from './slots.ts';
import { timeline } from './timeline.ts';
import { type Weights, WEIGHTS } from './weights.ts';

/** Everything that follows from a case and the documents, before anything is decided. */
export interface Analysis {
  readonly known: Known;
  readonly so: readonly Conclusion[];
  readonly verdicts: readonly Verdict[];
  readonly beliefs: readonly Belief[];
  readonly slots: Slots;
}

/** Reads a case anew: facts in time, what follows, and how much is believed of each cause. */
export type Analyse = (
  state: Pick<Case, 'readings' | 'asked' | 'advised'>,
  knowledge: Knowledge,
  providers: Providers,
) => Analysis;

/** The reading with the numbers as they are used. */
export const analyse: Analyse = makeAnalyse();

/** The reading with these numbers. */
export function makeAnalyse(weights: Weights = WEIGHTS): Analyse {
  return (state, knowledge, providers) => {
    const situation = situationOf(timeline(state), providers, knowledge.regressions);
    const so = derive(situation);
    const tried = state.advised.filter(({ outcome }) => outcome === 'failed').map(({ cause }) => cause);
    const slots = fillSlots(situation, so);
    const { checks, causes } = knowledge;
    const terms = termsSince(state);
    const like = wordingsOf(knowledge).compare(terms);
    const { now } = situation;
    const isNamed = isOpenClaw(terms, now);
    const isUnderWay = state.asked.length + state.advised.length > 0;
    return judged(knownOf({ now, so, checks, slots, tried, weights, like, isNamed, isUnderWay }), causes);
  };
}

/** The words since a fix was last tried in vain: what was said before led to it. */
function termsSince({ readings, advised }: Pick<Case, 'readings' | 'advised'>): ReadonlySet<string> {
  const tried = advised.findLast(({ outcome }) => outcome === 'failed')?.order ?? 0;
  return new Set(readings.filter(({ order }) => order > tried).flatMap(({ terms }) => terms));
}

/** How much is believed of each cause, given all that is known. */
export function judged(known: Known, causes: readonly Cause[]): Analysis {
  const verdicts = causes.map((cause) => judge(cause, known));
  const { so, slots, weights } = known;
  return { known, so, verdicts, beliefs: beliefs(verdicts, weights), slots };
}
