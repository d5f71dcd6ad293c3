import type { Session } from '../session.ts';
import { decideAndSay } from './decide-and-say.ts';

/** Goes on where Discord refused the bot: everywhere after a change of permissions, else where it was left alone until `now`. */
export async function tryAgain(session: Session, now = Infinity): Promise<void> {
  const { notes, bot, inOrder } = session;
  const over = [...notes.refusals].filter(([, until]) => until <= now);
  if (over.length === 0) return;
  for (const [place] of over) notes.refusals.delete(place);
  for (const thread of await bot.pending()) await inOrder(thread, () => decideAndSay(session, thread));
}
