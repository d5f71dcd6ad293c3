import type { ThreadMessage } from '../../app/index.ts';
import type { Session } from '../session.ts';
import { download, type Downloads } from './attachments.ts';
import { mentionOf } from './mention.ts';
import { linkedPastes, PASTE_SITES } from './paste-sites.ts';
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
  const { attachments, failed } = await filesOf(post, session);
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
    ...(failed.length === 0 ? {} : { missing: failed }),
    at: post.at,
  };
}

/** What was attached, and the pastes it links to; what cannot be had is left out. */
async function filesOf({ files, text }: Post, { config }: Session): Promise<Downloads> {
  const attached = await download(files, config.cdnOrigins);
  const pastes = linkedPastes(text, config.pasteSites ?? PASTE_SITES);
  const origins = pastes.map(({ url }) => new URL(url).origin);
  const linked = await download(pastes, origins);
  return {
    attachments: [...attached.attachments, ...linked.attachments],
    failed: [...attached.failed, ...linked.failed],
  };
}

/** Role ids of somebody whose message came without them: fetched messages do. Nobody who left has any. */
async function rolesOf(user: string, { thread, opening }: Watched): Promise<readonly string[]> {
  if (user === opening.asker) return [];
  const member = await thread.guild.members.fetch(user).catch(() => undefined);
  return member === undefined ? [] : [...member.roles.cache.keys()];
}
