import type { Calibration } from './calibration.ts';
import type { Evaluation, Standing } from './evaluate.ts';
import { FIGURES, type Figures, type Folds, inWords } from './folds.ts';

/** The columns of the comparison, for every form of the page. */
export const COLUMNS = ['top-1', 'top-3', 'quiet', 'solved', 'clean', 'asks', 'wrong', 'Brier'] as const;

/** The rows of the comparison: the bot, the baselines, and the bot once more on unseen threads. */
export function rowsOf({ standings, unseen }: Pick<Evaluation, 'standings' | 'unseen'>): readonly Standing[] {
  return unseen === undefined ? standings : [...standings, unseen];
}

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

/** A cell for each of the figures that cross-validation compares. */
function cellsOf(figures: Partial<Figures>): readonly string[] {
  return FIGURES.map((name) => {
    const value = figures[name];
    if (name === 'asks') return decimal(value);
    return name === 'Brier' ? decimal(value, 3) : share(value);
  });
}

/** Cross-validation as a table: its head, and a row for each part and for what they come to. */
export function foldRows({ parts, spread }: Folds): readonly (readonly string[])[] {
  const by = (of: 'used' | 'fitted' | 'mean' | 'deviation'): readonly string[] =>
    cellsOf(Object.fromEntries(FIGURES.map((name) => [name, spread[name][of]])));
  return [
    ['', ...FIGURES],
    ...parts.map(({ n, chosen, heldOut }, index) => [
      `part ${index + 1} (${n}): ${inWords(chosen)}`,
      ...cellsOf(heldOut),
    ]),
    ['held out: mean', ...by('mean')],
    ['held out: deviation', ...by('deviation')],
    ['the same settings where they were chosen', ...by('fitted')],
    ['as used, on all trials', ...by('used')],
  ];
}

/** What the bot says of itself against what it is, for each set of trials. */
export function gaps({ field, lab, unseen }: Evaluation['calibration']): readonly string[] {
  return [gap('field', field), gap('lab', lab), gap('unseen', unseen)];
}

function gap(name: string, { n, brier, believed = 0, right = 0 }: Calibration): string {
  if (n === 0) return `${name}: nothing was believed`;
  const points = Math.abs((right - believed) * 100).toFixed(1);
  const how = right < believed ? 'too sure' : 'too cautious';
  return `${name}: believes ${share(believed)} on average and is right in ${share(right)} of ${n}: ${how} by ${points} points; Brier score ${decimal(brier, 3)}`;
}

/** How the figures are to be read: what they do not show. */
export const CAVEATS: readonly string[] = [
  'The documents, the wordings that are read and the strengths of evidence were written with these threads in view. All figures but those of the unseen threads are therefore in-sample, also those of held-out parts: leaving a thread out takes back the choice of a number, not the sentence somebody added to a document because of it.',
  'Unseen: threads that were collected apart, from public issues and forums. Nobody who wrote documents or wordings has read them, and no number was fitted to them; their score was looked at when ways of deciding were compared. These are the figures to expect.',
  'Fitted, in src/diagnose/weights.ts alone, by likelihood on these threads and on 115 more of public issues: the strengths, noSign, otherLayer, told, likeness, alike and unknown; tryFix and askMargin by the lab trials. With --folds the scale of the strengths, noSign, likeness, unknown, tryFix and askMargin are chosen anew from a grid for each part, by the other parts (first belief, then Brier score, then no wrong fix), and judged by the part that was left out. The other numbers are costs that were set once.',
  'Where the bot is right more often here than it says, and the grid would choose less caution, the numbers in use keep that reserve for threads that nobody has seen.',
  'Lab trials come in families (the same fault in several versions), which a split by trial does not keep together.',
  'Top-1 and top-3 accept every cause that was noted as equally right. They judge beliefs, which all policies share; of a baseline that ends with an advice, its advice counts as its first belief.',
  'The baselines go on where the bot would keep waiting, have nothing new to say, or have said enough.',
  'The best tree is the best for the beliefs and costs of the documents, not for real people.',
];
