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

/** How the figures are to be read: what they do not show. */
export const CAVEATS: readonly string[] = [
  'The documents were written with these threads in view, so the figures are no estimate for threads that nobody has seen. Parts are not cross-validation: nothing is fitted again for each, they only show how figures scatter.',
  'Top-1 and top-3 accept every cause that was noted as equally right. They judge beliefs, which all policies share; of a baseline that ends with an advice, its advice counts as its first belief.',
  'The baselines go on where the bot would keep waiting, have nothing new to say, or have said enough.',
  'The best tree is the best for the beliefs and costs of the documents, not for real people.',
];
