import type { PathStop } from '../../app/index.ts';
import { type Knowledge, percent } from '../../domain/index.ts';
import { each, html, type Html } from '../pages/html.ts';
import { type Drawn, drawn } from './drawn.ts';
import { short } from './short.ts';
import type { Way } from './ways.ts';

const WIDTH = 360;
const BOX = 58;
const GAP = 26;
const LEFT = 8;
/** The walk goes down here; ways that were not taken leave it to the right. */
const TRUNK = 34;
const WAY = 38;
const WAY_TEXT = 62;
const HEAD = 42;
const LINE = 47;
const WAY_LINE = 44;

interface Stop extends Drawn {
  readonly top: number;
  readonly ways: readonly Way[];
}

/**
 * The way through the decision tree so far: what was seen, asked, advised, with the beliefs narrowing at each stop. `ways` are, for
 * each stop, the branches that were not taken; they are drawn faintly beside the walk.
 */
export function pathPicture(
  path: readonly PathStop[],
  ways: readonly (readonly Way[])[],
  knowledge: Knowledge,
): Html {
  if (path.length === 0) return html`<p class="muted">The path begins with the first line that is read.</p>`;
  const stops = placed(path, ways, knowledge);
  const last = stops.at(-1);
  const height = (last === undefined ? 0 : bottomOf(last)) + 4;
  const words = stops.map(({ head, line, ways: not }) => [`${head} ${line}`, ...notTaken(not)].join(', '));
  return html`<svg
    class="path"
    viewBox="0 0 ${WIDTH} ${height}"
    role="img"
    aria-label="${words.join('; then ')}"
  >
    ${each(stops, (stop, index) => stopPicture(stop, stops[index + 1]))}
  </svg>`;
}

function placed(
  path: readonly PathStop[],
  ways: readonly (readonly Way[])[],
  knowledge: Knowledge,
): readonly Stop[] {
  let top = 2;
  return path.map((stop, index) => {
    const isLast = path.slice(index + 1).every(({ kind }) => kind === 'seen');
    const one = { ...drawn(stop, knowledge, isLast), top, ways: ways[index] ?? [] };
    top = bottomOf(one) + GAP;
    return one;
  });
}

/** Where a stop and its branches end. */
function bottomOf({ top, ways }: Stop): number {
  return top + BOX + (ways.length === 0 ? 0 : 8 + ways.length * WAY);
}

function notTaken(ways: readonly Way[]): readonly string[] {
  return ways.length === 0
    ? []
    : [`not taken: ${ways.map(({ seen, leads }) => `${seen} ${leads}`).join(' / ')}`];
}

function stopPicture(stop: Stop, next: Stop | undefined): Html {
  const { kind, head, line, bars, top, ways } = stop;
  return html`${next === undefined ? '' : edge(top + BOX, next.top)}
    ${ways.map((way, index) => wayPicture(way, top + BOX, index))}
    <g class="stop ${kind}">
      <title>${head} ${line}</title>
      <rect
        x="${LEFT}"
        y="${top}"
        width="${WIDTH - LEFT * 2}"
        height="${BOX}"
        rx="${kind === 'seen' ? 29 : 9}"
      />
      <text x="${LEFT + 20}" y="${top + 21}" class="head">${short(head, HEAD)}</text>
      <text x="${LEFT + 20}" y="${top + 39}">${short(line, LINE)}</text>
      ${narrowing(bars, top + BOX - 11)}
    </g>`;
}

function edge(from: number, to: number): Html {
  return html`<path class="edge" d="M${TRUNK} ${from} V${to - 3} m-4 -5 l4 5 l4 -5" />`;
}

/** A branch that was not taken: a faint line away from the walk, what would be seen, and where it leads. */
function wayPicture({ seen, leads }: Way, from: number, index: number): Html {
  const y = from + 8 + index * WAY;
  return html`<g class="way">
    <title>${seen} → ${leads}</title>
    <path d="M${TRUNK} ${from} V${y + 9} q0 8 8 8 h12" />
    <text x="${WAY_TEXT}" y="${y + 14}">${short(seen, WAY_LINE)}</text>
    <text x="${WAY_TEXT}" y="${y + 29}" class="leads">→ ${short(leads, WAY_LINE - 2)}</text>
  </g>`;
}

/** A thin bar of the first beliefs beside each other: one colour means that it is decided. */
function narrowing(bars: Drawn['bars'], top: number): Html {
  const width = WIDTH - LEFT * 2 - 44;
  let x = LEFT + 22;
  return html`${bars.map(({ title, probability }, index) => {
    const from = x;
    x += probability * width;
    return html`<rect
      class="share share-${index}"
      x="${from.toFixed(1)}"
      y="${top}"
      width="${(probability * width).toFixed(1)}"
      height="4"
      ><title>${title} ${percent(probability)}</title></rect
    >`;
  })}`;
}
