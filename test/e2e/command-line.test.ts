import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase, sqliteStore } from '../../src/store/index.ts';
import { runCli } from '../support/run-cli.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'clawmedic-cli-'));
const file = (name: string, content: string | Uint8Array): string => {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
};
const ERROR = 'HTTP 401 authentication_error: invalid x-api-key';
const STATUS = `Default : anthropic/claude-sonnet-4-6
- anthropic effective=profiles:~/.openclaw/agents/main/agent/auth-profiles.json | profiles=1 (oauth=0, token=0, api_key=1) | anthropic:default=API sk-a..._XxxXXAA`;

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Line {
  readonly action?: string;
  readonly check?: string | null;
  readonly command?: string | null;
  readonly causes?: readonly { readonly id: string; readonly probability: number }[];
  readonly facts?: readonly unknown[];
  readonly text?: string;
  readonly error?: string;
}
const linesOf = (out: string): Line[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const say = (text: string, more: object = {}): string =>
  JSON.stringify({ thread: 't1', author: 'ann', role: 'asker', text, ...more });

describe('clawmedic diagnose', () => {
  test('reads standard input, says what it means and what to do, and ends with 0', async () => {
    const { code, out } = await runCli(['diagnose'], `${ERROR}\n${STATUS}`);
    expect(code).toBe(0);
    expect(out).toContain('key-mangled');
    expect(out).toContain('What to do next');
  });

  test('reads several files, a gzipped one among them', async () => {
    const files = [file('error.txt', ERROR), file('status.log.gz', gzipSync(STATUS))];
    const { code, out } = await runCli(['diagnose', '--json', ...files]);
    expect(code).toBe(0);
    expect(linesOf(out)[0]?.causes?.[0]?.id).toBe('key-mangled');
  });

  test.each([
    {
      what: 'nothing of ours in the text',
      files: [],
      input: 'Good morning everybody, nice weather!',
      ends: 3,
    },
    { what: 'an empty input', files: [], input: '', ends: 2 },
    { what: 'a file that is not there', files: ['/nowhere/to/be/found.txt'], input: '', ends: 2 },
  ])('$what ends with $ends', async ({ files, input, ends }) => {
    const { code, err } = await runCli(['diagnose', ...files], input);
    expect(code).toBe(ends);
    if (ends === 2) expect(err).not.toBe('');
  });

  test('explains itself with --why, and helps with --help', async () => {
    expect((await runCli(['diagnose', '--why'], ERROR)).out).toContain('What speaks for it');
    expect((await runCli(['diagnose', '--help'])).out).toContain('Exit codes');
  });

  test('never prints a key that was pasted', async () => {
    const key = `sk-ant-api03-${'Ab1Cd2Ef3Gh4'.repeat(8)}AA`;
    const { out, err } = await runCli(['diagnose', '--why', '--json'], `my key is ${key} and ${ERROR}`);
    expect(out + err).not.toContain(key.slice(13, 40));
  });
});

describe('clawmedic knowledge drafts', () => {
  test('lists what helpers wrote down, and writes it into the documents, never over one', async () => {
    const database = openDatabase(path.join(folder, 'drafts.db'));
    const draft = {
      title: 'Tenant locked',
      wrong: 'b',
      fix: 'c',
      who: 'h1',
      at: '2026-11-21',
      source: 'https://…',
    };
    await sqliteStore(database, () => '').change('t1', (state) => ({ ...state, drafts: [draft] }));
    database.close();
    mkdirSync(path.join(folder, 'knowledge/causes'), { recursive: true });
    const env = {
      DATABASE_URL: `file:${path.join(folder, 'drafts.db')}`,
      KNOWLEDGE_DIR: path.join(folder, 'knowledge'),
    };
    expect((await runCli(['knowledge', 'drafts'], '', env)).out).toContain('tenant-locked  Tenant locked');
    const written = path.join(folder, 'knowledge/causes/tenant-locked.md');
    expect((await runCli(['knowledge', 'drafts', '--write'], '', env)).out).toContain(written);
    expect(readFileSync(written, 'utf8')).toContain("title: 'Tenant locked'");
    const again = await runCli(['knowledge', 'drafts', '--write'], '', env);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('is there already')]);
  });
});

