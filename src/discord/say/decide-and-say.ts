import type { Decided } from '../../app/index.ts';
import type { Session } from '../session.ts';
import { watched } from '../thread/watched.ts';
import { deliver, isRefused } from './deliver.ts';
import { tagSolved } from './tag-solved.ts';

/**
 * Decides a thread's next step, sets the solved tag where that was the end, and says it. The tag comes first: a process that ends in
 * between finds in what is still to be said that there is something to do. To be called in the thread's order.
 */
export async function decideAndSay(
  session: Session,
  thread: string,
  isUncertain = false,
): Promise<Decided | undefined> {
  if (isRefused(session, thread)) return undefined;
  const decided = await session.bot.decide(thread);
  if (decided.brief.phase === 'solved') {
    const place = await watched(session, thread);
    if (place !== undefined) await tagSolved(session, place);
  }
  await deliver(session, thread, isUncertain);
  return decided;
}
