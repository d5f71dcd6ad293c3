import { type APIMessage, ChannelType, type PublicThreadChannel } from 'discord.js';
import { faultOf, fetchMessage, fetchMessages } from '../say/http.ts';
import type { Opening } from '../notes.ts';
import type { Session } from '../session.ts';

/** Among so many first messages of a thread is one of whoever opened it. */
const FIRST = 20;

/**
 * How a thread began. In a forum its first message has the thread's own id. In an ordinary channel it may hang on a message there,
 * whoever opened it: then the author of that message asks. Rejects where Discord cannot be asked.
 */
export async function openingOf(session: Session, thread: PublicThreadChannel): Promise<Opening> {
  if (isForumPost(thread)) return { asker: thread.ownerId, message: thread.id };
  const known = session.notes.openings.get(thread.id);
  if (known !== undefined) return known;
  const starter = await starterOf(session, thread);
  const opening =
    starter === undefined
      ? await byOwner(session, thread)
      : { asker: starter.author.bot === true ? thread.ownerId : starter.author.id, message: thread.id };
  if (opening.message !== undefined) session.notes.openings.set(thread.id, opening);
  return opening;
}

/** The channel a message of a thread stands in: the message a thread hangs on stands outside of it. */
export function homeOf(thread: PublicThreadChannel, message: string): string {
  return message === thread.id && !isForumPost(thread) ? (thread.parentId ?? thread.id) : thread.id;
}

function isForumPost({ parent }: PublicThreadChannel): boolean {
  return parent?.type === ChannelType.GuildForum;
}

async function starterOf({ client }: Session, thread: PublicThreadChannel): Promise<APIMessage | undefined> {
  try {
    return await fetchMessage(client, thread.parentId ?? thread.id, thread.id);
  } catch (error) {
    if (faultOf(error) === 'later') throw error;
    return undefined;
  }
}

async function byOwner({ client }: Session, thread: PublicThreadChannel): Promise<Opening> {
  const asker = thread.ownerId;
  const first = await fetchMessages(client, thread.id, { limit: FIRST, after: thread.id });
  const message = first.toReversed().find(({ author }) => author.id === asker)?.id;
  return { asker, ...(message === undefined ? {} : { message }) };
}
