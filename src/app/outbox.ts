import { addNotice, dropNotice, markFailed, markSent, rate } from '../case/index.ts';
import type { Case } from '../domain/index.ts';
import type { Bot } from './bot.ts';
import type { Context } from './context.ts';

/** Phases in which a channel looks for what it missed. */
const OPEN: readonly Case['phase'][] = ['new', 'asking', 'advised', 'solved', 'handed-over'];

/** What a channel asks when it sends, and when it starts. */
export function makeOutbox({
  needs,
  waits,
  toSendOf,
}: Context): Pick<
  Bot,
  'toSend' | 'sent' | 'rate' | 'failed' | 'notify' | 'notices' | 'notified' | 'pending' | 'open'
> {
  const { cases, clock, meter } = needs;
  return {
    toSend: async (thread) => {
      const state = await cases.load(thread);
      return state === undefined ? [] : toSendOf(state);
    },
    sent: async (thread, nonce, message) => {
      const sentAt = clock().toISOString();
      await cases.change(thread, (state) => markSent(state, nonce, { message, sentAt }));
      meter.count('sends');
      waits.end(thread);
    },
    rate: async (thread, message, rated) => {
      await cases.change(thread, (state) => rate(state, message, rated));
    },
    failed: async (thread, nonce) => {
      await cases.change(thread, (state) => markFailed(state, nonce));
      meter.count('failures');
    },
    notify: async (thread, notice) => {
      await cases.change(thread, (state) => addNotice(state, notice));
    },
    notices: async (thread) => (await cases.load(thread))?.notices ?? [],
    notified: async (thread, message) => {
      await cases.change(thread, (state) => dropNotice(state, message));
    },
    pending: async () => (await cases.list({ isPending: true })).map(({ state }) => state.thread),
    open: async () =>
      (await cases.list({ phases: OPEN })).map(({ state: { thread, guild, readings, noticed = [] } }) => ({
        thread,
        ...(guild === undefined ? {} : { guild }),
        messages: [...readings.map(({ message }) => message).filter(isMessage), ...noticed],
      })),
  };
}

function isMessage(id: string): boolean {
  return !id.startsWith('press:');
}
