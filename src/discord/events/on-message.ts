import { guarded } from '../guarded.ts';
import { isRefused } from '../say/deliver.ts';
import type { Session } from '../session.ts';
import { type RawMessage, toPost } from '../thread/post.ts';
import { watched } from '../thread/watched.ts';
import { readPost } from './read-post.ts';

/** A message was written or edited: it is read, and a decision follows once the burst is over. */
export async function onMessage(session: Session, event: RawMessage): Promise<void> {
  const { notes, log, inOrder, client } = session;
  const raw = inThread(session, event);
  const { id, channel_id: thread } = raw;
  // An event of a link preview says nothing of the author or the text.
  if ((raw as Partial<RawMessage>).author === undefined) return;
  const isOwn = raw.author.id === client.user.id;
  const post = toPost(raw);
  if (isOwn || post?.isBot === false) noteNewest(session, raw, isOwn);
  if (isOwn) {
    noteSeen(session, id);
    return;
  }
  notes.reading.add(id);
  await guarded(log, { what: 'reading a message', thread }, () =>
    inOrder(thread, async () => {
      const place = await watched(session, thread);
      if (place === undefined || post === undefined) return;
      const taken = await readPost(session, place, post);
      if (taken?.brief.hasNews !== true || isRefused(session, thread)) return;
      const isAnswered = taken.brief.isOurs && taken.brief.paused === undefined;
      session.decideSoon(thread, isAnswered && !place.settings.dryRun);
    }),
  );
  notes.reading.delete(id);
  noteSeen(session, id);
}

/** Who wrote last, of people and us; of channels that are no threads only our own messages matter. */
function noteNewest(
  { notes, client }: Session,
  { id, channel_id: thread }: RawMessage,
  isOwn: boolean,
): void {
  const isNew = BigInt(id) > BigInt(notes.newest.get(thread)?.id ?? 0);
  if (isNew && (isOwn || client.channels.cache.get(thread)?.isThread() === true))
    notes.newest.set(thread, { id, isOwn });
}

/** The message a thread hangs on stands in the channel, and belongs to the thread. */
function inThread({ client }: Session, raw: RawMessage): RawMessage {
  return client.channels.cache.get(raw.id)?.isThread() === true ? { ...raw, channel_id: raw.id } : raw;
}

/** How far all that came was read, to go on from there after a restart: never past a message that is still being read. */
function noteSeen({ notes }: Session, id: string): void {
  const pending = [...notes.reading].map(BigInt);
  const newest = [BigInt(notes.seen), BigInt(id)].reduce((a, b) => (a > b ? a : b));
  const oldest = pending.reduce((a, b) => (a < b ? a : b), newest + 1n);
  notes.seen = (oldest <= newest ? oldest - 1n : newest).toString();
}
