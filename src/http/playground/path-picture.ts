import type { PathStop } from '../../app/index.ts';
import type { Belief, Fact, Knowledge } from '../../domain/index.ts';
import { type FactWords, factWords, lineOf } from '../pages/fact-words.ts';
import { each, html, type Html, percent } from '../pages/html.ts';
import { causeTitle, checkWords } from './beliefs-view.ts';

const WIDTH = 360;
const BOX = 58;
const GAP = 26;
const LEFT = 8;
const HEAD = 42;
const LINE = 47;
const SEEN = 30;

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
      <text x="${LEFT + 20}" y="${top + 21}" class="head">${short(head, HEAD)}</text>
      <text x="${LEFT + 20}" y="${top + 39}">${short(line, LINE)}</text>
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
    case 'seen':
      return seen(stop, knowledge);
    case 'ask': {
      const checks = stop.checks.map((id) => checkWords(id, knowledge).replace('openclaw ', '')).join(', ');
      return { kind: `ask ${stop.state}`, head: `Asked: ${checks}`, line: ANSWERS[stop.state], bars: [] };
    }
    case 'advise': {
      const head = `Fix: ${causeTitle(stop.cause, knowledge)}`;
      return { kind: `advise ${stop.outcome}`, head, line: OUTCOMES[stop.outcome], bars: [] };
    }
    case 'end':
      return { kind: `end ${stop.phase}`, ...ENDS[stop.phase], bars: [] };
  }
}

const ANSWERS = {
  waiting: 'waiting for the answer',
  answered: 'answered',
  unavailable: 'could not be done',
} as const;
const OUTCOMES = { waiting: 'being tried', worked: 'it worked', failed: 'it did not help' } as const;
const ENDS = {
  solved: { head: 'Solved', line: 'confirmed' },
  'handed-over': { head: 'A person takes over', line: 'with everything that is known' },
  abandoned: { head: 'Nobody answered', line: '' },
} as const;

function seen(
  { facts, beliefs, possible }: Extract<PathStop, { kind: 'seen' }>,
  knowledge: Knowledge,
): Drawn {
  const [best] = beliefs;
  const words = factWords((telling(facts, best) ?? facts[0])?.observation ?? { kind: 'output', command: '' });
  const more = facts.length > 1 ? ` (+ ${facts.length - 1})` : '';
  const belief =
    best === undefined ? '' : `${percent(best.probability)} ${causeTitle(best.cause, knowledge)}`;
  return {
    kind: 'seen',
    head: `Seen: ${told(words)}${more}`,
    line: possible > 1 ? `of ${possible} causes, ${belief}` : belief,
    bars: beliefs.map(({ cause, probability }) => ({ title: causeTitle(cause, knowledge), probability })),
  };
}

/** What a fact says, or where that is long, the end of it: there stands what matters (a mask, a host, a code). */
function told({ kind, says }: FactWords): string {
  if (says === '') return kind;
  return says.length <= SEEN ? says : `${kind} ${short(says.split(' · ').at(-1) ?? '', SEEN - 8)}`;
}

/** The fact of this message that the best cause rests on; else an error line. */
function telling(facts: readonly Fact[], best: Belief | undefined): Fact | undefined {
  const behind = new Set(
    best?.for.flatMap(({ fact }) => (fact === undefined ? [] : [lineOf({ evidence: fact.evidence })])),
  );
  const resting = facts.filter((fact) => behind.has(lineOf(fact)));
  return (
    resting.find(({ observation }) => observation.kind === 'credential') ??
    resting[0] ??
    facts.find(({ observation }) => observation.kind === 'error')
  );
}

function short(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}
