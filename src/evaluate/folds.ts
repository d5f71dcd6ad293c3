import type { Result } from './result.ts';
import { mean, type Summary, summarise } from './summary.ts';

/** The score of each part of the trials, and how far the parts lie apart. Nothing is fitted in between: this is no cross-validation. */
export interface Folds {
  readonly parts: readonly Summary[];
  /** Mean and standard deviation over the parts, by figure. */
  readonly spread: Readonly<Record<string, { readonly mean: number; readonly deviation: number }>>;
}

/** Splits the results into `count` parts, by a number made from the id: a trial stays in its part whatever is added. */
export function foldsOf(results: readonly Result[], count: number): Folds {
  const parts = Array.from({ length: count }, (_unused, index) =>
    summarise(results.filter(({ id }) => numberOf(id) % count === index)),
  );
  const figures: Readonly<Record<string, (summary: Summary) => number | undefined>> = {
    'top-1': ({ field }) => field.top1,
    'top-3': ({ field }) => field.top3,
    quiet: ({ outOfScope }) => outOfScope.quiet,
    solved: ({ lab }) => lab.solved,
    clean: ({ lab }) => lab.clean,
    asks: ({ lab }) => lab.asks,
  };
  const spread = Object.entries(figures).flatMap(([name, figure]) => {
    const values = parts.flatMap((part) => figure(part) ?? []);
    const middle = mean(values);
    return middle === undefined
      ? []
      : [[name, { mean: middle, deviation: deviation(values, middle) }] as const];
  });
  return { parts, spread: Object.fromEntries(spread) };
}

function deviation(values: readonly number[], middle: number): number {
  if (values.length < 2) return 0;
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

/** FNV-1a, 32 bit (http://www.isthe.com/chongo/tech/comp/fnv/). */
function numberOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
