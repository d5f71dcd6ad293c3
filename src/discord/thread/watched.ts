import { type Channel, ChannelType, type PublicThreadChannel } from 'discord.js';
import type { Settings } from '../../domain/index.ts';
import type { Opening } from '../notes.ts';
import { faultOf } from '../say/http.ts';
import type { Session } from '../session.ts';
import { openingOf } from './opening.ts';

/** A thread that is read, how it began, and how its server is set up. */
export interface Watched {
  readonly thread: PublicThreadChannel;
  readonly opening: Opening;
  readonly settings: Settings;
}

/**
 * The thread with this id where it is one that is read; undefined for every other channel. A thread that is not known yet (its
 * message came before it) is asked for; rejects where Discord cannot be asked for now.
 */
export async function watched(session: Session, id: string): Promise<Watched | undefined> {
  const known = session.client.channels.cache.get(id);
  if (known !== undefined && !known.isThread()) return undefined;
  const thread = known ?? (await fetched(session, id));
  if (thread?.type !== ChannelType.PublicThread || thread.parentId === null) return undefined;
  const settings = await session.bot.settings(thread.guildId);
  const isWatched = [...settings.forums, ...settings.channels].includes(thread.parentId);
  return isWatched ? { thread, opening: await openingOf(session, thread), settings } : undefined;
}

async function fetched({ client }: Session, id: string): Promise<Channel | null> {
  try {
    return await client.channels.fetch(id);
  } catch (error) {
    if (faultOf(error) === 'later') throw error;
    return null;
  }
}
