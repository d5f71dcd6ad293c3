import type { ThreadChannel } from 'discord.js';
import { markSolved } from '../say/mark-solved.ts';
import type { Session } from '../session.ts';
import type { Watched } from '../thread/watched.ts';

/** Who changed a thread is not told along with the change. */
export const SOMEBODY = { user: 'discord', role: 'moderator' } as const;

/** Archived and locked: how bots and moderators end a thread. */
export function isClosed({ archived, locked }: Pick<ThreadChannel, 'archived' | 'locked'>): boolean {
  return archived === true && locked === true;
}

/** Others say that it is solved. A closed thread is opened for the closing line, and closed again. */
export async function takeMark(session: Session, place: Watched): Promise<void> {
  const { thread } = place;
  const brief = await session.bot.brief(thread.id);
  if (brief?.isOurs !== true || brief.phase === 'solved') return;
  const wasClosed = isClosed(thread) && !place.settings.dryRun;
  if (wasClosed) await thread.setArchived(false);
  await markSolved(session, place, { actor: SOMEBODY });
  if (wasClosed) await thread.setArchived(true);
  session.log.info({ thread: thread.id }, 'marked as solved by others');
}

/** Others took the solved tag off: it is open again. */
export async function takeBack({ bot, log }: Session, { thread }: Watched): Promise<void> {
  if ((await bot.brief(thread.id))?.phase !== 'solved') return;
  await bot.unmark(thread.id, SOMEBODY);
  log.info({ thread: thread.id }, 'the solved tag is gone, and the mark with it');
}
