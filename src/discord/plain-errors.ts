import { DiscordAPIError } from 'discord.js';
import type { Log } from './needs.ts';

/** In the path of an answer to an interaction stands what anybody could answer it with, for a quarter of an hour. */
const INTERACTION_TOKEN = /(?<=\/(?:interactions|webhooks)\/\d{15,21}\/)[^/]+/u;

/** A log whose errors are reduced to what they are and where: discord.js puts whole requests, texts included, into its errors. */
export function plainErrors(log: Log): Log {
  const at =
    (level: keyof Log): Log[keyof Log] =>
    (about, says) => {
      log[level]('error' in about ? { ...about, error: plain(about.error) } : about, says);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

function plain(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const place = error.stack
    ?.split('\n')
    .find((line) => line.includes('/src/'))
    ?.trim();
  const { name } = error;
  if (!(error instanceof DiscordAPIError)) return { name, message: error.message, place };
  const { code, status, method, url } = error;
  const path = new URL(url).pathname.replace(INTERACTION_TOKEN, '…');
  return { name, code, status, request: `${method} ${path}`, place };
}
