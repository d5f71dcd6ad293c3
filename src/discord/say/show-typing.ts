import { Routes } from 'discord.js';
import type { Session } from '../session.ts';

/** Shows that an answer is being prepared. A courtesy, not worth more than a try. */
export function showTyping({ client, log }: Session, thread: string): void {
  client.rest.post(Routes.channelTyping(thread)).catch((error: unknown) => {
    log.debug({ thread, error }, 'typing was not shown');
  });
}
