import type { Case } from '../domain/index.ts';
import type { Inspection } from './inspect.ts';
import type { StoredCase } from './ports.ts';

/** Threads of ours that the documents do not explain, by what was seen in them. */
export interface Gap {
  /** The error wordings they share, or the kinds of what was read. */
  readonly key: string;
  readonly threads: readonly string[];
  /** Redacted lines that were read in them. */
  readonly quotes: readonly string[];
}

/** Below this the best cause explains nothing. */
const EXPLAINED = 0.4;

/** The most lines that are shown for a gap. */
const QUOTES = 6;

/** What the documents do not know yet, most frequent first. */
export function gapsOf(cases: readonly StoredCase[], inspect: (state: Case) => Inspection): readonly Gap[] {
  const gaps = new Map<string, Gap>();
  for (const { state } of cases) {
    const seen = state.phase === 'solved' ? undefined : inspect(state);
    if (seen === undefined || isExplained(seen)) continue;
    const key = keyOf(seen);
    const before = gaps.get(key) ?? { key, threads: [], quotes: [] };
    const quotes = [...before.quotes, ...seen.facts.map(({ evidence }) => evidence.quote)];
    gaps.set(key, {
      key,
      threads: [...before.threads, state.thread],
      quotes: [...new Set(quotes)].slice(0, QUOTES),
    });
  }
  return [...gaps.values()].sort((a, b) => b.threads.length - a.threads.length);
}

/** None of ours, or a document explains it. */
function isExplained({ isOurs, beliefs }: Inspection): boolean {
  const best = beliefs[0];
  if (!isOurs || best === undefined) return true;
  return best.cause !== 'unknown' && best.probability >= EXPLAINED;
}

function keyOf({ facts }: Inspection): string {
  const errors = facts.flatMap(({ observation }) =>
    observation.kind === 'error' ? [observation.code as string] : [],
  );
  return [...new Set(errors)].sort().join(' + ') || 'no error line that is known';
}
