import type { Bot, CaseStore } from '../app/index.ts';
import type { Pressed } from '../console/index.ts';

/** Presses a choice for the person at the terminal, decides, and gives what is said then. */
export function pressInChat(
  bot: Bot,
  store: CaseStore,
): (thread: string, nonce: string, choice: string) => Promise<Pressed> {
  return async (thread: string, nonce: string, choice: string): Promise<Pressed> => {
    const what = await bot.press({ thread, nonce, choice, actor: { user: 'you', role: 'asker' } });
    if (what.kind === 'why') return { text: what.markdown };
    if (what.kind === 'refused') return { text: what.text };
    const { says } = await bot.decide(thread);
    for (const one of says) await bot.sent(thread, one.nonce, one.nonce);
    const outgoing = (await store.load(thread))?.outbox.find((one) => one.nonce === says.at(-1)?.nonce);
    return outgoing === undefined ? { text: '(quiet: nothing to add)' } : { outgoing };
  };
}
