import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/domain/index.ts';
import { testBot } from '../../support/bot.ts';

const ERROR = 'HTTP 401 authentication_error: invalid x-api-key';
const HEAD = [
  'Config        : ~/.openclaw/openclaw.json',
  'Agent dir     : ~/.openclaw/agents/main/agent',
  'Default       : anthropic/claude-sonnet-4-6',
  'Fallbacks (0) : -',
  'Image model   : -',
  'Image fallbacks (0): -',
  'Aliases (0)   : -',
  'Configured models (1): anthropic/claude-sonnet-4-6',
];
const AUTH = [
  '',
  'Auth overview',
  'Auth store    : ~/.openclaw/agents/main/agent/auth-profiles.json',
  'Shell env     : off',
  'Providers w/ OAuth/tokens (0): -',
];
const STORED =
  '- anthropic effective=profiles:~/.openclaw/agents/main/agent/auth-profiles.json | profiles=1 (oauth=0, token=0, api_key=1) | anthropic:default=';
const GOOD = `${STORED}sk-ant-a...FakeFake`;
const LABELLED = `${STORED}API sk-a..._FakeAAA`;
const END = ['', 'OAuth/token status', '- none'];

const STATUS = `OpenClaw status

Overview
┌─────────────────┬──────────────────────────────────────────┐
│ Item            │ Value                                    │
├─────────────────┼──────────────────────────────────────────┤
│ OS              │ linux 6.18.44 (x64) · node 24.21.0       │
│ Gateway         │ local · ws://127.0.0.1:18789 · reachable │
└─────────────────┴──────────────────────────────────────────┘

FAQ: https://docs.openclaw.ai/faq
Next steps:
  Need to share?      openclaw status --all`;

interface Told {
  readonly step: string;
  readonly ask: string;
  readonly code: string;
}

/** What the bot does after each of the messages. */
async function told(messages: readonly string[]): Promise<readonly Told[]> {
  const { says, speaks } = await testBot();
  const all: Told[] = [];
  for (const [index, text] of messages.entries()) {
    await says(`m${index}`, text);
    const { step, says: said } = await speaks();
    all.push({ step, ask: said[0]?.reply.ask ?? '', code: said[0]?.reply.code ?? '' });
  }
  return all;
}

const paste = (...lines: readonly string[]): string => ['$ openclaw models status', ...lines].join('\n');

describe('an output that is not all there', () => {
  test.each([
    ['ends before its Auth part', paste(...HEAD), 'ends too early'],
    ['ends in the middle of it', paste(...HEAD, ...AUTH), 'ends too early'],
    [
      'ends in the middle of JSON',
      '{\n  "configPath": "/home/ann/.openclaw/openclaw.json",\n  "resolvedDefault": "anthropic/claude-sonnet-4-6",\n  "fallbacks": [],\n  "auth": {\n    "storePath": "/home/ann/.openclaw/agents/main/agent/auth-profiles.json",\n    "shellEnvFallback": { "enabled": false },\n    "providersWithOAuth": [',
      'ends too early',
    ],
    ['lost its beginning and its middle', paste(...END), 'ends too early|part of the output|beginning'],
    [
      'is cut at the edge of the window',
      paste(
        ...HEAD,
        ...AUTH,
        '- anthropic effective=profiles:~/.openclaw/agents/main/agent/auth-pro…',
        ...END,
      ),
      'lines of that output are cut off',
    ],
  ])('and %s is asked for whole, once', async (_, text, words) => {
    const [ask, again, third] = await told([ERROR, text, `${text}\nthat is all I see`]);
    expect(ask?.code).toContain('openclaw models status');
    expect(again).toMatchObject({ step: 'ask', code: 'openclaw models status' });
    expect(again?.ask).toMatch(new RegExp(words, 'u'));
    expect(third?.step).not.toBe('ask');
  });

  test('is enough where what is there decides', async () => {
    const [, step] = await told([ERROR, paste(...AUTH, LABELLED)]);
    expect(step).toMatchObject({ step: 'advise' });
    expect(step?.ask).not.toMatch(/Thank you/u);
  });

  test('comes in two pieces: together they are the whole', async () => {
    const { bot, says } = await testBot();
    await says('m1', ERROR);
    await says('m2', paste(...HEAD));
    await says('m3', [...AUTH.slice(1), LABELLED, ...END].join('\n'));
    const view = await bot.show('1234567890123456789');
    const kinds = view?.facts.map(({ observation }) => observation.kind);
    expect(kinds).toContain('default-model');
    expect(kinds).toContain('credential');
    expect(view?.guesses[0]?.cause).toBe('key-mangled');
  });
});

describe('an output that answers something else', () => {
  test('is told from the one that was asked for, once', async () => {
    const [, again, third] = await told([ERROR, `$ openclaw status\n${STATUS}`, 'hm ok']);
    expect(again).toMatchObject({ step: 'ask', code: 'openclaw models status' });
    expect(again?.ask).toContain('output of another command');
    expect(third?.step).toBe('quiet');
  });

  test('from before the change, to the letter: the change is not there yet', async () => {
    const whole = paste(...HEAD, ...AUTH, LABELLED, ...END);
    const [, fix, old, third] = await told([ERROR, whole, `I did that\n${whole}`, `really\n${whole}`]);
    expect(fix?.step).toBe('advise');
    expect(old).toMatchObject({ step: 'ask', code: 'openclaw models status' });
    expect(old?.ask).toContain('same as before the change');
    expect(third?.step).toBe('quiet');
    const mended = paste(...HEAD, ...AUTH, GOOD, ...END);
    expect((await told([ERROR, whole, mended])).at(-1)?.ask).not.toContain('same as before');
  });
});

test.each<[Language, string, string]>([
  ['zh-CN', '用 anthropic 一直报错，怎么办？', '断得太早'],
  ['es', 'hola, no me funciona la clave, ayuda por favor', 'termina demasiado pronto'],
])('and says so in %s', async (_, words, told_) => {
  const [, again] = await told([`${words}\n${ERROR}`, paste(...HEAD)]);
  expect(again?.ask).toContain(told_);
});
