import { describe, expect, it } from 'vitest';
import { redact } from '../../../src/intake/index.ts';

const BODY =
  'FAKEfakeFAKEfake0123456789FAKEfakeFAKEfakeFAKEfakeFAKEfake0123456789FAKEfakeFAKEfakeFAKEfake-_FAKE01AAA';
const KEY = `sk-ant-api03-${BODY.slice(0, 95)}`;

describe('redact', () => {
  it.each([
    [
      `Headers.append: "${KEY.slice(0, 40)}\n${KEY.slice(40)}" is an invalid header value.`,
      'Headers.append: "<anthropic-api-key len=108>" is an invalid header value.',
    ],
    [`ANTHROPIC_API_KEY='"${KEY}"'`, `ANTHROPIC_API_KEY='"<anthropic-api-key len=108>"'`],
    [`default=API ${KEY}`, 'default=API <anthropic-api-key len=108>'],
    [
      `[local] ${KEY.slice(0, 60)}\n[local] ${KEY.slice(60)}\n[local] exit 0`,
      '[local] <anthropic-api-key len=108>\n[local] exit 0',
    ],
    ['and\nMY_API_KEY=abc\nnext', 'and\nMY_API_KEY=<secret len=3>\nnext'],
    ["headers: {'x-api-key': 'abcdef0123456789'}", "headers: {'x-api-key': '<secret len=16>'}"],
    ['**Pairing code:** `ABCD2345`', '**Pairing code:** `<pairing-code len=8>`'],
    ['OPENCLAW_GATEWAY_TOKEN=mytoken', 'OPENCLAW_GATEWAY_TOKEN=<secret len=7>'],
    ['http://127.0.0.1:18789/?token=abcdef123456', 'http://127.0.0.1:18789/?token=<secret len=12>'],
    [
      '{"botToken": "abc", "password": "hunter2"}',
      '{"botToken": "<secret len=3>", "password": "<secret len=7>"}',
    ],
    ['postgres://ann:pa55@db/x', 'postgres://ann:<secret len=4>@db/x'],
    ['Pairing code: ABCD2345', 'Pairing code: <pairing-code len=8>'],
    ['x-api-key: abcdef0123456789', 'x-api-key: <secret len=16>'],
    ['Authorization: Bearer abcDEF1234567890', 'Authorization: Bearer <secret len=16>'],
    ['aws AKIAFAKEFAKEFAKE0123', 'aws <aws-access-key len=20>'],
    [
      '-----BEGIN PRIVATE KEY-----\nRkFLRQ==\n-----END PRIVATE KEY-----\nafter',
      '<private-key len=62>\nafter',
    ],
    ['openai-codex:ann@mail.example (ann@mail.example)', 'openai-codex:<email> (<email>)'],
    ['/Users/ann/x /home/bob/y C:\\Users\\Ann Lee\\z', '/Users/USER2/x /home/USER3/y C:\\Users\\USER\\z'],
  ])('hides %j', (text, expected) => {
    expect(redact(text).text).toBe(expected);
  });

  it.each([
    'anthropic:default=sk-ant-a..._HeoVAAA',
    'anthropic:default=API sk-a..._HeoVAAA',
    'openrouter:default=Sk-or-v1...0a0a0a0a',
    'sk...AK sk-pro…OaiA sk-*** sk-ant-...',
    '"apiKey": "sk-***"',
    '"token": "sk-ant-oat01-..."',
    'Expected token starting with sk-ant-oat01-',
    '"key": "__OPENCLAW_REDACTED__"',
    '"Authorization": "Bearer secretref-managed"',
    'Incorrect API key provided: $NVIDIA_KEY',
    '401 Incorrect API key provided: sk-proj-****************OaiA. You can find it',
    '(request_id: sha256:c6bb760e0b67) req_011CFakeFakeFakeFakeFake',
    'runId=845de9c1-6d33-4e52-9de0-9beefb862a96',
    '🦞 OpenClaw 2026.3.13 (61d171a)',
    'commit 9ffea23f31ca1df5183b25668f8f814bee0fb34e',
    'profiles=1 (oauth=0, token=0, api_key=1)',
    'unauthorized: gateway token mismatch (set gateway.remote.token to match gateway.auth.token)',
    'HTTP 401 authentication_error: Invalid bearer token',
    'env=sk-kimi-...xxxxxx | source=env: MOONSHOT_API_KEY',
    'anthropic/claude-sonnet-4-20250514',
    '"apiKey": "your-api-key-here"',
    '"id": "MINIMAX_API_KEY"',
    '"key": "agent:main:main"',
    'export ANTHROPIC_API_KEY="$(pbpaste)"',
    '/root/.openclaw /home/node/.openclaw /home/USER/x',
    'npm i openclaw@2026.9.6 and git@github.com',
    'risk-averse-task-force-member-number-1234567890',
    'MAX_TOKENS=4096',
  ])('leaves %j', (text) => {
    expect(redact(text)).toStrictEqual({ text, secrets: [] });
  });

  it('calls only a whole key with a prefix of its own certain', () => {
    const certain = (text: string): readonly boolean[] =>
      redact(text).secrets.map((secret) => secret.certain);
    expect(certain(KEY)).toStrictEqual([true]);
    expect(certain(KEY.slice(0, 50))).toStrictEqual([false]);
    expect(certain('password=hunter2x')).toStrictEqual([false]);
  });
});
