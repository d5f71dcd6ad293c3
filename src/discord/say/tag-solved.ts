import { type ForumChannel, ChannelType } from 'discord.js';
import type { Session } from '../session.ts';
import type { Watched } from '../thread/watched.ts';

/** Discord's limit of tags on one post. */
const MAX_TAGS = 5;

/** The id of the solved tag in the thread's forum, from a name or an id in the settings. */
function solvedTagOf({ thread, settings }: Watched): string | undefined {
  if (thread.parent?.type !== ChannelType.GuildForum || settings.solvedTag === undefined) return undefined;
  return solvedTagIn(thread.parent, settings.solvedTag);
}

/** The id of a forum's tag, from its name or id. */
export function solvedTagIn({ availableTags }: ForumChannel, tag: string): string | undefined {
  const wanted = tag.toLowerCase();
  return availableTags.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted)?.id;
}

/** Whether the solved tag is among the thread's tags, those of now or the given ones. */
export function isTagged(place: Watched, tags: readonly string[] = place.thread.appliedTags): boolean {
  const tag = solvedTagOf(place);
  return tag !== undefined && tags.includes(tag);
}

/** Puts the solved tag on a thread, or takes it off. What Discord refuses is logged and changes nothing else. */
export async function tagSolved(session: Session, place: Watched, isSolved = true): Promise<void> {
  const { thread, settings } = place;
  const tag = solvedTagOf(place);
  if (tag === undefined || settings.dryRun || thread.appliedTags.includes(tag) === isSolved) return;
  const others = thread.appliedTags.filter((one) => one !== tag);
  try {
    const appliedTags = isSolved ? [...others.slice(0, MAX_TAGS - 1), tag] : others;
    // An archived thread takes no change but together with being opened.
    await thread.edit({ appliedTags, ...(thread.archived === true ? { archived: false } : {}) });
    await session.bot.audit({
      who: session.client.user.id,
      what: 'tag',
      guild: thread.guildId,
      thread: thread.id,
      detail: isSolved ? 'solved' : 'open',
    });
  } catch (error) {
    session.log.warn({ thread: thread.id, error }, 'the solved tag could not be changed');
  }
}
