import type { APIMessage } from 'discord.js';
import { textsIn } from './to-discord.ts';

/** The message of ours that says exactly this (a redacted copy may stand above it): an earlier try that arrived after all. */
export function saidAs(
  messages: readonly APIMessage[],
  texts: readonly string[],
  own: string,
): APIMessage | undefined {
  const wanted = texts.join('\n').trim();
  return messages
    .filter(({ author }) => author.id === own)
    .find(({ components }) =>
      textsIn(components ?? [])
        .join('\n')
        .trim()
        .endsWith(wanted),
    );
}
