import { type APIMessage, Routes } from 'discord.js';
import type { Session } from '../session.ts';
import { textsIn } from './to-discord.ts';

/** Whether a message of ours says, before all else, what an earlier one says: the earlier one was about to be removed. */
export function carries(later: APIMessage, earlier: APIMessage): boolean {
  const texts = textsIn(earlier.components ?? []);
  const carried = textsIn(later.components ?? []).slice(0, texts.length);
  return later.id !== earlier.id && texts.length > 0 && texts.join('\n') === carried.join('\n');
}

/** Removes a message of ours that a later one carries. A failure is only logged: it is tried again at the next start. */
export async function removeOwn({ client, log }: Session, thread: string, message: string): Promise<void> {
  try {
    await client.rest.delete(Routes.channelMessage(thread, message));
  } catch (error) {
    log.warn({ thread, message, error }, 'a message stands twice');
  }
}
