import type { Evaluation } from './evaluate.ts';
import { CAVEATS, COLUMNS, decimal, figuresOf, share } from './figures.ts';
import type { Folds } from './folds.ts';

/** The page for a terminal. */
export function toText(evaluation: Evaluation): string {
  const { standings, calibration, comparisons, misses, folds, confusion } = evaluation;
  const [own] = standings;
  const counts =
    own === undefined
      ? ''
      : `${own.summary.field.n} field, ${own.summary.outOfScope.n} out of scope, ${own.summary.lab.n} lab trials; ${own.summary.repeats} repeats`;
  const table = standings.map((row) => line([`${row.id}  ${row.name}`, ...figuresOf(row)]));
  const bins = calibration.all.bins.map(({ believed, right, n }) =>
    line(['', share(believed), share(right), String(n)]),
  );
  return [
    `Evaluation: ${counts}`,
    '',
    line(['', ...COLUMNS]),
    ...table,
    '',
    ...CAVEATS.map((caveat) => `* ${caveat}`),
    '',
    `Calibration: Brier ${decimal(calibration.all.brier, 3)} (field ${decimal(calibration.field.brier, 3)}, lab ${decimal(calibration.lab.brier, 3)})`,
    line(['', 'believed', 'right', 'trials']),
    ...bins,
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

function foldLines({ parts, spread }: Folds): readonly string[] {
  const names = Object.keys(spread);
  return [
    '',
    `In ${parts.length} parts (trials + out of scope + lab)`,
    line(['', ...names]),
    ...parts.map(({ field, outOfScope, lab }, index) =>
      line([
        `part ${index + 1} (${field.n} + ${outOfScope.n} + ${lab.n})`,
        ...[field.top1, field.top3, outOfScope.quiet, lab.solved, lab.clean].map(share),
        decimal(lab.asks),
      ]),
    ),
    line(['mean', ...names.map((name) => decimal(spread[name]?.mean, 3))]),
    line(['deviation', ...names.map((name) => decimal(spread[name]?.deviation, 3))]),
  ];
}

function line([first = '', ...cells]: readonly string[]): string {
  return `${first.padEnd(44)}${cells.map((cell) => cell.padStart(9)).join('')}`.trimEnd();
}
