import type { Bot } from './bot.ts';
import type { Context } from './context.ts';

/** Reads a whole thread anew: facts of messages that are gone go, everything else is taken again, and a decision is due. */
export function makeAgain(context: Context, { take, decide }: Pick<Bot, 'take' | 'decide'>): Bot['again'] {
  return async (thread, messages) => {
    const present = new Set(messages.map(({ message }) => message));
    const { cases } = context.needs;
    await cases.change(thread, (state) => ({
      ...state,
      readings: state.readings.filter(({ message }) => message.startsWith('press:') || present.has(message)),
    }));
    for (const message of messages) if (message.role === 'asker') await take(message);
    await cases.change(thread, (state) => ({ ...state, news: true }));
    return decide(thread);
  };
}
