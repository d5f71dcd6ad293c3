import type { Standing } from './evaluate.ts';

/** The columns of the comparison, for every form of the page. */
export const COLUMNS = ['top-1', 'top-3', 'quiet', 'solved', 'clean', 'asks', 'wrong', 'Brier'] as const;

/** One figure of each column, as text. */
export function figuresOf({ summary: { field, outOfScope, lab }, brier }: Standing): readonly string[] {
  const shares = [field.top1, field.top3, outOfScope.quiet, lab.solved, lab.clean];
  return [...shares.map(share), decimal(lab.asks), decimal(lab.wrong), decimal(brier, 3)];
}

/** A share in per cent, one digit after the point. */
export function share(value: number | undefined): string {
  return value === undefined ? '–' : `${(value * 100).toFixed(1)} %`;
}

/** A number with a fixed number of digits. */
export function decimal(value: number | undefined, digits = 2): string {
  return value === undefined ? '–' : value.toFixed(digits);
}
