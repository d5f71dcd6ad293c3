import type { Evaluation } from './evaluate.ts';
import type { Calibration } from './calibration.ts';
import { CAVEATS, COLUMNS, decimal, figuresOf, foldRows, gaps, rowsOf, share } from './figures.ts';
import type { Folds } from './folds.ts';

/** The page for a terminal. */
export function toText(evaluation: Evaluation): string {
  const { standings, calibration, comparisons, misses, folds, confusion } = evaluation;
  const [own] = standings;
  const counts =
    own === undefined
      ? ''
      : `${own.summary.field.n} field, ${own.summary.outOfScope.n} out of scope, ${own.summary.lab.n} lab trials; ${own.summary.repeats} repeats`;
  const table = rowsOf(evaluation).map((row) => line([`${row.id}  ${row.name}`, ...figuresOf(row)]));
  return [
    `Evaluation: ${counts}`,
    '',
    line(['', ...COLUMNS]),
    ...table,
    '',
    ...CAVEATS.map((caveat) => `* ${caveat}`),
    '',
    `Calibration: Brier ${decimal(calibration.all.brier, 3)}`,
    ...gaps(calibration).map((sentence) => `* ${sentence}`),
    ...(['field', 'lab', 'unseen'] as const).flatMap((name) => binLines(name, calibration[name])),
    '',
    'Expected messages on small problems that can be solved exactly',
    line(['', 'best', ...standings.map(({ id }) => id), 'causes', 'states']),
    ...comparisons.map(({ symptom, best, policies, causes, states }) =>
      line([
        symptom,
        decimal(best),
        ...standings.map(({ id }) => decimal(policies[id])),
        String(causes),
        String(states),
      ]),
    ),
    ...(folds === undefined ? [] : foldLines(folds)),
    '',
    `Misses: ${misses.length}; causes that were never mistaken: ${confusion.clear.length}`,
    ...misses.flatMap(({ id, wanted, believed, asks, because, instead }) => [
      `- ${id}: wanted ${wanted}, believed ${believed}${asks.length === 0 ? '' : `, asked ${asks.join(' > ')}`}`,
      `    it:     ${because}`,
      `    wanted: ${instead}`,
    ]),
    '',
  ].join('\n');
}

function binLines(name: string, { bins }: Calibration): readonly string[] {
  return [
    line([name, 'believed', 'right', 'trials']),
    ...bins.map(({ believed, right, n }) => line(['', share(believed), share(right), String(n)])),
  ];
}

function foldLines(folds: Folds): readonly string[] {
  return [
    '',
    `Cross-validation in ${folds.parts.length} parts, ${folds.settings} settings: chosen without the part, judged by it`,
    ...foldRows(folds).map(line),
  ];
}

function line([first = '', ...cells]: readonly string[]): string {
  return `${first.padEnd(44)}${cells.map((cell) => cell.padStart(9)).join('')}`.trimEnd();
}
