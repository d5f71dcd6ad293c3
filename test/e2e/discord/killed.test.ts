import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Discord, startDiscord } from '../../support/discord/index.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const ERROR = 'HTTP 401 authentication_error: invalid x-api-key';
const QUIET_MS = 500;

/** The real program in a double of its own, on the same database each time it is started. */
interface Life {
  readonly discord: Discord;
  readonly serve: () => void;
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function live(test: (life: Life) => Promise<void>): Promise<void> {
  const discord = await startDiscord();
  const folder = mkdtempSync(path.join(tmpdir(), 'clawmedic-'));
  let child: ChildProcess | undefined;
  const serve = (): void => {
    child = spawn(process.execPath, ['src/cli.ts', 'serve'], {
      cwd: ROOT,
      stdio: 'ignore',
      env: {
        ...discord.environment,
        PATH: process.env['PATH'],
        DATABASE_URL: `file:${path.join(folder, 'bot.db')}`,
        HTTP_PORT: '0',
        REPLY_DELAY_MS: '150',
        HELP_FORUM_IDS: discord.channels.forum.id,
        SOLVED_TAG: 'Solved',
      },
    });
  };
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child?.exitCode !== null || child.signalCode !== null) return null;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
    return child.exitCode;
  };
  try {
    serve();
    await discord.until(() => discord.commands.size > 0, { within: 15_000, what: 'the bot to be ready' });
    await test({ discord, serve, end });
    expect(discord.violations).toEqual([]);
  } finally {
    await end('SIGKILL');
    await discord.close();
    rmSync(folder, { recursive: true });
  }
}

/** When the process is killed in a turn of the conversation, after what went before it. */
type Moment = (
  discord: Discord,
  before: { readonly sent: number; readonly typed: number },
) => Promise<unknown>;

const MOMENTS: Readonly<Record<string, Moment>> = {
  'before it is read': () => Promise.resolve(),
  'while it waits for the end of the burst': (discord, { typed }) =>
    discord.until(() => discord.requestsOf('trigger_typing_indicator').length > typed, { what: 'typing' }),
  'as the answer is sent': (discord, { sent }) =>
    discord.until(() => discord.requestsOf('create_message').length > sent, {
      within: 10_000,
      what: 'the request',
    }),
};

test.concurrent.each(Object.entries(MOMENTS))(
  'killed %s: every message gets exactly one answer',
  (_name, moment) =>
    live(async ({ discord, serve, end }) => {
      const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
      await moment(discord, { sent: 0, typed: 0 });
      await end('SIGKILL');
      serve();
      await discord.untilReply(channel, 1, { within: 15_000 });
      await pause(QUIET_MS);
      expect(discord.replies(channel)).toHaveLength(1);
      const sent = discord.requestsOf('create_message').length;
      const typed = discord.requestsOf('trigger_typing_indicator').length;
      await discord.untilConnected();
      discord.post({ in: channel, text: 'I want to talk to a human, please.' });
      await moment(discord, { sent, typed });
      await end('SIGKILL');
      serve();
      await discord.untilReply(channel, 2, { within: 15_000 });
      await pause(QUIET_MS);
      expect(discord.replies(channel)).toHaveLength(2);
    }),
);

test.concurrent('SIGTERM: it finishes and exits with 0', () =>
  live(async ({ discord, end }) => {
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    await discord.until(() => discord.requestsOf('trigger_typing_indicator').length > 0, { what: 'typing' });
    expect(await end('SIGTERM')).toBe(0);
    expect(discord.replies(channel)).toHaveLength(1);
  }),
);
