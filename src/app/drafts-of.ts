import { type Case, type Draft, type Fact, isPrivateMessage, scaffoldCause } from '../domain/index.ts';
import type { StoredCase } from './ports.ts';

/** A cause that helpers wrote down in a thread. */
export interface WrittenCause {
  /** That of the document, and its file name. */
  readonly id: string;
  readonly thread: string;
  /** The document as it goes to review, with what the thread still shows as its sample. */
  readonly document: string;
  /** Newest first: what holds, and what stood there before it. */
  readonly versions: readonly [Draft, ...Draft[]];
}

const MOST_LINES = 12;
const MOST_CODES = 3;
const MOST_WORDS = 7;

/** What helpers wrote down, newest first. */
export function draftsOf(cases: readonly StoredCase[]): readonly WrittenCause[] {
  return cases
    .flatMap(({ state }) => writtenIn(state) ?? [])
    .toSorted((a, b) => b.versions[0].at.localeCompare(a.versions[0].at));
}

/** What was written down in one thread. */
export function writtenIn(state: Case): WrittenCause | undefined {
  const [newest, ...older] = (state.drafts ?? []).toReversed();
  if (newest === undefined) return undefined;
  const id = idOf(newest.title, state.thread);
  const codes = codesOf(state);
  const lines = linesOf(state);
  const document = scaffoldCause({
    id,
    day: newest.at.slice(0, 10),
    title: newest.title,
    wrong: newest.wrong,
    fix: newest.fix,
    source: newest.source,
    ...(codes.length === 0 ? {} : { codes }),
    samples: lines.length === 0 ? [] : [lines.join('\n')],
  });
  return { id, thread: state.thread, document, versions: [newest, ...older] };
}

/** The lines of a thread that tell most: what nobody knows, then errors, then all else. Nothing that was given in private. */
export function linesOf(state: Case): readonly string[] {
  const unread = shared(state).flatMap((reading) => reading.unread ?? []);
  const facts = factsOf(state);
  const errors = facts.filter(({ observation }) => observation.kind === 'error');
  const quotes = [...errors, ...facts].map(({ evidence }) => evidence.quote.trim());
  return [...new Set([...unread, ...quotes])].filter((line) => line !== '').slice(0, MOST_LINES);
}

function codesOf(state: Case): readonly string[] {
  const codes = factsOf(state).flatMap(({ observation }) =>
    observation.kind === 'error' ? [observation.code] : [],
  );
  return [...new Set(codes)].slice(0, MOST_CODES);
}

/** What was written, not pressed. */
function factsOf(state: Case): readonly Fact[] {
  return shared(state).flatMap(({ facts }) => facts.filter(({ evidence }) => evidence.part !== 'choice'));
}

function shared({ readings }: Case): Case['readings'] {
  return readings.filter(({ message }) => !isPrivateMessage(message));
}

/** Lower-case words joined by hyphens; a title without Latin letters is named after its thread. */
function idOf(title: string, thread: string): string {
  const words = (text: string): readonly string[] =>
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? [];
  const said = words(title).slice(0, MOST_WORDS);
  return (said.length === 0 ? ['cause', ...words(thread)] : said).join('-').slice(0, 60).replace(/-$/u, '');
}
