import { ChannelType } from 'discord.js';
import type { Watched } from './watched.ts';

/** What forums call the tag of threads that wait for a person. */
const NAME =
  /\bneeds?[ -](?:an? )?(?:human|person|helper|mod|moderator|staff)s?\b|需要人工|需要真人|\bnecesita (?:una )?(?:persona|ayuda humana)\b/iu;

/** Whether one of the thread's tags, those of now or the given ones, calls for a person: the bot is not wanted there. */
export function waitsForPerson({ thread }: Watched, tags: readonly string[] = thread.appliedTags): boolean {
  if (thread.parent?.type !== ChannelType.GuildForum) return false;
  return thread.parent.availableTags.some(({ id, name }) => tags.includes(id) && NAME.test(name));
}
