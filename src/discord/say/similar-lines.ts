import type { Bot } from '../../app/index.ts';
import type { Language } from '../../domain/index.ts';
import { shortened } from './pages.ts';
import { threadLink } from './thread-link.ts';
import { wordsOf } from './words.ts';

const LONGEST = 200;

/** Solved threads with the same cause as links, each with what repaired it where the bot knows. */
export function similarLines(
  threads: Awaited<ReturnType<Bot['similar']>>,
  language: Language,
): readonly string[] {
  if (threads.length === 0) return [];
  const lines = threads.map(({ fix, ...place }) => {
    const how = fix === undefined ? '' : ` ${shortened(fix.replaceAll(/\s+/gu, ' '), LONGEST)}`;
    return `- ${threadLink(place)}${how}`;
  });
  return ['', wordsOf(language).solvedBefore, ...lines];
}
