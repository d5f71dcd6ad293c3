import { Routes } from 'discord.js';
import type { Notice } from '../../domain/index.ts';
import type { Session } from '../session.ts';
import { faultOf, post } from './http.ts';
import { textBlocks } from './text-blocks.ts';
import { MAX_TEXT, messageOf } from './to-discord.ts';

/**
 * Tells people alone, by direct message, what is written down for them in a thread; once for a message of theirs. Where that is
 * closed, the words in the thread must do. Never rejects.
 */
export async function tellAuthors(session: Session, thread: string): Promise<void> {
  const { bot, log } = session;
  for (const notice of await bot.notices(thread)) {
    try {
      await tell(session, notice);
    } catch (error) {
      const fault = faultOf(error);
      log.info({ thread, fault }, 'the author could not be told by direct message');
      if (fault === 'later') {
        session.sayLater(thread);
        return;
      }
    }
    await bot.notified(thread, notice.message);
  }
}

async function tell({ client }: Session, { message, author, reply }: Notice): Promise<void> {
  const channel = (await client.rest.post(Routes.userChannels(), {
    body: { recipient_id: author },
  })) as { readonly id: string };
  const body = messageOf([textBlocks(reply, MAX_TEXT).join('\n\n')]);
  await post(client, channel.id, { body, nonce: `d${message}` });
}
