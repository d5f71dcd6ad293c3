import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'clawmedic-serve-'));
const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly child: ChildProcess;
  /** Everything written to standard output and standard error so far. */
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

function clawmedic(command: readonly string[], environment: Readonly<Record<string, string>> = {}): Run {
  const child = spawn(process.execPath, [path.join(ROOT, 'src/cli.ts'), ...command], {
    cwd: folder,
    env: { PATH: process.env['PATH'], DATABASE_URL: 'file:./bot.db', HTTP_PORT: '0', ...environment },
  });
  running.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, said: () => text, ended };
}

/** The address of the pages, once they are served. */
async function addressOf(run: Run): Promise<string> {
  await expect.poll(run.said, { timeout: 20_000 }).toContain('HTTP       on');
  return /http:\/\/\S+/u.exec(run.said())?.[0] ?? '';
}

describe('serve', () => {
  test('says what is on, answers /healthz and /metrics, is backed up while running, stops at SIGTERM', async () => {
    const run = clawmedic(['serve']);
    const address = await addressOf(run);
    const lines = run.said().trimEnd().split('\n');
    expect(lines.map((line) => line.split(/\s+/u, 2).join(' '))).toEqual([
      'Database on:',
      'Knowledge on:',
      'Discord off:',
      'Model off:',
      'HTTP on:',
    ]);
    for (const line of lines.slice(2)) expect(line.length, line).toBeLessThanOrEqual(80);
    // What is off says how to switch it on; what is on says by what it is set.
    expect(lines.join('\n')).toMatch(
      /DATABASE_URL[\s\S]*KNOWLEDGE_DIR[\s\S]*DISCORD_TOKEN[\s\S]*HTTP_PASSWORD/u,
    );
    const health = await fetch(`${address}/healthz`);
    expect(health.status).toBe(200);
    expect(await health.json()).toMatchObject({ ok: true, parts: { database: { ok: true } } });
    expect(await (await fetch(`${address}/metrics`)).text()).toContain(
      'clawmedic_part_up{part="database"} 1',
    );
    expect(await clawmedic(['db', 'backup', 'copy.db']).ended).toBe(0);
    expect(await clawmedic(['db', 'check'], { DATABASE_URL: 'file:./copy.db' }).ended).toBe(0);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
  }, 60_000);

  test('without a Discord to be reached it serves on, and the log says what failed', async () => {
    const run = clawmedic(['serve'], {
      DISCORD_TOKEN: 'FAKE.bot.token',
      DISCORD_API_URL: 'http://127.0.0.1:1',
    });
    await addressOf(run);
    await expect.poll(run.said, { timeout: 20_000 }).toContain('not connected; trying again');
    expect(run.said()).toMatch(/"error":\{"name":"\w+","message":"/u);
    expect(run.said()).not.toContain('FAKE.bot');
  }, 60_000);

  test('names every wrong value at once and exits with 78', async () => {
    const run = clawmedic(['serve'], {
      HTTP_PORT: 'FAKE1',
      LOG_LEVEL: 'FAKE2',
      HTTP_HOST: '0.0.0.0',
      HTTP_PASSWORD: ' ',
    });
    expect(await run.ended).toBe(78);
    for (const name of ['HTTP_PORT', 'LOG_LEVEL', 'HTTP_PASSWORD']) expect(run.said()).toContain(name);
    expect(run.said()).not.toContain('FAKE');
  }, 60_000);

  test('does not start with a broken document, and says where it is broken', async () => {
    const dir = path.join(folder, 'knowledge');
    cpSync(path.join(ROOT, 'knowledge'), dir, { recursive: true });
    writeFileSync(path.join(dir, 'causes/broken.md'), '---\nid: broken\n---\n');
    const run = clawmedic(['serve'], { KNOWLEDGE_DIR: dir });
    expect(await run.ended).toBe(1);
    expect(run.said()).toMatch(/broken\.md:\d+: /u);
  }, 60_000);

  test('no network: it serves its pages, says in the log what failed, and tries again', async () => {
    const nobody = 'http://127.0.0.1:9';
    const run = clawmedic(['serve'], { DISCORD_TOKEN: 'FAKE.bot.token', DISCORD_API_URL: nobody });
    const address = await addressOf(run);
    await expect.poll(run.said, { timeout: 20_000 }).toMatch(/ECONNREFUSED.*trying again/u);
    expect(run.said()).not.toContain('FAKE.bot.token');
    expect((await fetch(`${address}/healthz`)).status).toBe(503);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
  }, 60_000);

  test('a database that cannot be used is named', async () => {
    writeFileSync(path.join(folder, 'no-database.db'), 'this is not a database');
    for (const file of ['no-database.db', '.']) {
      const run = clawmedic(['serve'], { DATABASE_URL: `file:${file}` });
      expect(await run.ended).toBe(1);
      expect(run.said()).toContain(`the database ${file} cannot be used`);
    }
  }, 60_000);

  test('looks after no database that is not there, and makes none', async () => {
    for (const action of ['backup', 'check', 'migrate', 'purge']) {
      const run = clawmedic(['db', action, 'copy-of-nothing.db'], { DATABASE_URL: 'file:./nowhere.db' });
      expect(await run.ended, action).toBe(1);
      expect(run.said()).toContain('nowhere.db');
    }
    expect(readdirSync(folder)).not.toContain('nowhere.db');
  }, 60_000);
});
