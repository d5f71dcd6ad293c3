import { asksPlot, calibrationPlot, confusionPlot } from './charts.ts';
import type { Evaluation } from './evaluate.ts';
import { CAVEATS, COLUMNS, decimal, figuresOf, foldRows, gaps, rowsOf } from './figures.ts';
import type { Folds } from './folds.ts';
import { escaped, table } from './html.ts';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;color:#23303b;background:#fff;max-width:70rem;margin:2rem auto;padding:0 1rem}
h1{margin-bottom:0}h2{margin-top:2.5rem}.wide{overflow-x:auto}table{border-collapse:collapse;font-size:.9rem}
th,td{padding:.3rem .7rem;text-align:right;vertical-align:top;border-bottom:1px solid #d5dade}th[scope=row],.prose td{text-align:left;font-weight:normal}
tbody tr:first-child th,tbody tr:first-child td{font-weight:bold}.prose tbody tr th,.prose tbody tr td{font-weight:normal}
.side{display:flex;flex-wrap:wrap;gap:2rem}svg{max-width:100%;height:auto}.note{color:#55616b}`;

/** The page for a browser: one file, no script, nothing loaded from elsewhere. */
export function toHtml(evaluation: Evaluation): string {
  const { standings, calibration, confusion, comparisons, misses, folds, results } = evaluation;
  const ids = standings.map(({ id }) => id);
  const clear = confusion.clear.map(({ cause, n }) => `${cause} (${n})`).join(', ');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Clawmedic, measured</title><style>${STYLE}</style></head>
<body><h1>Clawmedic, measured</h1>
<p class="note">Recorded help threads (top-1, top-3, quiet) and simulated askers with outputs of the real CLI (solved, clean, asks, wrong fixes). The baselines read the same documents.</p>
${table(
  ['policy', ...COLUMNS],
  rowsOf(evaluation).map((row) => [`${row.id}  ${row.name}`, ...figuresOf(row)]),
)}
<ul class="note">${CAVEATS.map((caveat) => `<li>${escaped(caveat)}</li>`).join('')}</ul>
${folds === undefined ? '' : foldTable(folds)}
<h2>Calibration and asks</h2>
<p class="note">Brier score ${decimal(calibration.all.brier, 3)}. On the dashed line, 80 % means right 8 times in 10; above it the bot is more cautious than it needs to be.</p>
<ul class="note">${gaps(calibration)
    .map((sentence) => `<li>${escaped(sentence)}</li>`)
    .join('')}</ul>
<div class="side">${calibrationPlot('field', calibration.field)}${calibrationPlot('lab', calibration.lab)}${calibrationPlot('unseen', calibration.unseen)}${asksPlot(results)}</div>
<h2>What is taken for what</h2>
<p class="note">Rows: the cause that was wanted. Columns: the first belief. Never mistaken: ${clear}.</p>
<div class="wide">${confusionPlot(confusion)}</div>
<h2>How far from the best possible tree</h2>
<p class="note">Expected messages (work and risk included, a person costs as many as the policy says) on problems small enough to be solved exactly.</p>
${table(
  ['symptom', 'causes', 'checks', 'states', 'best', ...ids],
  comparisons.map(({ symptom, causes, checks, states, best, policies }) => [
    symptom,
    ...[causes, checks, states].map(String),
    decimal(best),
    ...ids.map((id) => decimal(policies[id])),
  ]),
)}
<h2>Misses</h2>
<div class="prose">${table(
    ['trial', 'wanted', 'believed', 'asked', 'why it', 'why not the wanted one'],
    misses.map((miss) => [
      miss.id,
      miss.wanted,
      miss.believed,
      miss.asks.join(' > '),
      miss.because,
      miss.instead,
    ]),
  )}</div>
</body></html>
`;
}

function foldTable(folds: Folds): string {
  const [head = [], ...rows] = foldRows(folds);
  const { parts, settings } = folds;
  return `<h2>Cross-validation in ${parts.length} parts</h2>
<p class="note">For each part the best of ${settings} settings of the numbers was chosen by the other parts, and judged by this one.</p>
${table(head, rows)}`;
}
