import type { Result } from './result.ts';
import { mean } from './summary.ts';

/** One column of the calibration plot: how much was believed on average, how often that was right, in how many trials. */
interface Bin {
  readonly from: number;
  readonly believed: number;
  readonly right: number;
  readonly n: number;
}

export interface Calibration {
  /** Mean square of belief minus outcome: 0 is perfect, 0.25 is a coin. Absent where nothing was believed. */
  readonly brier: number | undefined;
  readonly n: number;
  /** What was believed on average, and how often it was right. */
  readonly believed: number | undefined;
  readonly right: number | undefined;
  readonly bins: readonly Bin[];
}

const WIDTH = 0.1;

/** Whether the bot is right as often as it says. Counts each trial once, by the belief it committed to. */
export function calibrationOf(results: readonly Result[]): Calibration {
  const commitments = results.flatMap(({ isOurs, commitment }) =>
    isOurs && commitment !== undefined ? [commitment] : [],
  );
  const columns = new Map<number, (typeof commitments)[number][]>();
  for (const one of commitments) {
    const column = Math.min(9, Math.floor(one.probability / WIDTH));
    columns.set(column, [...(columns.get(column) ?? []), one]);
  }
  const bins = [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, rows]) => ({
      from: column * WIDTH,
      believed: mean(rows.map(({ probability }) => probability)) ?? 0,
      right: mean(rows.map(({ isRight }) => Number(isRight))) ?? 0,
      n: rows.length,
    }));
  const squares = commitments.map(({ probability, isRight }) => (probability - Number(isRight)) ** 2);
  return {
    brier: mean(squares),
    n: commitments.length,
    believed: mean(commitments.map(({ probability }) => probability)),
    right: mean(commitments.map(({ isRight }) => Number(isRight))),
    bins,
  };
}
