import type { ThreadMessage } from '../../app/index.ts';
import type { Session } from '../session.ts';
import { download } from './attachments.ts';
import { mentionOf } from './mention.ts';
import type { Post } from './post.ts';
import { roleOf } from './role-of.ts';
import type { Watched } from './watched.ts';

/**
 * A post as the application reads it, with its attachments downloaded; undefined for bots and webhooks. The title of the thread
 * belongs to its first message.
 */
export async function toInbound(
  post: Post,
  place: Watched,
  session: Session,
): Promise<ThreadMessage | undefined> {
  const { thread, opening, settings } = place;
  if (post.isBot) return undefined;
  const person = {
    user: post.author,
    roles: post.roles ?? (await rolesOf(post.author, place)),
  };
  const { attachments, failed } = await download(post.files, session.config.cdnOrigins);
  if (failed.length > 0)
    session.log.warn(
      { thread: thread.id, message: post.id, files: failed.length },
      'attachments not downloaded',
    );
  return {
    thread: thread.id,
    guild: thread.guildId,
    message: post.id,
    author: post.author,
    role: roleOf(person, { asker: opening.asker, settings }),
    ...(post.id === opening.message ? { title: thread.name } : {}),
    // Who is called is no part of what is said.
    text: post.text.replaceAll(mentionOf(session.client.user.id), '').trim(),
    attachments,
    at: post.at,
  };
}

/** Role ids of somebody whose message came without them: fetched messages do. Nobody who left has any. */
async function rolesOf(user: string, { thread, opening }: Watched): Promise<readonly string[]> {
  if (user === opening.asker) return [];
  const member = await thread.guild.members.fetch(user).catch(() => undefined);
  return member === undefined ? [] : [...member.roles.cache.keys()];
}