describe('clawmedic console --json', () => {
  test('answers every line with exactly one line, as the contract says', async () => {
    const { out } = await runCli(
      ['console', '--json'],
      [say(ERROR), say(STATUS), say('it works now, thank you!')].join('\n'),
    );
    const [asked, advised, confirmed] = linesOf(out);
    expect(asked).toMatchObject({ action: 'ask', check: 'version+models-status' });
    expect(asked?.command).toBe('openclaw --version\nopenclaw models status');
    expect(asked?.causes?.length).toBeGreaterThanOrEqual(5);
    expect(advised).toMatchObject({ action: 'advise', check: null, command: null });
    expect(advised?.causes?.[0]).toMatchObject({ id: 'key-mangled' });
    expect(confirmed).toMatchObject({ action: 'confirm' });
  });

  test('says what is wrong with a line it cannot read, and goes on', async () => {
    const { out } = await runCli(['console', '--json'], ['not json', '{"thread":1}', say(ERROR)].join('\n'));
    const [broken, wrong, fine] = linesOf(out);
    expect(broken?.error).toContain('JSON');
    expect(wrong?.error).toContain('thread');
    expect(fine?.action).toBe('ask');
  });

  test('stays silent for helpers, for bots, and where it is none of its business', async () => {
    const { out } = await runCli(
      ['console', '--json'],
      [
        say('how do I change the colour of the dashboard?'),
        say(ERROR, { role: 'bot', thread: 't2' }),
        say(ERROR, { role: 'helper', thread: 't3' }),
      ].join('\n'),
    );
    for (const line of linesOf(out)) expect(line).toMatchObject({ action: 'quiet', causes: [], text: '' });
  });

  test('reads attachments, as text and as base64', async () => {
    const attachments = [{ name: 'status.txt', base64: Buffer.from(STATUS).toString('base64') }];
    const { out } = await runCli(['console', '--json'], say(ERROR, { attachments }));
    expect(linesOf(out)[0]?.causes?.[0]?.id).toBe('key-mangled');
  });

  test('goes on with a conversation after a restart, with --database', async () => {
    const database = path.join(folder, 'cases.db');
    const args = ['console', '--json', '--database', database];
    const before = await runCli(args, say(ERROR));
    const after = await runCli(args, say(STATUS, { message: 'm2' }));
    expect(linesOf(before.out)[0]?.action).toBe('ask');
    expect(linesOf(after.out)[0]).toMatchObject({ action: 'advise' });
    expect(linesOf(after.out)[0]?.causes?.[0]?.id).toBe('key-mangled');
  });
});

describe('clawmedic console', () => {
  test('is a chat: a paste, an answer, /why, /facts, /new, /quit', async () => {
    const { code, out } = await runCli(['console'], `${ERROR}\n`);
    expect(code).toBe(0);
    expect(out).toContain('openclaw models status');
    const { out: help } = await runCli(['console'], '/help\n');
    expect(help).toContain('/why');
  });
});

describe('clawmedic', () => {
  test('lists its commands with --help, and says so after a mistake', async () => {
    expect((await runCli(['--help'])).out).toContain('diagnose');
    const mistaken = await runCli(['diagnoze']);
    expect(mistaken.code).not.toBe(0);
    expect(mistaken.err).toContain('--help');
  });

  test('does not start on broken knowledge: file, line and sentence instead', async () => {
    const { code, err } = await runCli(['diagnose'], ERROR, { KNOWLEDGE_DIR: path.join(folder, 'nothing') });
    expect(code).not.toBe(0);
    expect(err).not.toBe('');
  });
});
