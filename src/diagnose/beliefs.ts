import type { Belief } from '../domain/index.ts';
import type { Verdict } from './judge.ts';
import { type Weights, WEIGHTS } from './weights.ts';

/** The meta cause that stands for everything not yet written down. */
export const UNKNOWN_CAUSE = 'unknown';

/** Probabilities of all causes, most probable first; they add up to 1 with the unknown cause. */
export function beliefs(verdicts: readonly Verdict[], { unknown }: Weights = WEIGHTS): readonly Belief[] {
  const scored = verdicts.map((verdict) => ({
    verdict,
    score: Math.exp(verdict.cause.id === UNKNOWN_CAUSE ? unknown : verdict.logOdds),
  }));
  const total = scored.reduce((sum, { score }) => sum + score, 0);
  return scored
    .map(({ verdict, score }) => ({
      cause: verdict.cause.id,
      probability: total === 0 ? 0 : score / total,
      for: verdict.for,
      against: verdict.against,
    }))
    .sort((a, b) => b.probability - a.probability);
}
