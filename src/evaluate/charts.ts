import type { Calibration } from './calibration.ts';
import type { Confusion } from './confusion.ts';
import { escaped } from './html.ts';
import type { Result } from './result.ts';

const INK = '#23303b';
const BLUE = '#0f5a96';
const ORANGE = '#b84a00';

/** Belief against how often it was right: points on the diagonal are honest, the size is the number of trials. */
export function calibrationPlot(name: string, { bins }: Calibration): string {
  const size = 320;
  const x = (value: number): number => 48 + value * size;
  const y = (value: number): number => 20 + (1 - value) * size;
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  const points = bins.map(
    ({ believed, right, n }) =>
      `<circle cx="${x(believed).toFixed(1)}" cy="${y(right).toFixed(1)}" r="${(3 + Math.sqrt(n)).toFixed(1)}" fill="${BLUE}" fill-opacity="0.75"><title>believed ${percent(believed)}, right ${percent(right)}, ${n} trials</title></circle>`,
  );
  return svg([400, 390], `Calibration, ${name}: belief against share of right answers`, [
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="${ORANGE}" stroke-dasharray="5 4"/>`,
    `<path d="M${x(0)} ${y(1)}V${y(0)}H${x(1)}" fill="none" stroke="${INK}"/>`,
    ...ticks.map((t) => label([x(t), y(0) + 16], percent(t), 'middle')),
    ...ticks.map((t) => label([x(0) - 6, y(t) + 4], percent(t), 'end')),
    label([x(0.5), y(0) + 36], `believed (${name}), and how often it was right`, 'middle'),
    ...points,
  ]);
}

/** How many asks the trials took. */
export function asksPlot(results: readonly Result[]): string {
  const counts = [0, 1, 2, 3, 4, 5].map((asks) => ({
    asks,
    field: results.filter((one) => one.isOurs && one.kind === 'field' && atMost(one) === asks).length,
    lab: results.filter((one) => one.kind === 'lab' && atMost(one) === asks).length,
  }));
  const most = Math.max(1, ...counts.flatMap(({ field, lab }) => [field, lab]));
  const height = (n: number): number => (n / most) * 240;
  const bar = ([x, n]: readonly [number, number], colour: string): string =>
    `<rect x="${x}" y="${(270 - height(n)).toFixed(1)}" width="22" height="${height(n).toFixed(1)}" fill="${colour}"/>${label([x + 11, 264 - height(n)], String(n), 'middle')}`;
  return svg([400, 330], 'Asks for each trial', [
    ...counts.flatMap(({ asks, field, lab }) => [
      bar([30 + asks * 60, field], BLUE),
      bar([54 + asks * 60, lab], ORANGE),
      label([53 + asks * 60, 288], asks === 5 ? '5+' : String(asks), 'middle'),
    ]),
    label([30, 316], 'asks: left bar field, right bar lab', 'start'),
  ]);
}

function atMost({ asks }: Result): number {
  return Math.min(5, asks.length);
}

/** Rows are what was wanted, columns what was believed first; every cell bears its number. */
export function confusionPlot({ wanted, believed, cells }: Confusion): string {
  const cell = 22;
  const left = 230;
  const top = 210;
  const width = left + believed.length * cell + 110;
  return svg([width, top + wanted.length * cell + 20], 'Wanted cause against first belief', [
    ...believed.map(
      (cause, column) =>
        `<text transform="translate(${left + column * cell + 15} ${top - 8}) rotate(-60)" font-size="11" fill="${INK}">${escaped(cause)}</text>`,
    ),
    ...wanted.flatMap((cause, row) => [
      label([left - 8, top + row * cell + 15], cause, 'end'),
      ...(cells[row] ?? []).map((n, column) => {
        if (n === 0) return '';
        const isRight = believed[column] === cause;
        const at = { x: left + column * cell, y: top + row * cell };
        const title = `wanted ${cause}, believed ${believed[column] ?? ''}: ${n}`;
        return `<g><title>${escaped(title)}</title><rect x="${at.x}" y="${at.y}" width="${cell - 1}" height="${cell - 1}" fill="${isRight ? BLUE : ORANGE}"/><text x="${at.x + 10}" y="${at.y + 15}" text-anchor="middle" font-size="11" fill="#fff">${n}</text></g>`;
      }),
    ]),
  ]);
}

function svg([width, height]: readonly [number, number], title: string, parts: readonly string[]): string {
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" role="img" font-family="system-ui, sans-serif"><title>${escaped(title)}</title>${parts.join('')}</svg>`;
}

function label([x, y]: readonly [number, number], text: string, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" font-size="11" fill="${INK}">${escaped(text)}</text>`;
}

function percent(value: number): string {
  return `${Math.round(value * 100)} %`;
}
