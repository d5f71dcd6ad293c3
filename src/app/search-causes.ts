import type { Cause, Knowledge } from '../domain/index.ts';
import type { Bot } from './bot.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const MOST = 25;

interface Entry {
  readonly cause: Cause;
  readonly title: string;
  readonly symptoms: string;
}

/** Finds causes by words of their title, id and symptoms. `knowledge` is asked at each search, since marks change what is common. */
export function makeSearchCauses(knowledge: () => Knowledge): Bot['searchCauses'] {
  return (words, limit = MOST) => {
    const wanted = words.toLowerCase().match(WORD) ?? [];
    return knowledge()
      .causes.map((cause) => ({ cause, score: scoreOf(entryOf(cause), wanted) }))
      .filter(({ score }) => wanted.length === 0 || score > 0)
      .toSorted((a, b) => b.score - a.score || b.cause.prior - a.cause.prior)
      .slice(0, limit)
      .map(({ cause: { id, title } }) => ({ cause: id, title }));
  };
}

function entryOf(cause: Cause): Entry {
  const why = cause.evidence.map((item) => item.why ?? '').join(' ');
  return {
    cause,
    title: `${cause.title} ${cause.id}`.toLowerCase(),
    symptoms: `${why} ${cause.body} ${cause.samples.yes.join(' ')}`.toLowerCase(),
  };
}

/** Every word must be somewhere; in the title it counts most. */
function scoreOf({ title, symptoms }: Entry, wanted: readonly string[]): number {
  const scores = wanted.map((word) => {
    if (title.includes(word)) return 5;
    return symptoms.includes(word) ? 1 : 0;
  });
  return scores.some((score) => score === 0) ? 0 : scores.reduce<number>((sum, score) => sum + score, 0);
}
