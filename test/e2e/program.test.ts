import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const COMMANDS = ['serve', 'diagnose', 'console', 'knowledge', 'tree', 'evaluate', 'db', 'replay'];
const ERROR = 'HTTP 401 authentication_error: invalid x-api-key\n';
const folder = mkdtempSync(path.join(tmpdir(), 'clawmedic-program-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('clawmedic --help', () => {
  test('shows every command in its group, and examples that can be copied', async () => {
    const { code, out } = await runCli(['--help']);
    expect(code).toBe(0);
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'mu'));
    const at = ['Somebody needs help:', 'Run the bot:', 'Teach it', 'Examples:'].map((part) =>
      out.indexOf(part),
    );
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at[0]).toBeGreaterThan(0);
  });

  test.each(COMMANDS)('%s has help of its own', async (command) => {
    const { code, out } = await runCli([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: clawmedic ${command}`);
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  test('a linked `clawmedic` runs from anywhere, also where the Node of the system is old', () => {
    const { bin, scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      bin: Record<string, string>;
      scripts: Record<string, string>;
    };
    const linked = path.join(folder, 'clawmedic');
    symlinkSync(path.join(ROOT, bin['clawmedic'] ?? ''), linked);
    writeFileSync(path.join(folder, 'node'), '#!/bin/sh\necho too old >&2\nexit 1\n', { mode: 0o755 });
    const run = (...args: string[]): string =>
      execFileSync(linked, args, {
        cwd: folder,
        input: ERROR,
        env: { PATH: `${folder}:/usr/bin:/bin` },
      }).toString();
    expect(run('--version')).toMatch(/^\d+\.\d+\.\d+\n$/u);
    expect(run('diagnose')).toContain('anthropic-invalid-x-api-key');
    for (const command of COMMANDS) {
      // What an operator runs reads the settings where .env.example says.
      const settings = ['serve', 'db'].includes(command) ? '--env-file-if-exists=.env ' : '';
      const script = scripts[command === 'serve' ? 'start' : command];
      expect(script).toBe(`node ${settings}src/cli.ts ${command}`);
    }
  });
});

describe('an output that nobody reads to its end', () => {
  /** Runs a command whose reader goes away at once, or after the first piece; gives the exit code and what it complained of. */
  const cutShort = async (args: readonly string[]): Promise<{ code: number | null; err: string }> => {
    const child = spawn(process.execPath, ['src/cli.ts', ...args], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], DATABASE_URL: `file:${path.join(folder, 'cut.db')}` },
    });
    child.stdout.destroy();
    // A command that reads nothing closes its input early.
    child.stdin.on('error', () => undefined);
    child.stdin.end(ERROR);
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { code, err };
  };

  test.each([
    ['--help'],
    ['diagnose', '--why'],
    ['console'],
    ['console', '--json'],
    ['tree'],
    ['replay', 'samples/out-of-credit.yaml'],
    ['db', 'check'],
    ['knowledge', 'check'],
  ])('%s %s ends quietly', async (...args) => {
    const { code, err } = await cutShort(args);
    expect(err).not.toMatch(/EPIPE|at .*\(node:/u);
    expect(code).not.toBeNull();
  });
});

describe('a quick start', () => {
  test('diagnose loads no database, no Discord, no pages, no log, no tree', async () => {
    const listing = `import { registerHooks } from 'node:module';
      registerHooks({ load: (url, context, next) => (process.stderr.write(url + '\\n'), next(url, context)) });`;
    const { code, err } = await runCli(['diagnose', '--json'], ERROR, {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(listing)}`,
    });
    expect(code).toBe(0);
    expect(err).toContain('src/cli/diagnose.ts');
    const heavy =
      /src\/(?:store|discord|http|tree|evaluate|metrics)\/|node_modules\/(?:better-sqlite3|discord\.js|hono|pino|prom-client|openai)\//u;
    expect(err.split('\n').filter((url) => heavy.test(url))).toEqual([]);
  });
});
