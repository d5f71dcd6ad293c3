import type { Decided } from '../../app/index.ts';
import type { Session } from '../session.ts';
import { watched } from '../thread/watched.ts';
import { deliver, isRefused } from './deliver.ts';
import { tagSolved } from './tag-solved.ts';

/**
 * Decides a thread's next step, sets the solved tag where that was the end, and says it. The tag comes first: a process that ends in
 * between finds in what is still to be said that there is something to do. To be called in the thread's order.
 */
export async function decideAndSay(session: Session, thread: string): Promise<Decided | undefined> {
  if (isRefused(session, thread)) return undefined;
  const decided = await session.bot.decide(thread);
  if (decided.brief.phase === 'solved') {
    const place = await watched(session, thread);
    if (place !== undefined) await tagSolved(session, place);
  }
  const isSaid = await deliver(session, thread);
  // What could not be said before went first; what was read meanwhile is still to be decided.
  return isSaid && decided.brief.hasNews ? decideAndSay(session, thread) : decided;
}
