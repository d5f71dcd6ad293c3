import type { Bot, Marked } from '../../app/index.ts';
import type { Session } from '../session.ts';
import type { Watched } from '../thread/watched.ts';
import { deliver } from './deliver.ts';
import { retire } from './retire.ts';
import { tagSolved } from './tag-solved.ts';

/** Takes a mark, by whatever way it came: the tag, old buttons off, and the closing line with cause and fix, once. */
export async function markSolved(
  session: Session,
  place: Watched,
  mark: Omit<Parameters<Bot['mark']>[0], 'thread' | 'guild'>,
): Promise<Marked> {
  const thread = place.thread.id;
  const marked = await session.bot.mark({ thread, guild: place.thread.guildId, ...mark });
  await tagSolved(session, place);
  await retire(session, thread);
  await deliver(session, thread);
  return marked;
}
