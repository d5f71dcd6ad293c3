import type { Reply } from '../../domain/index.ts';
import type { Session } from '../session.ts';
import type { Watched } from '../thread/watched.ts';
import { edit, fetchMessage, fetchMessages, post } from './http.ts';
import { messageOf, textDisplay, textLength } from './to-discord.ts';
import { textBlocks } from './text-blocks.ts';

const MAX = 4000;

/** What is closed, with which words, and which message was marked. */
export interface Closing {
  readonly standing: Watched;
  readonly closing: Reply;
  readonly message: string;
}

/**
 * The closing line with cause and fix: below the bot's own newest message where that is the last one in the thread, else as a new
 * one. A failure is only logged: the mark stands.
 */
export async function sayClosing(session: Session, { standing, closing, message }: Closing): Promise<void> {
  if (standing.settings.dryRun) return;
  const { client, notes, log } = session;
  const thread = standing.thread.id;
  const texts = textBlocks(closing, 1500);
  try {
    const [last] = await fetchMessages(client, thread, { limit: 1 });
    if (last?.author.id !== client.user.id) {
      await post(client, thread, { body: messageOf(texts), nonce: `c${message}` });
      return;
    }
    const { components = [] } = await fetchMessage(client, thread, last.id);
    if (textLength(components) + textLength(texts.map(textDisplay)) > MAX) return;
    await edit(
      client,
      { channel: thread, message: last.id },
      { components: [...components, ...texts.map(textDisplay)] },
    );
    notes.newest.set(thread, { id: last.id, isOwn: true });
  } catch (error) {
    log.warn({ thread, error }, 'the closing line could not be said');
  }
}
