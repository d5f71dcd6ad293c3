import { fetchMessage } from '../say/http.ts';
import type { Session } from '../session.ts';

const HELPFUL = '👍';
const UNHELPFUL = '👎';

/** Whether a reaction says how helpful a message is. */
export function isRating(emoji: string | null): boolean {
  return emoji === HELPFUL || emoji === UNHELPFUL;
}

/** Counts how people rate a message of the bot, as it stands now: who they are is nobody's business. */
export async function takeRating(
  { client, bot }: Session,
  { channel_id: thread, message_id }: { readonly channel_id: string; readonly message_id: string },
): Promise<void> {
  if ((await bot.brief(thread)) === undefined) return;
  const message = await fetchMessage(client, thread, message_id);
  if (message.author.id !== client.user.id) return;
  const count = (name: string): number =>
    message.reactions?.find(({ emoji }) => emoji.name === name)?.count ?? 0;
  await bot.rate(thread, message_id, { up: count(HELPFUL), down: count(UNHELPFUL) });
}
