import {
  type Bot,
  type BotNeeds,
  makeBot,
  memoryAudits,
  memoryConsent,
  memoryPriors,
  memorySettings,
  memoryStore,
  type ThreadMessage,
} from '../../src/app/index.ts';
import { realKnowledge } from './real-knowledge.ts';

/** A bot over memory with the real documents, and a clock to turn by hand. */
export interface TestBot {
  readonly bot: Bot;
  readonly needs: BotNeeds;
  readonly passHours: (hours: number) => void;
  /** Takes a message of the asker `u1` (or as said), at the time of the clock. */
  readonly says: (message: string, text: string, more?: Partial<ThreadMessage>) => ReturnType<Bot['take']>;
  /** Decides, and sends what is to be said; the ids of the sent messages are `b1`, `b2`, … */
  readonly speaks: () => ReturnType<Bot['decide']>;
}

const THREAD = '1234567890123456789';

/** Makes one. */
export async function testBot(more: Partial<BotNeeds> = {}): Promise<TestBot> {
  let now = Date.parse('2026-11-21T00:00:00Z');
  let sent = 0;
  const clock = (): Date => new Date(now);
  const needs: BotNeeds = {
    knowledge: realKnowledge(),
    cases: memoryStore(() => clock().toISOString()),
    audits: memoryAudits(),
    settings: memorySettings(),
    priors: memoryPriors(),
    consent: memoryConsent(),
    publisher: { publish: () => Promise.resolve('sent') },
    report: {
      fault: ({ error }) => {
        throw error;
      },
    },
    clock,
    meter: { count: () => undefined, time: () => undefined },
    defaults: { forums: [], channels: [], moderatorRoles: [], answerOverflow: true, dryRun: false },
    days: 90,
    ...more,
  };
  const bot = await makeBot(needs);
  return {
    bot,
    needs,
    passHours: (hours) => {
      now += hours * 60 * 60 * 1000;
    },
    says: (message, text, also = {}) => {
      const at = clock().toISOString();
      const from = { thread: THREAD, guild: 'g1', author: 'u1', role: 'asker' } as const;
      return bot.take({ ...from, message, text, attachments: [], at, ...also });
    },
    speaks: async () => {
      const decided = await bot.decide(THREAD);
      for (const { nonce } of decided.says) await bot.sent(THREAD, nonce, `b${(sent += 1)}`);
      return decided;
    },
  };
}
