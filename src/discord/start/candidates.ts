import type {
  Guild,
  RESTGetAPIChannelThreadsArchivedPublicResult,
  RESTGetAPIGuildThreadsResult,
} from 'discord.js';
import { Routes, SnowflakeUtil } from 'discord.js';
import { faultOf } from '../say/http.ts';
import type { Session } from '../session.ts';

const PAGE = 100;
/** Nobody is away so long that more than these are archived meanwhile. */
const PAGES = 10;

/**
 * Threads of a server's watched channels in which something was written after their mark: active ones, and archived ones. Until they
 * are listed, the mark of a channel stays where it is; what cannot be listed now is listed later.
 */
export async function candidates(
  session: Session,
  guild: Guild,
  marks: ReadonlyMap<string, bigint>,
): Promise<readonly string[]> {
  const { notes } = session;
  const parents = [...marks].filter(([id]) => guild.channels.cache.has(id));
  if (parents.length === 0) return [];
  for (const [parent] of parents) notes.unread.set(parent, notes.unread.get(parent) ?? 0);
  const found: string[] = [];
  const active = await activeIn(session, guild);
  for (const [parent, since] of parents) {
    const here = active?.filter((thread) => 'parent_id' in thread && thread.parent_id === parent);
    const there = await archived(session, parent, since);
    found.push(...moved(here ?? [], since), ...(there ?? []));
    if (active === undefined || there === undefined) session.readLater(parent);
    else notes.unread.delete(parent);
  }
  return found;
}

type Threads = RESTGetAPIGuildThreadsResult['threads'];

/** Undefined where Discord cannot be asked for now. */
async function activeIn({ client, log }: Session, guild: Guild): Promise<Threads | undefined> {
  try {
    const { threads } = (await client.rest.get(
      Routes.guildActiveThreads(guild.id),
    )) as RESTGetAPIGuildThreadsResult;
    return threads;
  } catch (error) {
    log.error({ guild: guild.id, error }, 'active threads could not be listed');
    return faultOf(error) === 'later' ? undefined : [];
  }
}

/**
 * The most recently archived threads come first, and nothing moved in one after it was archived. Undefined where Discord cannot be
 * asked for now.
 */
async function archived(
  session: Session,
  parent: string,
  since: bigint,
): Promise<readonly string[] | undefined> {
  const { log, notes, clock } = session;
  const found: string[] = [];
  try {
    let before: string | undefined;
    for (let page = 0; page < PAGES; page += 1) {
      const { threads, has_more: hasMore } = await archivedBefore(session, parent, before);
      found.push(...moved(threads, since));
      before = lastOf(threads);
      const isInReach = before !== undefined && Date.parse(before) >= SnowflakeUtil.timestampFrom(since);
      if (!hasMore || !isInReach) break;
    }
  } catch (error) {
    const fault = faultOf(error);
    if (fault === 'forbidden') notes.refusals.set(parent, clock().getTime() + 600_000);
    log.error({ channel: parent, error }, 'archived threads could not be listed');
    if (fault === 'later') return undefined;
  }
  return found;
}

type Archived = RESTGetAPIChannelThreadsArchivedPublicResult;

async function archivedBefore(
  { client }: Session,
  parent: string,
  before: string | undefined,
): Promise<Archived> {
  const query = new URLSearchParams({ limit: String(PAGE), ...(before === undefined ? {} : { before }) });
  return (await client.rest.get(Routes.channelThreads(parent, 'public'), { query })) as Archived;
}

/** When the last of them was archived. */
function lastOf(threads: Archived['threads']): string | undefined {
  const last = threads.at(-1);
  return last !== undefined && 'thread_metadata' in last ? last.thread_metadata.archive_timestamp : undefined;
}

function moved(
  threads: readonly { id: string; last_message_id?: string | null }[],
  since: bigint,
): readonly string[] {
  return threads
    .filter(({ id, last_message_id }) => BigInt(last_message_id ?? id) > since || BigInt(id) > since)
    .map(({ id }) => id);
}
