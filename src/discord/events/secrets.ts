import { PermissionFlagsBits, Routes } from 'discord.js';
import type { Taken, ThreadMessage } from '../../app/index.ts';
import { type Copy, copyOf, pleaseDelete } from '../say/copy.ts';
import { faultOf, post } from '../say/http.ts';
import { tellAuthors } from '../say/tell-authors.ts';
import { messageOf } from '../say/to-discord.ts';
import { wordsOf } from '../say/words.ts';
import type { Session } from '../session.ts';
import { homeOf } from '../thread/opening.ts';
import { linkedPastes, PASTE_SITES } from '../thread/paste-sites.ts';
import type { Watched } from '../thread/watched.ts';

/** A message that was read, and what was found in it. */
interface Found {
  readonly inbound: ThreadMessage;
  readonly taken: Taken;
}

/**
 * A secret that is certain by its shape: the message is deleted where the bot may, with a redacted copy in its place, else its
 * author is asked to delete it. Either way the author is told alone where to revoke it. Less certain shapes are left alone. What was
 * begun before a crash is finished: a copy that stands already is not posted again.
 */
export async function handleSecrets(session: Session, place: Watched, found: Found): Promise<void> {
  const { inbound, taken } = found;
  const { notes } = session;
  if (!taken.isCertain || taken.ignored === 'bot' || notes.replaced.has(inbound.message)) return;
  const earlier = [...notes.copies.values()].find(({ original }) => original === inbound.message)?.kind;
  if (earlier === 'ask') return;
  const mayReplace = mayDelete(session, place) && isInMessage(session, found);
  if (place.settings.dryRun) return rehearse(session, place, { ...found, mayReplace });
  await takeAway(session, place, { ...found, mayReplace, hasCopy: earlier === 'copy' });
  await tellAuthors(session, inbound.thread);
}

/** A key in a paste elsewhere stays there whatever becomes of the message: only its author can take it away. */
function isInMessage({ config }: Session, { inbound, taken: { redacted } }: Found): boolean {
  if (redacted === undefined) return false;
  const pastes = linkedPastes(inbound.text, config.pasteSites ?? PASTE_SITES);
  return pastes.length === 0 || redacted.text !== inbound.text;
}

async function takeAway(
  session: Session,
  place: Watched,
  found: Found & { readonly mayReplace: boolean; readonly hasCopy: boolean },
): Promise<void> {
  await notify(session, found, found.mayReplace);
  if (found.mayReplace && (await replace(session, place, found))) return;
  if (found.mayReplace) await notify(session, found, false);
  await ask(session, found);
}

/** What the author is told is written down first: once the message is gone, nobody reads it again. */
async function notify({ bot }: Session, { inbound, taken }: Found, wasDeleted: boolean): Promise<void> {
  const { thread, message, author } = inbound;
  const reply = bot.secretNotice(taken.secrets, { wasDeleted, language: taken.language });
  await bot.notify(thread, { message, author, reply });
}

function mayDelete({ client }: Session, { thread }: Watched): boolean {
  const needed = [PermissionFlagsBits.ManageMessages, PermissionFlagsBits.SendMessagesInThreads];
  return thread.permissionsFor(client.user)?.has(needed) === true;
}

/** First the copy, then the deletion: whatever happens in between, nothing is lost. */
async function replace(
  session: Session,
  { thread }: Watched,
  { inbound, taken, hasCopy }: Found & { readonly hasCopy: boolean },
): Promise<boolean> {
  const { client, notes, log } = session;
  if (taken.redacted === undefined) return false;
  try {
    if (!hasCopy) await say(session, inbound, copyOf(inbound, taken.redacted, taken.language));
    notes.replaced.add(inbound.message);
    await client.rest.delete(Routes.channelMessage(homeOf(thread, inbound.message), inbound.message), {
      reason: 'It held a secret; a redacted copy stands in its place.',
    });
    await noteDeletion(session, { inbound, taken });
    return true;
  } catch (error) {
    if (faultOf(error) === 'gone') return true;
    notes.replaced.delete(inbound.message);
    const about = { thread: inbound.thread, message: inbound.message, error };
    log.error(about, 'a secret could not be taken away');
    return false;
  }
}

async function noteDeletion({ bot, client }: Session, { inbound, taken }: Found): Promise<void> {
  await bot.audit({
    who: client.user.id,
    what: 'delete-message',
    guild: inbound.guild,
    thread: inbound.thread,
    detail: taken.secrets.map(({ shape }) => shape).join(', '),
  });
}

async function ask(session: Session, { inbound, taken }: Found): Promise<void> {
  try {
    await say(session, inbound, pleaseDelete(inbound, taken.language));
  } catch (error) {
    session.log.error({ thread: inbound.thread, error }, 'the author could not be asked to delete a secret');
  }
}

async function say(session: Session, { thread, message }: ThreadMessage, copy: Copy): Promise<void> {
  const files = copy.files === undefined ? {} : { files: copy.files };
  const { id } = await post(session.client, thread, { body: copy.body, nonce: `s${message}`, ...files });
  session.notes.copies.set(id, { thread, original: message, kind: copy.kind });
  session.notes.newest.set(thread, { id, isOwn: true });
}

/** Dry run: the message stays, and moderators see what would become of it. */
async function rehearse(
  { client, log }: Session,
  { settings }: Watched,
  { inbound, taken, mayReplace }: Found & { readonly mayReplace: boolean },
): Promise<void> {
  if (settings.dryRunChannel === undefined) return;
  const words = wordsOf(taken.language);
  const would = mayReplace ? words.wouldDelete : words.wouldAsk;
  const body = messageOf([words.dryRun(inbound.thread), would(`<@${inbound.author}>`)]);
  try {
    await post(client, settings.dryRunChannel, { body, nonce: `s${inbound.message}` });
  } catch (error) {
    log.error({ thread: inbound.thread, error }, 'a dry run could not be shown');
  }
}
