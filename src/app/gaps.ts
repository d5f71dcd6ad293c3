import { type Belief, type Case, errorMeaning, type Fact, linePattern } from '../domain/index.ts';
import type { Glance } from './inspect.ts';
import type { StoredCase } from './ports.ts';

/** Threads that the documents do not explain and that show the same line. */
export interface Gap {
  /** The line that was not understood, without what changes from one thread to the next. */
  readonly pattern: string;
  /** Newest first. */
  readonly threads: readonly string[];
  /** What was pasted, redacted: the telling lines of each thread, joined; those that differ. */
  readonly samples: readonly string[];
}

/** Below this the best cause explains nothing. */
const EXPLAINED = 0.4;

/** The most samples that are shown for a gap. */
const SAMPLES = 3;

/** The lines of one thread that tell most, and what they have in common with those of others. */
interface Unexplained {
  readonly thread: string;
  readonly lines: readonly string[];
  readonly patterns: readonly string[];
}

/** What the documents do not know yet, most frequent first. Each thread counts once: for the line it shares with most others. */
export function gapsOf(cases: readonly StoredCase[], glance: (state: Case) => Glance): readonly Gap[] {
  const threads = cases.flatMap(({ state }) => unexplained(state, glance)).reverse();
  const counts = new Map<string, number>();
  for (const pattern of threads.flatMap(({ patterns }) => patterns))
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  const groups = Map.groupBy(threads, ({ patterns }) => mostCounted(patterns, counts));
  return [...groups]
    .map(([pattern, some]) => ({
      pattern,
      threads: some.map(({ thread }) => thread),
      samples: [...new Set(some.map(({ lines }) => lines.join('\n')))].slice(0, SAMPLES),
    }))
    .sort((a, b) => b.threads.length - a.threads.length);
}

function unexplained(state: Case, glance: (state: Case) => Glance): readonly Unexplained[] {
  if (state.phase === 'solved') return [];
  const { isOurs, beliefs, facts } = glance(state);
  const unread = state.readings.flatMap((reading) => reading.unread ?? []);
  if (isExplained(beliefs[0]) || (!isOurs && unread.length === 0)) return [];
  const lines = [...new Set(telling(unread, facts.filter(isWritten)))];
  return [{ thread: state.thread, lines, patterns: [...new Set(lines.map(linePattern))] }];
}

/** Something that was read speaks strongly for the best cause; words that are like those of others explain no line. */
function isExplained(best: Belief | undefined): boolean {
  return (
    best !== undefined &&
    best.cause !== 'unknown' &&
    best.probability >= EXPLAINED &&
    best.for.some(({ strength, fact }) => fact !== undefined && strength !== 'suggests')
  );
}

/** What was pressed has no line of its own. */
function isWritten({ evidence }: Fact): boolean {
  return evidence.part !== 'choice';
}

/** A line nobody knows tells most; then an error that does not say whose it is; then any error; then what was said. */
function telling(unread: readonly string[], facts: readonly Fact[]): readonly string[] {
  const errors = facts.filter(({ observation }) => observation.kind === 'error');
  const vague = errors.filter(
    ({ observation }) => observation.kind === 'error' && errorMeaning(observation.code).server === undefined,
  );
  const said = facts.filter(({ observation }) => observation.kind === 'claim');
  const quotes = [vague, errors, said, facts].map((some) => some.map(({ evidence }) => evidence.quote));
  return [unread, ...quotes].find((some) => some.length > 0) ?? [];
}

function mostCounted(patterns: readonly string[], counts: ReadonlyMap<string, number>): string {
  const count = (pattern: string): number => counts.get(pattern) ?? 0;
  return patterns.toSorted((a, b) => count(b) - count(a))[0] ?? '';
}
