import type { Knowledge } from '../domain/index.ts';
import type { Bot } from './bot.ts';
import { makeBot } from './make-bot.ts';
import { memoryAudits, memoryConsent, memoryPriors, memorySettings } from './memory-ports.ts';
import { memoryStore } from './memory-store.ts';
import type { CaseStore, Clock, Reporter } from './ports.ts';

/** How long a case would be kept, in days; in memory nothing is. */
const DAYS = 90;

/** A bot that keeps everything in memory and tells nobody: to play threads with. `store`: where its cases are kept instead. */
export async function memoryBot(of: {
  readonly knowledge: Knowledge;
  readonly report: Reporter;
  readonly clock: Clock;
  readonly store?: CaseStore;
}): Promise<{ readonly bot: Bot; readonly store: CaseStore }> {
  const store = of.store ?? memoryStore();
  const bot = await makeBot({
    ...of,
    cases: store,
    audits: memoryAudits(),
    settings: memorySettings(),
    priors: memoryPriors(),
    consent: memoryConsent(),
    publisher: { publish: () => Promise.resolve('off') },
    meter: { count: () => undefined, time: () => undefined },
    defaults: { forums: [], channels: [], moderatorRoles: [], answerOverflow: false, dryRun: false },
    days: DAYS,
  });
  return { bot, store };
}
