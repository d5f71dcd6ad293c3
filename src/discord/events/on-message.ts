import { guarded } from '../guarded.ts';
import { isRefused } from '../say/deliver.ts';
import { fetchMessage } from '../say/http.ts';
import { readOrLater } from '../read-or-later.ts';
import { noteSeen, parentOf } from '../seen.ts';
import type { Session } from '../session.ts';
import { type RawEdit, type RawMessage, toPost } from '../thread/post.ts';
import { watched } from '../thread/watched.ts';
import { readPost } from './read-post.ts';

/** A message was written or edited: it is read, and a decision follows once the burst is over. */
export async function onMessage(session: Session, event: RawEdit): Promise<void> {
  const { notes, log, inOrder, client } = session;
  const raw = inThread(session, event);
  const { id, channel_id: thread } = raw;
  if (isPreview(raw)) return;
  const isOwn = raw.author?.id === client.user.id;
  if (isOwn || isByPerson(raw)) noteNewest(session, raw, isOwn);
  if (isOwn) {
    noteSeen(session, parentOf(session, thread), id);
    return;
  }
  notes.reading.set(id, parentOf(session, thread));
  await guarded(log, { what: 'reading a message', thread }, () =>
    inOrder(thread, () => readOrLater(session, thread, () => read(session, raw, event.channel_id))),
  );
  notes.reading.delete(id);
  noteSeen(session, parentOf(session, thread), id);
}

/** `channel`: where the message stands. */
async function read(session: Session, raw: RawEdit, channel: string): Promise<void> {
  const thread = raw.channel_id;
  const place = await watched(session, thread);
  const post = place === undefined ? undefined : toPost(await whole(session, raw, channel));
  if (place === undefined || post === undefined) return;
  const taken = await readPost(session, place, post);
  if (taken?.brief.hasNews !== true || isRefused(session, thread)) return;
  const isAnswered = taken.brief.isOurs && taken.brief.paused === undefined;
  session.decideSoon(thread, isAnswered && !place.settings.dryRun);
}

/** Whether it is known to be a person's: an edit may come without its author. */
function isByPerson(raw: RawEdit): boolean {
  return isWhole(raw) && toPost(raw)?.isBot === false;
}

/** Who wrote last, of people and us; of channels that are no threads only our own messages matter. */
function noteNewest({ notes, client }: Session, { id, channel_id: thread }: RawEdit, isOwn: boolean): void {
  const isNew = BigInt(id) > BigInt(notes.newest.get(thread)?.id ?? 0);
  if (isNew && (isOwn || client.channels.cache.get(thread)?.isThread() === true))
    notes.newest.set(thread, { id, isOwn });
}

/** An event of a link preview says nothing of the author or the text. */
function isPreview({ author, content, attachments }: RawEdit): boolean {
  return [author, content, attachments].every((part) => part === undefined);
}

/** An edit may come with nothing but what changed: then the message is asked for. */
async function whole({ client }: Session, raw: RawEdit, channel: string): Promise<RawMessage> {
  if (isWhole(raw)) return raw;
  return { ...(await fetchMessage(client, channel, raw.id)), channel_id: raw.channel_id };
}

function isWhole(raw: RawEdit): raw is RawMessage {
  return raw.author !== undefined;
}

/** The message a thread hangs on stands in the channel, and belongs to the thread. */
function inThread({ client }: Session, raw: RawEdit): RawEdit {
  return client.channels.cache.get(raw.id)?.isThread() === true ? { ...raw, channel_id: raw.id } : raw;
}
