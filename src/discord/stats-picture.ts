import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import type { Stats } from '../app/index.ts';

const DAY_MS = 86_400_000;
const WIDTH = 800;
const HEIGHT = 320;
const LEFT = 56;
const TOP = 56;
const PLOT = { width: WIDTH - LEFT - 24, height: HEIGHT - TOP - 48 };
const FONTS = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');

/** From when to when (ISO 8601), and the names of the two bars. */
export interface Shown {
  readonly since: string;
  readonly until: string;
  readonly legend: { readonly threads: string; readonly solved: string };
}

/** Threads and solved threads a day as a PNG: two bars a day, told apart by pattern as well as by colour. */
export async function statsPicture({ days }: Stats, shown: Shown): Promise<Buffer> {
  const image = await renderAsync(svg(everyDay(days, shown), shown.legend), {
    font: {
      loadSystemFonts: false,
      fontFiles: [join(FONTS, 'DejaVuSans.ttf')],
      defaultFontFamily: 'DejaVu Sans',
    },
  });
  return image.asPng();
}

/** Days without threads are days too. */
function everyDay(days: Stats['days'], { since, until }: Shown): Stats['days'] {
  const known = new Map(days.map((one) => [one.day, one]));
  const all: Stats['days'][number][] = [];
  for (let at = Date.parse(since.slice(0, 10)); at <= Date.parse(until); at += DAY_MS) {
    const day = new Date(at).toISOString().slice(0, 10);
    all.push(known.get(day) ?? { day, threads: 0, solved: 0 });
  }
  return all;
}

function svg(days: Stats['days'], legend: Shown['legend']): string {
  const top = Math.max(1, ...days.map(({ threads, solved }) => Math.max(threads, solved)));
  const slot = PLOT.width / Math.max(1, days.length);
  const bar = Math.max(1, slot * 0.4);
  const bars = days.flatMap(({ threads, solved }, index) => {
    const x = LEFT + index * slot + slot * 0.1;
    return [
      rect(x, { width: bar, share: threads / top, fill: '#3b6ea5' }),
      rect(x + bar, { width: bar, share: solved / top, fill: 'url(#solved)' }),
    ];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="DejaVu Sans" font-size="14">
<defs><pattern id="solved" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#f2c14e"/><rect width="2" height="6" fill="#7a5a00"/></pattern></defs>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
<rect x="${LEFT}" y="18" width="14" height="14" fill="#3b6ea5"/><text x="${LEFT + 22}" y="30" fill="#111111">${legend.threads}</text>
<rect x="${LEFT + 180}" y="18" width="14" height="14" fill="url(#solved)"/><text x="${LEFT + 202}" y="30" fill="#111111">${legend.solved}</text>
${grid(top).join('\n')}
${bars.join('\n')}
${labels(days, slot).join('\n')}
</svg>`;
}

function rect(
  x: number,
  bar: { readonly width: number; readonly share: number; readonly fill: string },
): string {
  const height = bar.share * PLOT.height;
  const y = TOP + PLOT.height - height;
  return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${bar.width.toFixed(1)}" height="${height.toFixed(1)}" fill="${bar.fill}"/>`;
}

function grid(top: number): readonly string[] {
  return [...new Set([0, Math.round(top / 2), top])].map((value) => {
    const y = TOP + PLOT.height - (value / top) * PLOT.height;
    return `<line x1="${LEFT}" x2="${LEFT + PLOT.width}" y1="${y}" y2="${y}" stroke="#bbbbbb"/><text x="${LEFT - 8}" y="${y + 5}" text-anchor="end" fill="#111111">${value}</text>`;
  });
}

function labels(days: Stats['days'], slot: number): readonly string[] {
  const every = Math.max(1, Math.ceil(days.length / 8));
  return days.flatMap(({ day }, index) =>
    index % every === 0
      ? [
          `<text x="${(LEFT + (index + 0.5) * slot).toFixed(1)}" y="${HEIGHT - 18}" text-anchor="middle" fill="#111111">${day.slice(5, 10)}</text>`,
        ]
      : [],
  );
}
