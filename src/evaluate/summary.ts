import type { Result } from './result.ts';

/** The score of a set of results. Shares are between 0 and 1, and absent where there is nothing to count. */
export interface Summary {
  readonly field: {
    readonly n: number;
    readonly top1: number | undefined;
    readonly strict1: number | undefined;
    readonly top3: number | undefined;
    readonly spoke: number | undefined;
  };
  readonly outOfScope: { readonly n: number; readonly quiet: number | undefined };
  readonly lab: {
    readonly n: number;
    readonly solved: number | undefined;
    readonly clean: number | undefined;
    readonly asks: number | undefined;
    readonly wrong: number | undefined;
  };
  /** Checks that were asked for more than once in a thread. */
  readonly repeats: number;
}

/** Counts results as the scoreboard has them. */
export function summarise(results: readonly Result[]): Summary {
  const field = results.filter(({ kind, isOurs }) => kind === 'field' && isOurs);
  const out = results.filter(({ isOurs }) => !isOurs);
  const lab = results.filter(({ kind }) => kind === 'lab');
  return {
    field: {
      n: field.length,
      top1: share(field, ({ isTop1 }) => isTop1),
      strict1: share(field, ({ top, wanted }) => top[0] === wanted),
      top3: share(field, ({ isTop3 }) => isTop3),
      spoke: share(field, ({ hasSpoken }) => hasSpoken),
    },
    outOfScope: { n: out.length, quiet: share(out, ({ hasSpoken }) => !hasSpoken) },
    lab: {
      n: lab.length,
      solved: share(lab, ({ isSolved }) => isSolved),
      clean: share(lab, ({ isClean }) => isClean),
      asks: mean(lab.map(({ asks }) => asks.length)),
      wrong: mean(lab.map(({ wrong }) => wrong.length)),
    },
    repeats: results.reduce((sum, { asks }) => sum + asks.length - new Set(asks).size, 0),
  };
}

/** The arithmetic mean; undefined of nothing. */
export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function share(rows: readonly Result[], test: (row: Result) => boolean): number | undefined {
  return mean(rows.map((row) => Number(test(row))));
}
