import type { Cause } from '../domain/index.ts';
import type { Bot } from './bot.ts';
import type { Context } from './context.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const MOST = 25;

interface Entry {
  readonly cause: Cause;
  readonly title: string;
  readonly symptoms: string;
}

/** Finds causes by words of their title, id and symptoms, in English or the language of whoever searches. */
export function makeSearchCauses({ knowledge, titleOf }: Context): Bot['searchCauses'] {
  return (words, { limit = MOST, language = 'en' } = {}) => {
    const wanted = words.toLowerCase().match(WORD) ?? [];
    return knowledge()
      .causes.map((cause) => ({ cause, score: scoreOf(entryOf(cause, titleOf(cause.id, language)), wanted) }))
      .filter(({ score }) => wanted.length === 0 || score > 0)
      .toSorted((a, b) => b.score - a.score || b.cause.prior - a.cause.prior)
      .slice(0, limit)
      .map(({ cause: { id } }) => ({ cause: id, title: titleOf(id, language) }));
  };
}

function entryOf(cause: Cause, title: string): Entry {
  const why = cause.evidence.map((item) => item.why ?? '').join(' ');
  return {
    cause,
    title: `${title} ${cause.title} ${cause.id}`.toLowerCase(),
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
