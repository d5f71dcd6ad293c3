import type { Logger } from 'pino';
import { answerOverflow } from '../answeroverflow/index.ts';
import {
  type Bot,
  type CaseStore,
  type Clock,
  type Health,
  makeBot,
  type Meter,
  type Reporter,
  type Transcripts,
} from '../app/index.ts';
import type { Config } from '../config.ts';
import type { Knowledge } from '../domain/index.ts';
import {
  databaseFile,
  type OpenDatabase,
  openDatabase,
  sqliteAudits,
  sqliteConsent,
  sqlitePriors,
  sqliteSettings,
  sqliteStore,
  sqliteTranscripts,
} from '../store/index.ts';

/** What the parts are made from. `knowledge` gives the documents of the moment. */
export interface PartsOf {
  readonly config: Config;
  readonly log: Logger;
  readonly health: Health;
  readonly meter: Meter;
  readonly clock: Clock;
  readonly knowledge: () => Knowledge;
}

/** The running core: the bot over its database. */
export interface Parts {
  readonly bot: Bot;
  readonly database: OpenDatabase;
  readonly store: CaseStore;
  readonly transcripts: Transcripts;
  readonly report: Reporter;
}

/** Opens the database and puts the bot together. Throws a StoreError where the database cannot be used. */
export async function openParts(of: PartsOf): Promise<Parts> {
  const { config, log, meter, clock } = of;
  const database = openDatabase(databaseFile(config.databaseUrl));
  const now = (): string => clock().toISOString();
  const report: Reporter = {
    fault: ({ thread, parser, error }) => {
      meter.count('faults', { parser });
      // The message of an error may hold what was read; its name and place do not.
      const place =
        error instanceof Error ? error.stack?.split('\n').find((line) => /^\s+at /u.test(line)) : '';
      log.error({ thread, parser, name: error instanceof Error ? error.name : '', place }, 'a parser failed');
    },
  };
  const store = sqliteStore(database, now);
  const bot = await makeBot({
    get knowledge() {
      return of.knowledge();
    },
    cases: store,
    audits: sqliteAudits(database),
    settings: sqliteSettings(database, now),
    priors: sqlitePriors(database),
    consent: sqliteConsent(database, now),
    publisher: answerOverflow({
      ...config.answerOverflow,
      onFailure: (about) => {
        log.warn(about, 'AnswerOverflow did not take a mark');
      },
    }),
    report,
    clock,
    meter,
    defaults: config.defaults,
    days: config.retentionDays,
  });
  return { bot, database, store, transcripts: sqliteTranscripts(database), report };
}
