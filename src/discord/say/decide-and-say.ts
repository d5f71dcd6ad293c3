import type { Decided } from '../../app/index.ts';
import type { Session } from '../session.ts';
import { watched } from '../thread/watched.ts';
import { deliver, isRefused } from './deliver.ts';
import { tagSolved } from './tag-solved.ts';

/** Decides a thread's next step, says it, and sets the solved tag where that was the end. To be called in the thread's order. */
export async function decideAndSay(session: Session, thread: string): Promise<Decided | undefined> {
  if (isRefused(session, thread)) return undefined;
  const decided = await session.bot.decide(thread);
  const isSaid = await deliver(session, thread);
  // What could not be said before went first; what was read meanwhile is still to be decided.
  if (isSaid && decided.brief.hasNews) return decideAndSay(session, thread);
  if (decided.brief.phase === 'solved') {
    const place = await watched(session, thread);
    if (place !== undefined) await tagSolved(session, place);
  }
  return decided;
}
