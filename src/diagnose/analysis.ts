import type { Belief, Case, Knowledge, Slots } from '../domain/index.ts';
import { beliefs } from './beliefs.ts';
import { derive } from './derive/index.ts';
import { judge, type Known, type Verdict } from './judge.ts';
import { lookUp } from './look-up.ts';
import type { Providers } from './providers.ts';
import { type Conclusion, situationOf } from './situation.ts';
import { fillSlots } from './slots.ts';
import { timeline } from './timeline.ts';

/** Everything that follows from a case and the documents, before anything is decided. */
export interface Analysis {
  readonly known: Known;
  readonly so: readonly Conclusion[];
  readonly verdicts: readonly Verdict[];
  readonly beliefs: readonly Belief[];
  readonly slots: Slots;
}

/** Reads a case anew: facts in time, what follows, and how much is believed of each cause. */
export function analyse(
  state: Pick<Case, 'readings' | 'advised'>,
  knowledge: Knowledge,
  providers: Providers,
): Analysis {
  const situation = situationOf(timeline(state), providers, knowledge.regressions);
  const so = derive(situation);
  const tried = state.advised.filter(({ outcome }) => outcome === 'failed').map(({ cause }) => cause);
  const { now } = situation;
  const slots = fillSlots(situation, so);
  const known: Known = { now, so, sees: lookUp(now, so), checks: knowledge.checks, slots, tried };
  const verdicts = knowledge.causes.map((cause) => judge(cause, known));
  return { known, so, verdicts, beliefs: beliefs(verdicts), slots };
}
