import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { analyse, providerIndex } from '../../../src/diagnose/index.ts';
import { testBot } from '../../support/bot.ts';
import { realKnowledge } from '../../support/real-knowledge.ts';

const golden = path.join(import.meta.dirname, '../../golden/parse');

function sample(name: string): string {
  return readFileSync(path.join(golden, name), 'utf8');
}

const FILES = {
  'manifest.json': '{ "version": 1, "openclawVersion": "2026.5.7", "platform": "darwin" }',
  'diagnostics.json': sample('diagnostics/2026.5.7-export.txt'),
  'config/sanitized.json': JSON.stringify({
    agents: { defaults: { model: { primary: 'openai/gpt-5.4' } } },
    gateway: { auth: { mode: 'token', token: '<redacted>' }, mode: 'local' },
    meta: { lastTouchedVersion: '2026.5.7' },
  }),
  'logs/openclaw-sanitized.jsonl': sample('run-log/2026.5.7-diagnostics-export.txt').replaceAll(
    /T17:/gu,
    'T10:',
  ),
  'status/gateway-status.json': sample('gateway-status-json/2026.9.6-export-with-issues.txt'),
  'health/gateway-health.json': '{ "status": "ok", "capturedAt": "2026-11-21T11:19:24.151Z", "data": {} }',
};

/** What a message with this bundle comes to. */
async function read(
  files: Readonly<Record<string, string>>,
  text = '',
): Promise<{
  readonly derived: readonly unknown[];
  readonly cause: string | undefined;
}> {
  const { bot, says } = await testBot();
  const zipped = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, one]) => [name, strToU8(one)])),
  );
  const attachments = [{ name: 'openclaw-diagnostics-2026-11-21.zip', bytes: zipped }];
  await says('m1', text, { attachments });
  const view = await bot.show('1234567890123456789');
  const reading = { message: 'm1', order: 1, author: 'u1', facts: [...(view?.facts ?? [])], terms: [] };
  const knowledge = realKnowledge();
  const { so } = analyse(
    { readings: [reading], asked: [], advised: [] },
    knowledge,
    providerIndex(knowledge.providers),
  );
  return { derived: so.map(({ derived }) => derived), cause: view?.guesses[0]?.cause };
}

describe('the zip of the diagnostics export', () => {
  test('is read as one: its files are compared with each other', async () => {
    const { derived } = await read(FILES);
    expect(derived).toContainEqual({ kind: 'version-differs', of: 'gateway', older: true });
    expect(derived).toContainEqual({ kind: 'version-differs', of: 'service', older: true });
    expect(derived).toContainEqual({ kind: 'config-saved', afterStart: true });
    expect(derived).toContainEqual({
      kind: 'running-model-differs',
      running: 'anthropic/claude-sonnet-4-6',
      configured: 'openai/gpt-5.4',
    });
  });

  test('in which all fits shows nothing amiss', async () => {
    const { derived } = await read({
      ...FILES,
      'config/sanitized.json': FILES['config/sanitized.json'].replace(
        'openai/gpt-5.4',
        'anthropic/claude-sonnet-4-6',
      ),
      'logs/openclaw-sanitized.jsonl': sample('run-log/2026.5.7-diagnostics-export.txt'),
      'status/gateway-status.json': sample('gateway-status-json/2026.5.7-export-without-service.txt'),
    });
    const kinds = derived.map((one) => (one as { readonly kind: string }).kind);
    expect(kinds).not.toContain('version-differs');
    expect(kinds).not.toContain('running-model-differs');
    expect(derived).toContainEqual({ kind: 'config-saved', afterStart: false });
  });

  test('decides what words leave open', async () => {
    const others = { ...FILES, 'status/gateway-status.json': '{}' };
    const error = 'HTTP 401 authentication_error: invalid x-api-key, though I put in a new key';
    expect((await read(others, error)).cause).toBe('gateway-not-restarted');
    expect((await read(FILES, 'unauthorized: gateway token mismatch')).cause).toBe('gateway-token-mismatch');
  });

  test('of another day is not compared with what is pasted now', async () => {
    const { bot, says } = await testBot();
    await says('m1', 'OpenClaw 2026.3.13 (61d171a)');
    await says('m2', `$ openclaw gateway status\n${sample('gateway-status/service-config-issues.txt')}`);
    const view = await bot.show('1234567890123456789');
    expect(view?.facts.some(({ observation }) => observation.kind === 'install')).toBe(true);
    expect(view?.markdown).not.toContain('older than the installed command');
  });
});
