import type { PathStop } from '../../app/index.ts';
import type { Knowledge } from '../../domain/index.ts';
import { factWords } from '../pages/fact-words.ts';
import { each, html, type Html, percent } from '../pages/html.ts';
import { causeTitle, checkTitle } from './beliefs-view.ts';

const WIDTH = 360;
const BOX = 58;
const GAP = 26;
const LEFT = 8;
const LONGEST = 46;

/** One stop as it is drawn. */
interface Drawn {
  readonly kind: string;
  readonly head: string;
  readonly line: string;
  readonly bars: readonly { readonly title: string; readonly probability: number }[];
}

/** The way through the decision tree so far: what was seen, asked, advised, with the beliefs narrowing at each stop. */
export function pathPicture(path: readonly PathStop[], knowledge: Knowledge): Html {
  if (path.length === 0) return html`<p class="muted">The path begins with the first line that is read.</p>`;
  const stops = path.map((stop) => drawn(stop, knowledge));
  const height = stops.length * (BOX + GAP) - GAP + 4;
  const words = stops.map(({ head, line }) => `${head} ${line}`).join('; then ');
  return html`<svg class="path" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${words}">
    ${each(stops, (stop, index) => stopPicture(stop, index))}
  </svg>`;
}

function stopPicture({ kind, head, line, bars }: Drawn, index: number): Html {
  const top = index * (BOX + GAP) + 2;
  const width = WIDTH - LEFT * 2;
  return html`${
      index === 0
        ? ''
        : html`<path class="edge" d="M${WIDTH / 2} ${top - GAP} v${GAP - 6} m-4 -5 l4 5 l4 -5" />`
    }
    <g class="stop ${kind}">
      <title>${head} ${line}</title>
      <rect x="${LEFT}" y="${top}" width="${width}" height="${BOX}" rx="${kind === 'seen' ? 29 : 9}" />
      <text x="${LEFT + 20}" y="${top + 21}" class="head">${short(head)}</text>
      <text x="${LEFT + 20}" y="${top + 39}">${short(line)}</text>
      ${narrowing(bars, top + BOX - 11)}
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

function drawn(stop: PathStop, knowledge: Knowledge): Drawn {
  switch (stop.kind) {
    case 'seen': {
      const words = stop.facts.map(({ observation }) => factWords(observation));
      const [best] = stop.beliefs;
      const told = words.find(({ kind }) => kind === 'error') ?? words[0];
      const more = words.length > 1 ? ` and ${words.length - 1} more` : '';
      const belief =
        best === undefined ? '' : `${percent(best.probability)} ${causeTitle(best.cause, knowledge)}`;
      return {
        kind: 'seen',
        head: `Seen: ${told?.says ?? told?.kind ?? ''}${more}`,
        line: stop.possible > 1 ? `${stop.possible} causes possible · ${belief}` : belief,
        bars: stop.beliefs.map(({ cause, probability }) => ({
          title: causeTitle(cause, knowledge),
          probability,
        })),
      };
    }
    case 'ask': {
      const titles = stop.checks.map((id) => checkTitle(id, knowledge)).join(', ');
      const states = {
        waiting: 'waiting for the answer',
        answered: 'answered',
        unavailable: 'could not be done',
      };
      return { kind: `ask ${stop.state}`, head: `Asked: ${titles}`, line: states[stop.state], bars: [] };
    }
    case 'advise': {
      const outcomes = { waiting: 'being tried', worked: 'it worked', failed: 'it did not help' };
      return {
        kind: `advise ${stop.outcome}`,
        head: `Fix: ${causeTitle(stop.cause, knowledge)}`,
        line: outcomes[stop.outcome],
        bars: [],
      };
    }
    case 'end': {
      const ends = { solved: 'Solved', 'handed-over': 'A person takes over', abandoned: 'Nobody answered' };
      return { kind: `end ${stop.phase}`, head: ends[stop.phase], line: '', bars: [] };
    }
  }
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}
