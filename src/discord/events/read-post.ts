import type { Actor, Taken, ThreadMessage } from '../../app/index.ts';
import { isTagged, tagSolved } from '../say/tag-solved.ts';
import type { Session } from '../session.ts';
import { mentionOf } from '../thread/mention.ts';
import type { Post } from '../thread/post.ts';
import { toInbound } from '../thread/to-inbound.ts';
import { waitsForPerson } from '../thread/waits-for-person.ts';
import type { Watched } from '../thread/watched.ts';
import { SOMEBODY } from './marks-by-others.ts';
import { handleSecrets } from './secrets.ts';

const MUTE = '🔇';

/**
 * Reads one post into its case and deals with secrets in it; undefined for posts that are not read. To be called in the thread's
 * order. Nothing is decided here.
 */
export async function readPost(session: Session, place: Watched, post: Post): Promise<Taken | undefined> {
  const { bot, log } = session;
  const inbound = await toInbound(post, place, session);
  if (inbound === undefined) return undefined;
  const caller = callerOf(inbound, post, session.client.user.id);
  if (caller !== undefined) await comeBack(session, inbound.thread, caller);
  const taken = await take(session, place, inbound);
  if (taken.refused.length > 0)
    log.info({ thread: inbound.thread, refused: taken.refused.length }, 'attachments not read');
  if (taken.ignored === undefined && post.text.trim().startsWith(MUTE)) await mute(session, inbound);
  await handleSecrets(session, place, { inbound, taken });
  if (isOpenedForPerson(place, post)) return { ...taken, brief: await bot.pause(inbound.thread, SOMEBODY) };
  // A helper's message makes the bot step back; one that calls it does not.
  if (caller === undefined || taken.brief.paused !== 'helper') return taken;
  return { ...taken, brief: await bot.resume(inbound.thread, caller) };
}

/** A thread can be opened with the tag that calls for a person. */
function isOpenedForPerson(place: Watched, { id, isEdited }: Post): boolean {
  return id === place.opening.message && !isEdited && waitsForPerson(place);
}

/** Whoever has a part in the thread may silence it. */
async function mute({ bot }: Session, { thread, author, role }: ThreadMessage): Promise<void> {
  if (role !== 'other') await bot.pause(thread, { user: author, role });
}

/** Where the asker says that it is back, the solved tag goes. */
async function take(session: Session, place: Watched, inbound: ThreadMessage): Promise<Taken> {
  const { bot } = session;
  const wasSolved = isTagged(place) && (await bot.brief(inbound.thread))?.solution !== undefined;
  const taken = await bot.take(inbound);
  if (wasSolved && taken.brief.solution === undefined) await tagSolved(session, place, false);
  return taken;
}

/** Whoever mentions the bot, and may call it. */
function callerOf({ author, role }: ThreadMessage, { text }: Post, own: string): Actor | undefined {
  return role !== 'other' && mentionOf(own).test(text) ? { user: author, role } : undefined;
}

/** It was told to be quiet until called. */
async function comeBack({ bot }: Session, thread: string, caller: Actor): Promise<void> {
  const brief = await bot.brief(thread);
  if (brief?.paused !== undefined || brief?.phase === 'handed-over') await bot.resume(thread, caller);
}
