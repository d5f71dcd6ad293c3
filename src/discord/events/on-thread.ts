import type { PublicThreadChannel, ThreadChannel } from 'discord.js';
import { guarded } from '../guarded.ts';
import { faultOf, fetchMessage } from '../say/http.ts';
import { isTagged } from '../say/tag-solved.ts';
import type { Session } from '../session.ts';
import { homeOf } from '../thread/opening.ts';
import { toPost } from '../thread/post.ts';
import { waitsForPerson } from '../thread/waits-for-person.ts';
import { watched, type Watched } from '../thread/watched.ts';
import { isClosed, SOMEBODY, takeBack, takeMark } from './marks-by-others.ts';
import { readPost } from './read-post.ts';

/**
 * A thread was renamed, tagged, archived or locked: its title is read again; another bot's or a person's "solved" counts as a mark,
 * and the solved tag taken off takes the mark back. A tag that calls for a person silences the bot until it is called.
 */
export async function onThreadUpdate(
  session: Session,
  before: ThreadChannel,
  after: ThreadChannel,
): Promise<void> {
  const { log, inOrder } = session;
  const wasClosed = isClosed(before);
  const tags = before.appliedTags;
  const closes = !wasClosed && isClosed(after);
  const isRenamed = before.name !== after.name;
  await guarded(log, { what: 'taking a change of a thread', thread: after.id }, () =>
    inOrder(after.id, async () => {
      const place = await watched(session, after.id);
      if (place === undefined) return;
      if (isRenamed) await readTitle(session, place);
      await stepBack(session, place, tags);
      const had = isTagged(place, tags);
      // An event can be older than what the bot itself has changed since: what holds now is asked for.
      const has = had === isTagged(place) ? had : isTagged(await asItStands(place));
      if (closes || (!had && has)) await takeMark(session, place);
      else if (had && !has) await takeBack(session, place);
    }),
  );
}

/** The tag that calls for a person was put on. */
async function stepBack({ bot }: Session, place: Watched, before: readonly string[]): Promise<void> {
  if (!waitsForPerson(place, before) && waitsForPerson(place)) await bot.pause(place.thread.id, SOMEBODY);
}

async function asItStands(place: Watched): Promise<Watched> {
  return { ...place, thread: await place.thread.fetch(true) };
}

/** The message the title belongs to is read again with it. */
async function readTitle(session: Session, place: Watched): Promise<void> {
  const { thread, opening } = place;
  if (opening.message === undefined) return;
  try {
    const raw = await fetchMessage(session.client, homeOf(thread, opening.message), opening.message);
    const post = toPost({ ...raw, channel_id: thread.id });
    const taken = post === undefined ? undefined : await readPost(session, place, post);
    if (taken?.brief.hasNews === true) session.decideSoon(thread.id);
  } catch (error) {
    if (faultOf(error) !== 'gone') throw error;
  }
}

/** A thread was deleted: nothing of it is kept. */
export async function onThreadDelete(
  session: Session,
  thread: Pick<PublicThreadChannel, 'id'>,
): Promise<void> {
  const { bot, notes, log, inOrder } = session;
  await guarded(log, { what: 'forgetting a deleted thread', thread: thread.id }, () =>
    inOrder(thread.id, async () => {
      notes.live.delete(thread.id);
      notes.newest.delete(thread.id);
      notes.openings.delete(thread.id);
      if ((await bot.brief(thread.id)) === undefined) return;
      await bot.forgetThread(thread.id, SOMEBODY);
      log.info({ thread: thread.id }, 'the thread is gone, and what was read of it');
    }),
  );
}
