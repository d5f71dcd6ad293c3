import type { Cause } from '../domain/index.ts';
import { WEIGHTS } from './weights.ts';

/**
 * The causes with how common they are corrected by what moderators marked. `counts` says how often each was marked. The documents
 * count as a number of threads of their own, so that a few marks move little and many move as they should.
 */
export function correctedPriors(
  causes: readonly Cause[],
  counts: Readonly<Record<string, number>>,
): readonly Cause[] {
  const { documentsWeigh, mostSteps, priorStep } = WEIGHTS;
  const marked = causes.reduce((sum, { id }) => sum + (counts[id] ?? 0), 0);
  if (marked === 0) return causes;
  const total = causes.reduce((sum, { prior }) => sum + Math.exp(prior * priorStep), 0);
  return causes.map((cause) => {
    const share = Math.exp(cause.prior * priorStep) / total;
    const corrected = (documentsWeigh * share + (counts[cause.id] ?? 0)) / (documentsWeigh + marked);
    const steps = Math.log(corrected / share) / priorStep;
    return { ...cause, prior: cause.prior + Math.max(-mostSteps, Math.min(mostSteps, steps)) };
  });
}
