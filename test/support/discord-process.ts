import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { type Discord, startDiscord } from './discord/index.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const PATIENT = { within: 25_000 };

/** The real program in a double of its own, on the same database each time it is started. */
export interface Life {
  readonly discord: Discord;
  readonly database: string;
  readonly serve: () => void;
  /** Ends the process; its exit code, null where it was killed. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** Runs a test with the real process, ready to serve; the double must not have minded anything. */
export async function live(test: (life: Life) => Promise<void>): Promise<void> {
  const discord = await startDiscord();
  const folder = mkdtempSync(path.join(tmpdir(), 'clawmedic-'));
  const database = path.join(folder, 'bot.db');
  let child: ChildProcess | undefined;
  const serve = (): void => {
    child = spawn(process.execPath, ['src/cli.ts', 'serve'], {
      cwd: ROOT,
      stdio: 'ignore',
      env: {
        ...discord.environment,
        PATH: process.env['PATH'],
        DATABASE_URL: `file:${database}`,
        HTTP_PORT: '0',
        REPLY_DELAY_MS: '150',
        HELP_FORUM_IDS: discord.channels.forum.id,
        HELPER_ROLE_ID: discord.roles.helper.id,
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
    await discord.until(() => discord.commands.size > 0, { ...PATIENT, what: 'the bot to be ready' });
    await test({ discord, database, serve, end });
    expect(discord.violations).toEqual([]);
  } finally {
    await end('SIGKILL');
    await discord.close();
    rmSync(folder, { recursive: true });
  }
}
