import type {
  Guild,
  RESTGetAPIChannelThreadsArchivedPublicResult,
  RESTGetAPIGuildThreadsResult,
} from 'discord.js';
import { Routes } from 'discord.js';
import { faultOf } from '../say/http.ts';
import type { Session } from '../session.ts';

const PAGE = 50;

/** Threads of the watched channels in which something was written since: active ones, and archived ones. */
export async function candidates(session: Session, guild: Guild, since: bigint): Promise<readonly string[]> {
  const { bot, client, log } = session;
  const settings = await bot.settings(guild.id);
  const parents = [...settings.forums, ...settings.channels].filter((id) => guild.channels.cache.has(id));
  if (parents.length === 0) return [];
  const found: string[] = [];
  try {
    const active = (await client.rest.get(
      Routes.guildActiveThreads(guild.id),
    )) as RESTGetAPIGuildThreadsResult;
    found.push(
      ...moved(
        active.threads.filter((thread) => 'parent_id' in thread && parents.includes(thread.parent_id ?? '')),
        since,
      ),
    );
  } catch (error) {
    log.error({ guild: guild.id, error }, 'active threads could not be listed');
  }
  for (const parent of parents) found.push(...(await archived(session, parent, since)));
  return found;
}

/** The most recently archived threads come first. */
async function archived(
  { client, log, notes, clock }: Session,
  parent: string,
  since: bigint,
): Promise<readonly string[]> {
  try {
    const query = new URLSearchParams({ limit: String(PAGE) });
    const { threads } = (await client.rest.get(Routes.channelThreads(parent, 'public'), {
      query,
    })) as RESTGetAPIChannelThreadsArchivedPublicResult;
    return moved(threads, since);
  } catch (error) {
    if (faultOf(error) === 'forbidden') notes.refusals.set(parent, clock().getTime() + 600_000);
    log.error({ channel: parent, error }, 'archived threads could not be listed');
    return [];
  }
}

function moved(
  threads: readonly { id: string; last_message_id?: string | null }[],
  since: bigint,
): readonly string[] {
  return threads
    .filter(({ id, last_message_id }) => BigInt(last_message_id ?? id) > since || BigInt(id) > since)
    .map(({ id }) => id);
}
