import { type APIMessage, SnowflakeUtil } from 'discord.js';
import { isClosed, takeMark } from '../events/marks-by-others.ts';
import { readPost } from '../events/read-post.ts';
import { guarded } from '../guarded.ts';
import { removeOwn } from '../say/carries.ts';
import { readOrLater } from '../read-or-later.ts';
import { deliver } from '../say/deliver.ts';
import { decideAndSay } from '../say/decide-and-say.ts';
import { tellAuthors } from '../say/tell-authors.ts';
import { isTagged } from '../say/tag-solved.ts';
import { noteSeen, storedMarks } from '../seen.ts';
import type { Session } from '../session.ts';
import { type Post, toPost } from '../thread/post.ts';
import { type Watched, watched } from '../thread/watched.ts';
import { allMessages } from './read-thread.ts';
import { settle } from './settle.ts';
import { noteOwn } from './note-own.ts';
import { candidates } from './candidates.ts';

const AT_ONCE = 4;

/**
 * After a start or a new session: reads what was written, edited and deleted meanwhile, each thread in order, and goes on where
 * something is to be said. A thread that cannot be read is logged, holds up no other, and is read later.
 */
export async function catchUp(session: Session): Promise<void> {
  const { log, inOrder, client } = session;
  const before = await whatWasRead(session);
  const moved = (
    await Promise.all(client.guilds.cache.map((guild) => candidates(session, guild, before.marks)))
  ).flat();
  const threads = [...new Set([...before.known.keys(), ...moved, ...before.pending])];
  const work = threads.values();
  const worker = async (): Promise<void> => {
    for (const thread of work)
      await guarded(log, { what: 'catching up', thread }, () =>
        inOrder(thread, () => readMissed(session, thread, before)),
      );
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  log.info({ threads: threads.length }, 'caught up');
}

/** Reads one thread anew where Discord could not be asked before. To be called in the thread's order. */
export async function readAgain(session: Session, thread: string): Promise<void> {
  await readMissed(session, thread, await whatWasRead(session));
}

interface Before {
  /** The messages that were read, by open thread. */
  readonly known: ReadonlyMap<string, readonly string[]>;
  /** Threads with something to be said. */
  readonly pending: ReadonlySet<string>;
  /** By channel: messages up to this id were read to the end; later ones may have been interrupted, and are read again. */
  readonly marks: ReadonlyMap<string, bigint>;
}

async function whatWasRead(session: Session): Promise<Before> {
  const { bot } = session;
  const marks = await storedMarks(session);
  const open = await bot.open();
  const known = new Map(open.map(({ thread, messages }) => [thread, messages]));
  return { marks, known, pending: new Set(await bot.pending()) };
}

async function readMissed(session: Session, thread: string, before: Before): Promise<void> {
  await readOrLater(session, thread, () => readAndGoOn(session, thread, before));
  session.notes.unread.delete(thread);
}

async function readAndGoOn(session: Session, thread: string, before: Before): Promise<void> {
  const { marks } = before;
  const known = before.known.get(thread);
  const isPending = before.pending.has(thread);
  const place = await watched(session, thread);
  if (place === undefined) return;
  const since = markOf(place, marks);
  const messages = await allMessages(session, thread);
  await tidy(session, place, { known, messages });
  const read = new Set(known);
  const hasUnread = messages.some((raw) => {
    const post = toPost(raw);
    return post?.isBot === false && !read.has(post.id);
  });
  if (isPending) await settle(session, thread, { messages, hasUnread });
  // A request of the process that ended may still be on its way.
  if (isPending) session.notes.tries.set(thread, 0);
  const news = await readAll(session, place, {
    messages,
    isRead: (post) =>
      read.has(post.id) && !post.isEdited && BigInt(post.id) <= since && !mayBeRenamed(place, post),
  });
  if (isPending) {
    await tellAuthors(session, thread);
    await deliver(session, thread);
  }
  if (!news && !isPending) return;
  const age = session.clock().getTime() - SnowflakeUtil.timestampFrom(messages.at(-1)?.id ?? thread);
  if (age < session.config.replyDelayMs) session.decideSoon(thread);
  else await decideAndSay(session, thread);
}

function markOf({ thread }: Watched, marks: Before['marks']): bigint {
  return marks.get(thread.parentId ?? '') ?? 0n;
}

/** What happened to the thread itself, and to messages that are gone. */
async function tidy(
  session: Session,
  place: Watched,
  {
    known,
    messages,
  }: { readonly known: readonly string[] | undefined; readonly messages: readonly APIMessage[] },
): Promise<void> {
  const thread = place.thread.id;
  for (const id of noteOwn(session, thread, messages)) await removeOwn(session, thread, id);
  if (known !== undefined && (isTagged(place) || isClosed(place.thread))) await takeMark(session, place);
  await forgetGone(session, { thread, known: known ?? [], messages });
}

/** The title goes with the first message, and a change of it shows nowhere. Files are not downloaded again for that. */
function mayBeRenamed({ opening }: Watched, { id, files }: Post): boolean {
  return id === opening.message && files.length === 0;
}

/** Messages of people that were not read, or were edited since; whether a decision is due. */
async function readAll(
  session: Session,
  place: Watched,
  {
    messages,
    isRead,
  }: { readonly messages: readonly APIMessage[]; readonly isRead: (post: Post) => boolean },
): Promise<boolean> {
  let hasNews = false;
  for (const raw of messages) {
    const post = toPost(raw);
    if (post === undefined || post.isBot || isRead(post)) continue;
    const taken = await readPost(session, place, post);
    hasNews ||= taken?.brief.hasNews === true;
    noteSeen(session, place.thread.parentId ?? undefined, post.id);
  }
  return hasNews;
}

const SNOWFLAKE = /^\d+$/u;

/** What was read from messages that are gone is forgotten; not where a copy of ours stands for one. */
async function forgetGone(
  { bot, notes }: Session,
  of: {
    readonly thread: string;
    readonly known: readonly string[];
    readonly messages: readonly APIMessage[];
  },
): Promise<void> {
  const there = new Set(of.messages.map((raw) => toPost(raw)?.id ?? raw.id));
  const oldest = BigInt(of.messages[0]?.id ?? 0);
  for (const id of of.known) {
    const isOurs = !SNOWFLAKE.test(id) || notes.replaced.has(id);
    const isInReach = !isOurs && (of.messages.length < 500 || BigInt(id) >= oldest);
    if (isInReach && !there.has(id)) await bot.drop(of.thread, id);
  }
}
