import { type Weights, WEIGHTS } from '../diagnose/index.ts';

/** One setting of the numbers that are worth fitting; 1 is the strength scale as it is used. */
export interface Setting {
  readonly strengths: number;
  readonly noSign: number;
  readonly likeness: number;
  readonly unknown: number;
  readonly tryFix: number;
  readonly askMargin: number;
}

/** The setting as it is used. */
export const USED: Setting = {
  strengths: 1,
  noSign: WEIGHTS.noSign,
  likeness: WEIGHTS.likeness,
  unknown: WEIGHTS.unknown,
  tryFix: WEIGHTS.tryFix,
  askMargin: WEIGHTS.askMargin,
};

/** What is tried for each number, beside what is used. */
const TRIED: Readonly<Record<keyof Setting, readonly number[]>> = {
  strengths: [0.85, 1.15],
  noSign: [-1.2],
  likeness: [6, 12],
  unknown: [0.8],
  tryFix: [1.3],
  askMargin: [0.6],
};

/** All combinations, the used one first. */
export const GRID: readonly Setting[] = (Object.keys(TRIED) as (keyof Setting)[]).reduce<readonly Setting[]>(
  (settings, name) => [
    ...settings,
    ...TRIED[name].flatMap((value) => settings.map((setting) => ({ ...setting, [name]: value }))),
  ],
  [USED],
);

/** All numbers, with these in their place. What rules a cause out does so at every scale. */
export function weightsOf({ strengths: scale, ...others }: Setting): Weights {
  const { strengths } = WEIGHTS;
  return {
    ...WEIGHTS,
    ...others,
    strengths: {
      proves: strengths.proves * scale,
      'suggests-strongly': strengths['suggests-strongly'] * scale,
      suggests: strengths.suggests * scale,
      'speaks-against': strengths['speaks-against'] * scale,
      'speaks-strongly-against': strengths['speaks-strongly-against'] * scale,
      'rules-out': strengths['rules-out'],
    },
  };
}
