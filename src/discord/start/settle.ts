import type { APIMessage } from 'discord.js';
import { inPublic, settingOf } from '../say/deliver.ts';
import { saidAs } from '../say/said-as.ts';
import { settingsIn } from '../settings-in.ts';
import { textsIn, toDiscord } from '../say/to-discord.ts';
import type { Session } from '../session.ts';

/**
 * Before a thread is read on after a restart: of what stood in the outbox, what arrived after all is marked so, and what people
 * have written past is not said any more; it is decided anew with what they wrote.
 */
export async function settle(
  session: Session,
  thread: string,
  of: { readonly messages: readonly APIMessage[]; readonly hasUnread: boolean },
): Promise<void> {
  const { bot, client } = session;
  for (const say of (await bot.toSend(thread)).map(inPublic)) {
    const settings = say.guild === undefined ? undefined : await settingsIn(session, say.guild);
    const texts = textsIn(toDiscord(say.reply, settingOf(say, settings)).components);
    const said = saidAs(of.messages, texts, client.user.id);
    if (said !== undefined) await bot.sent(thread, say.nonce, said.id);
    else if (of.hasUnread) await bot.failed(thread, say.nonce);
  }
}
