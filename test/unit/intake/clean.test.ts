import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/intake/index.ts';

function segments(text: string): readonly (readonly [string | undefined, ...string[]])[] {
  return clean({ message: 'm', text, attachments: [] }).segments.map(({ command, lines }) => [
    command,
    ...lines.map((line) => `${line.number} ${line.text}`),
  ]);
}

describe('clean', () => {
  it('joins what the TUI wrapped, and ends the segment with the command', () => {
    const text = [
      '[local] $ openclaw models status',
      '[local] - anthropic effective=profiles:~/.openclaw/agents/main/agent/auth-profiles.json | profiles=1 (oauth=0,',
      'token=0, api_key=1) | anthropic:default=API sk-a..._FAKEAAA',
      '[local]',
      '[local] exit 0',
      'what do i do',
    ].join('\n');
    expect(segments(text)).toStrictEqual([
      [
        'openclaw models status',
        '2 - anthropic effective=profiles:~/.openclaw/agents/main/agent/auth-profiles.json | profiles=1 (oauth=0, token=0, api_key=1) | anthropic:default=API sk-a..._FAKEAAA',
        '4 ',
        '5 exit 0',
      ],
      [undefined, '6 what do i do'],
    ]);
  });

  it('takes several ! lines typed at once as the input of one command', () => {
    const text =
      '[local] $ openclaw --version\n!openclaw models status\n[local] OpenClaw 2026.3.13 (61d171a)\n[local] /bin/sh: line 1: !openclaw: command not found\n[local] exit 127';
    expect(segments(text).map(([command]) => command)).toStrictEqual(['openclaw --version']);
  });

  it.each([
    ['$ openclaw status'],
    ['!openclaw status'],
    ['[local] $ openclaw status'],
    ['ann@mac-mini ~ % openclaw status'],
    ['ann@host:~$ openclaw status'],
    ['root@3f2a1b:/app# openclaw status'],
    ['PS C:\\Users\\ann> openclaw status'],
    ['C:\\Users\\ann>openclaw status'],
    ['❯ openclaw status'],
    ['➜  ~ openclaw status'],
    ['bash-3.2$ openclaw status'],
    ['openclaw status'],
  ])('reads the command in %j', (line) => {
    expect(segments(`${line}\nConfig : ~/x`)).toStrictEqual([['openclaw status', '2 Config : ~/x']]);
  });

  it.each([
    ['> **run error:** `HTTP 401`', 'run error: HTTP 401'],
    ['  • moonshot effective=x', '  - moonshot effective=x'],
    ['\u001B[33m[agent/embedded]\u001B[39m [33mx[39m', '[agent/embedded] x'],
    ['llama-3.1-8b-instruct🆓 Unknown model', 'llama-3.1-8b-instruct:free: Unknown model'],
    ['No API key found for provider “anthropic”', 'No API key found for provider "anthropic"'],
    ['│  Gateway not running.  │', 'Gateway not running.'],
    ['◇  Gateway ──────────────╮', '◇  Gateway'],
    ['│   ● Use existing values', ' ● Use existing values'],
    ['│ a │ b │ ok · 1s │', '│ a │ b │ ok · 1s │'],
    ['gateway.port: *****', 'gateway.port: *****'],
    ['"key": "__OPENCLAW_REDACTED__"', '"key": "__OPENCLAW_REDACTED__"'],
  ])('reads %j as %j', (text, expected) => {
    expect(segments(text)).toStrictEqual([[undefined, `1 ${expected}`]]);
  });

  it('joins no prose to an error', () => {
    expect(
      segments('run error: HTTP 401 authentication_error: invalid x-api-key\nwhat do i do'),
    ).toHaveLength(1);
    expect(
      segments('run error: HTTP 401 authentication_error: invalid x-api-key\nwhat do i do')[0],
    ).toHaveLength(3);
  });

  it.each([
    ['2026-11-21T01:04:22.111+00:00 [gateway] agent model: anthropic/claude-sonnet-4-6'],
    [
      '2026-11-21T01:04:22.112+00:00 info gateway {"subsystem":"gateway"} listening on ws://127.0.0.1:18789 (PID 62)',
    ],
    ['2026-11-21T01:59:56.983+00:00 info gateway loading configuration…'],
    ['{"0":"{\\"subsystem\\":\\"gateway\\"}","1":"starting...","_meta":{"date":"2026-11-21T01:59:57.636Z"}}'],
    ['{"time":"2026-11-28T17:18:59.424+00:00","level":"INFO","subsystem":"gateway","msg":"starting..."}'],
  ])('begins another run of the gateway at %j', (start) => {
    const end = '2026-11-21T01:02:29.742+00:00 [gateway] signal SIGTERM received';
    const runs = (text: string): readonly (number | undefined)[] =>
      clean({ message: 'm', text, attachments: [] }).segments.map(({ run }) => run);
    expect(runs([end, start].join('\n'))).toStrictEqual([0, 1]);
    expect(runs([start, end, start, end].join('\n'))).toStrictEqual([0, 1]);
    expect(runs([start, end].join('\n'))).toStrictEqual([undefined]);
    expect(runs(`after starting... it says agent model: x\n${start}`)).toStrictEqual([undefined]);
  });

  it('keeps code blocks apart and the numbers behind a broken key right', () => {
    const key = `sk-ant-api03-${'FAKEfake01'.repeat(9)}FAKE1`;
    expect(
      segments(`see\n\`\`\`\n${key.slice(0, 50)}\n${key.slice(50)}\nx: y\n\`\`\`\nthanks`),
    ).toStrictEqual([
      [undefined, '1 see'],
      [undefined, '3 <anthropic-api-key len=108>', '5 x: y'],
      [undefined, '7 thanks'],
    ]);
  });

  it('gives title and text their parts', () => {
    const { segments: read } = clean({ message: 'm', title: '401', text: 'hi', attachments: [] });
    expect(read.map(({ part }) => part)).toStrictEqual(['title', 'text']);
  });
});
