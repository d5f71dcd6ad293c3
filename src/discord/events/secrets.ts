import { PermissionFlagsBits, Routes } from 'discord.js';
import type { Taken, ThreadMessage } from '../../app/index.ts';
import { type Copy, copyOf, pleaseDelete } from '../say/copy.ts';
import { faultOf, post } from '../say/http.ts';
import { messageOf } from '../say/to-discord.ts';
import { textBlocks } from '../say/text-blocks.ts';
import type { Session } from '../session.ts';
import type { Watched } from '../thread/watched.ts';

/** A message that was read, and what was found in it. */
interface Found {
  readonly inbound: ThreadMessage;
  readonly taken: Taken;
}

/**
 * A secret that is certain by its shape: the message is deleted where the bot may, with a redacted copy in its place, else its
 * author is asked to delete it. Either way the author is told alone where to revoke it. Less certain shapes are left alone.
 */
export async function handleSecrets(session: Session, place: Watched, found: Found): Promise<void> {
  const { taken } = found;
  if (!taken.isCertain || taken.ignored === 'bot' || place.settings.dryRun) return;
  const mayDelete = place.thread
    .permissionsFor(session.client.user)
    ?.has([PermissionFlagsBits.ManageMessages, PermissionFlagsBits.SendMessagesInThreads]);
  const wasDeleted = mayDelete === true && taken.redacted !== undefined && (await replace(session, found));
  if (!wasDeleted) await ask(session, found);
  await tellAuthor(session, found, wasDeleted);
}

/** First the copy, then the deletion: whatever happens in between, nothing is lost. */
async function replace(session: Session, { inbound, taken }: Found): Promise<boolean> {
  const { client, notes, bot, log } = session;
  if (taken.redacted === undefined) return false;
  try {
    await say(session, inbound, copyOf(inbound, taken.redacted, taken.language));
    notes.replaced.add(inbound.message);
    await client.rest.delete(Routes.channelMessage(inbound.thread, inbound.message), {
      reason: 'It held a secret; a redacted copy stands in its place.',
    });
    await bot.audit({
      who: client.user.id,
      what: 'delete-message',
      guild: inbound.guild,
      thread: inbound.thread,
      detail: taken.secrets.map(({ shape }) => shape).join(', '),
    });
    return true;
  } catch (error) {
    if (faultOf(error) === 'gone') return true;
    notes.replaced.delete(inbound.message);
    log.error(
      { thread: inbound.thread, message: inbound.message, error },
      'a secret could not be taken away',
    );
    return false;
  }
}

async function ask(session: Session, { inbound, taken }: Found): Promise<void> {
  try {
    await say(session, inbound, pleaseDelete(inbound.author, taken.language));
  } catch (error) {
    session.log.error({ thread: inbound.thread, error }, 'the author could not be asked to delete a secret');
  }
}

async function say(session: Session, { thread, message }: ThreadMessage, copy: Copy): Promise<void> {
  const files = copy.files === undefined ? {} : { files: copy.files };
  const { id } = await post(session.client, thread, { body: copy.body, nonce: `s${message}`, ...files });
  session.notes.copies.set(id, { thread, original: message });
  session.notes.newest.set(thread, { id, isOwn: true });
}

/** By direct message, once for a message of theirs. Where that is closed, the words in the thread must do. */
async function tellAuthor(session: Session, { inbound, taken }: Found, wasDeleted: boolean): Promise<void> {
  const { client, bot, log } = session;
  const notice = bot.secretNotice(taken.secrets, { wasDeleted, language: taken.language });
  try {
    const channel = (await client.rest.post(Routes.userChannels(), {
      body: { recipient_id: inbound.author },
    })) as { readonly id: string };
    const body = messageOf([textBlocks(notice, 3900).join('\n\n')]);
    await post(client, channel.id, { body, nonce: `d${inbound.message}` });
  } catch (error) {
    log.info({ thread: inbound.thread, fault: faultOf(error) }, 'the author takes no direct messages');
  }
}
