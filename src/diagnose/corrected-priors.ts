import type { Cause } from '../domain/index.ts';
import { DOCUMENTS_WEIGH, MOST_STEPS, PRIOR_STEP } from './weights.ts';

/**
 * The causes with how common they are corrected by what moderators marked. `counts` says how often each was marked. The documents
 * count as a number of threads of their own, so that a few marks move little and many move as they should.
 */
export function correctedPriors(
  causes: readonly Cause[],
  counts: Readonly<Record<string, number>>,
): readonly Cause[] {
  const marked = causes.reduce((sum, { id }) => sum + (counts[id] ?? 0), 0);
  if (marked === 0) return causes;
  const total = causes.reduce((sum, { prior }) => sum + Math.exp(prior * PRIOR_STEP), 0);
  return causes.map((cause) => {
    const share = Math.exp(cause.prior * PRIOR_STEP) / total;
    const corrected = (DOCUMENTS_WEIGH * share + (counts[cause.id] ?? 0)) / (DOCUMENTS_WEIGH + marked);
    const steps = Math.log(corrected / share) / PRIOR_STEP;
    return { ...cause, prior: cause.prior + Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps)) };
  });
}
