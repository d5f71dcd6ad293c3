import { calibrationOf } from './calibration.ts';
import { type Setting, USED } from './grid.ts';
import type { Result } from './result.ts';
import { mean, summarise } from './summary.ts';

/** The figures that are compared; absent where there is nothing to count. */
export const FIGURES = ['top-1', 'top-3', 'quiet', 'solved', 'clean', 'asks', 'Brier'] as const;
export type Figures = Readonly<Record<(typeof FIGURES)[number], number | undefined>>;

/** How all trials went with one setting. */
export interface Run {
  readonly setting: Setting;
  readonly results: readonly Result[];
}

/** One part of the trials: the setting that did best on all other parts, how well it did there, and how well here. */
export interface Part {
  readonly n: number;
  readonly chosen: Setting;
  readonly fitted: Figures;
  readonly heldOut: Figures;
}

/** Five-fold (or other) cross-validation of the numbers. */
export interface Folds {
  readonly settings: number;
  readonly parts: readonly Part[];
  /** By figure: the used numbers on all trials; mean of the fitted; mean and standard deviation of the held-out parts. */
  readonly spread: Readonly<Record<keyof Figures, Spread>>;
}

export interface Spread {
  readonly used: number | undefined;
  readonly fitted: number | undefined;
  readonly mean: number | undefined;
  readonly deviation: number;
}

/**
 * For each of `count` parts: chooses the setting by the other parts (first belief, then Brier score, then no wrong fix) and judges it
 * by this one. Trials are split by a number made from the id: each stays in its part whatever is added. The first run is with the numbers
 * as they are used, and wins where others are no better.
 */
export function foldsOf(runs: readonly Run[], count: number): Folds {
  const parts = Array.from({ length: count }, (_unused, index): Part => {
    const isHere = ({ id }: Result): boolean => numberOf(id) % count === index;
    const fitted = runs.map(({ setting, results }) => ({
      setting,
      figures: figuresOf(results.filter((result) => !isHere(result))),
    }));
    const best = fitted.reduce((one, other) => (isBetter(other.figures, one.figures) ? other : one));
    const here = runs.find(({ setting }) => setting === best.setting)?.results.filter(isHere) ?? [];
    return { n: here.length, chosen: best.setting, fitted: best.figures, heldOut: figuresOf(here) };
  });
  const used = figuresOf(runs[0]?.results ?? []);
  const spread = Object.fromEntries(FIGURES.map((name) => [name, spreadOf(name, parts, used[name])]));
  return { settings: runs.length, parts, spread: spread as Folds['spread'] };
}

/** A setting in words: what differs from the numbers as they are used. */
export function inWords(setting: Setting): string {
  const names = Object.keys(USED) as (keyof Setting)[];
  const changed = names.filter((name) => setting[name] !== USED[name]);
  return changed.length === 0 ? 'as used' : changed.map((name) => `${name} ${setting[name]}`).join(', ');
}

function figuresOf(results: readonly Result[]): Figures {
  const { field, outOfScope, lab } = summarise(results);
  return {
    'top-1': field.top1,
    'top-3': field.top3,
    quiet: outOfScope.quiet,
    solved: lab.solved,
    clean: lab.clean,
    asks: lab.asks,
    Brier: calibrationOf(results).brier,
  };
}

function isBetter(one: Figures, other: Figures): boolean {
  const differences = [
    (one['top-1'] ?? 0) - (other['top-1'] ?? 0),
    (other.Brier ?? 1) - (one.Brier ?? 1),
    (one.clean ?? 0) - (other.clean ?? 0),
  ];
  return (differences.find((difference) => difference !== 0) ?? 0) > 0;
}

function spreadOf(name: keyof Figures, parts: readonly Part[], used: number | undefined): Spread {
  const values = parts.flatMap(({ heldOut }) => heldOut[name] ?? []);
  const middle = mean(values);
  return {
    used,
    fitted: mean(parts.flatMap(({ fitted }) => fitted[name] ?? [])),
    mean: middle,
    deviation: middle === undefined ? 0 : deviation(values, middle),
  };
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
