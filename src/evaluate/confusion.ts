import type { Result } from './result.ts';

/** Wanted against first belief. Causes that were never mistaken, in either direction, are only counted. */
export interface Confusion {
  /** Rows: what was wanted. */
  readonly wanted: readonly string[];
  /** Columns: what was believed first. */
  readonly believed: readonly string[];
  /** `cells[row][column]`. */
  readonly cells: readonly (readonly number[])[];
  /** Causes that are always right, with the number of their trials. */
  readonly clear: readonly { readonly cause: string; readonly n: number }[];
}

const SILENCE = '(silence)';

/** Counts what was taken for what; another right answer counts as the wanted one. */
export function confusionOf(results: readonly Result[]): Confusion {
  const pairs = results
    .filter(({ isOurs }) => isOurs)
    .map(({ wanted, isTop1, top }) => [wanted, isTop1 ? wanted : (top[0] ?? SILENCE)] as const);
  const mistaken = new Set(pairs.filter(([wanted, believed]) => wanted !== believed).flat());
  const wanted = sorted(pairs.map(([row]) => row).filter((row) => mistaken.has(row)));
  const believed = sorted(pairs.filter(([row]) => mistaken.has(row)).map(([, column]) => column));
  const cells = wanted.map((row) =>
    believed.map((column) => pairs.filter(([a, b]) => a === row && b === column).length),
  );
  const clear = sorted(pairs.map(([row]) => row).filter((row) => !mistaken.has(row))).map((cause) => ({
    cause,
    n: pairs.filter(([row]) => row === cause).length,
  }));
  return { wanted, believed, cells, clear };
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
