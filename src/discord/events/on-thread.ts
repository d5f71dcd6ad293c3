import type { PublicThreadChannel, ThreadChannel } from 'discord.js';
import { guarded } from '../guarded.ts';
import { retire } from '../say/retire.ts';
import { solvedTagOf } from '../say/tag-solved.ts';
import type { Session } from '../session.ts';
import { watched } from '../thread/watched.ts';

/** A thread was renamed, tagged, archived or locked: another bot's or a person's "solved" counts as a mark. */
export async function onThreadUpdate(
  session: Session,
  before: ThreadChannel,
  after: ThreadChannel,
): Promise<void> {
  const { bot, client, log, inOrder } = session;
  const place = await watched(session, after.id);
  if (place === undefined) return;
  const tag = solvedTagOf(place);
  const gained = (has: (thread: ThreadChannel) => boolean): boolean => !has(before) && has(after);
  const isTagged = tag !== undefined && gained(({ appliedTags }) => appliedTags.includes(tag));
  const isClosed = gained(({ archived, locked }) => archived === true && locked === true);
  if (!isTagged && !isClosed) return;
  await guarded(log, { what: 'taking a mark by others', thread: after.id }, () =>
    inOrder(after.id, async () => {
      const brief = await bot.brief(after.id);
      if (brief === undefined || brief.phase === 'solved') return;
      await bot.mark({
        thread: after.id,
        guild: after.guildId,
        actor: { user: 'discord', role: 'moderator' },
      });
      log.info(
        { thread: after.id, by: isTagged ? 'tag' : 'lock', bot: client.user.id },
        'marked as solved by others',
      );
      if (!isClosed) await retire(session, after.id);
    }),
  );
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
      if ((await bot.brief(thread.id)) === undefined) return;
      await bot.forgetThread(thread.id, { user: 'discord', role: 'moderator' });
      log.info({ thread: thread.id }, 'the thread is gone, and what was read of it');
    }),
  );
}
