import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type Bot,
  type Clock,
  type Condition,
  makeBot,
  makeHealth,
  type Meter,
} from '../../src/app/index.ts';
import { connectDiscord, type DiscordChannel } from '../../src/discord/index.ts';
import type { Settings as GuildSettings } from '../../src/domain/index.ts';
import {
  openDatabase,
  sqliteAudits,
  sqliteConsent,
  sqlitePriors,
  sqliteSettings,
  sqliteStore,
} from '../../src/store/index.ts';
import { type Discord, type Settings, startDiscord } from './discord/index.ts';
import { realKnowledge } from './real-knowledge.ts';

/** One line the bot logged: how bad, and what about. */
interface Logged {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly about: object;
  readonly says: string;
}

/** The bot living in a double of Discord: real client, real application, real database. */
export interface Rig {
  readonly discord: Discord;
  readonly bot: () => Bot;
  readonly logged: Logged[];
  /** What the meter counted: its name and its labels' values. */
  readonly counted: readonly string[];
  readonly health: ReturnType<typeof makeHealth>;
  /** Turns the bot's clock on; Discord's stays. */
  readonly passHours: (hours: number) => void;
  /** Stops the bot as SIGTERM does; the double and the database stay. */
  readonly stop: () => Promise<void>;
  /** Starts it again on the same database. */
  readonly start: () => Promise<void>;
  /** Stops everything, and gives what the double minded. */
  readonly close: () => Promise<void>;
}

/** What differs from an ordinary rig. */
export interface RigOptions {
  readonly discord?: Partial<Settings>;
  readonly settings?: Partial<GuildSettings>;
  readonly replyDelayMs?: number;
  readonly isStopped?: boolean;
  readonly followUpEveryMs?: number;
}

const knowledge = realKnowledge();

/** Starts a double and the bot in it. */
export async function startRig(options: RigOptions = {}): Promise<Rig> {
  const discord = await startDiscord(options.discord);
  const folder = mkdtempSync(path.join(tmpdir(), 'clawmedic-'));
  const logged: Logged[] = [];
  const health = makeHealth();
  const running: { bot?: Bot; channel?: DiscordChannel; close?: () => void } = {};
  const counted: string[] = [];
  const meter: Meter = {
    count: (what, labels = {}) => void counted.push([what, ...Object.values(labels)].join(' ')),
    time: () => undefined,
  };
  let ahead = 0;
  const clock: Clock = () => new Date(Date.now() + ahead);
  const start = async (): Promise<void> => {
    const database = openDatabase(path.join(folder, 'bot.db'));
    const now = (): string => clock().toISOString();
    running.close = () => void database.close();
    running.bot = await makeBot({
      knowledge,
      cases: sqliteStore(database, now),
      audits: sqliteAudits(database),
      settings: sqliteSettings(database, now),
      priors: sqlitePriors(database),
      consent: sqliteConsent(database, now),
      publisher: { publish: () => Promise.resolve('off') },
      report: { fault: ({ error }) => logged.push({ level: 'error', about: { error }, says: 'fault' }) },
      clock,
      meter,
      defaults: {
        forums: [discord.channels.forum.id],
        channels: [],
        moderatorRoles: [discord.roles.moderator.id],
        helperRole: discord.roles.helper.id,
        solvedTag: discord.tags.solved.name,
        answerOverflow: false,
        dryRun: false,
        ...options.settings,
      },
      days: 90,
    });
    running.channel = await connectDiscord({
      config: {
        token: discord.token,
        apiUrl: discord.apiUrl,
        cdnOrigins: [discord.cdnUrl],
        // A file in the double stands for a paste elsewhere.
        pasteSites: [{ origin: discord.cdnUrl, textOf: ({ href }) => href }],
        replyDelayMs: options.replyDelayMs ?? 120,
        followUpEveryMs: options.followUpEveryMs ?? 300_000,
      },
      bot: running.bot,
      log: logInto(logged),
      health,
      meter,
      clock,
    });
  };
  const caughtUp = (): number => logged.filter(({ says }) => says === 'caught up').length;
  const startAndWait = async (): Promise<void> => {
    const before = caughtUp();
    await start();
    if (isConnected(health.parts()['discord']))
      await discord.until(() => caughtUp() > before, { what: 'what was missed' });
  };
  const stop = async (): Promise<void> => {
    await running.channel?.stop();
    running.close?.();
    delete running.channel;
    delete running.close;
  };
  if (options.isStopped !== true) await startAndWait();
  return {
    discord,
    logged,
    counted,
    health,
    passHours: (hours) => {
      ahead += hours * 3_600_000;
    },
    start: startAndWait,
    stop,
    bot: () => {
      if (running.bot === undefined) throw new Error('the bot was not started');
      return running.bot;
    },
    close: async () => {
      await stop();
      await discord.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Connected as far as it can be: without message content only commands work, and it is not well. */
function isConnected(condition: Condition | undefined): boolean {
  return condition?.ok === true || condition?.says.includes('Message Content') === true;
}

function logInto(logged: Logged[]): Record<Logged['level'], (about: object, says: string) => void> {
  const at =
    (level: Logged['level']) =>
    (about: object, says: string): void => {
      logged.push({ level, about, says });
      if (process.env['RIG_LOG'] !== undefined)
        process.stderr.write(`${level} ${says} ${inspectOf(about)}\n`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

function inspectOf(about: object): string {
  const { error } = about as { error?: unknown };
  return error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(about);
}
