import { SnowflakeUtil } from 'discord.js';
import type { Session } from './session.ts';

/** Without a mark of an earlier run, threads that moved in this time are read. */
const FIRST_LOOK_MS = 3_600_000;

/** Where the mark of a channel is kept. Each has its own: what was read in one says nothing of another that was hidden meanwhile. */
function cursorOf(parent: string): string {
  return `discord-seen:${parent}`;
}

/** The channel a thread belongs to; undefined for everything else, and for threads that are not known yet. */
export function parentOf({ client }: Pick<Session, 'client'>, thread: string): string | undefined {
  const channel = client.channels.cache.get(thread);
  return channel?.isThread() === true ? (channel.parentId ?? undefined) : undefined;
}

/**
 * Notes how far a channel's threads were read, to go on from there after a restart: never past a message that is still being read,
 * or a thread that could not be read.
 */
export function noteSeen(
  session: Pick<Session, 'client' | 'notes'>,
  parent: string | undefined,
  id: string,
): void {
  const { notes } = session;
  const isHeld = [...notes.unread.keys()].some((one) => one === parent || parentOf(session, one) === parent);
  if (parent === undefined || isHeld) return;
  const mine = [...notes.reading].filter(([, where]) => where === parent || where === undefined);
  const newest = larger(BigInt(notes.seen.get(parent) ?? 0), BigInt(id));
  const oldest = mine.map(([message]) => BigInt(message)).reduce((a, b) => (a < b ? a : b), newest + 1n);
  const seen = (oldest <= newest ? oldest - 1n : newest).toString();
  if (notes.seen.get(parent) === seen) return;
  notes.seen.set(parent, seen);
  notes.unsaved.add(parent);
}

/** Stores what was noted since the last time. */
export async function saveSeen({ bot, notes }: Pick<Session, 'bot' | 'notes'>): Promise<void> {
  const changed = [...notes.unsaved];
  notes.unsaved.clear();
  for (const parent of changed) await bot.setCursor(cursorOf(parent), notes.seen.get(parent) ?? '0');
}

/** How far each watched channel was read, as it is stored now. One that is new here gets its first mark. */
export async function storedMarks({
  bot,
  client,
  clock,
  notes,
}: Session): Promise<ReadonlyMap<string, bigint>> {
  const first = SnowflakeUtil.generate({ timestamp: clock().getTime() - FIRST_LOOK_MS });
  const marks = new Map<string, bigint>();
  for (const guild of client.guilds.cache.keys()) {
    const { forums, channels } = await bot.settings(guild);
    for (const parent of [...forums, ...channels]) {
      const stored = await bot.cursor(cursorOf(parent));
      if (stored === undefined) await bot.setCursor(cursorOf(parent), first.toString());
      const mark = BigInt(stored ?? first);
      marks.set(parent, mark);
      // An edit of an old message is no reason to go back to it.
      if (!notes.seen.has(parent)) notes.seen.set(parent, mark.toString());
    }
  }
  return marks;
}

function larger(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}
