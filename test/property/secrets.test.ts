import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, redact } from '../../src/intake/index.ts';

const BASE62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const body = (length: number, alphabet = BASE62): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...alphabet.split('')), { minLength: length, maxLength: length })
    // A body without a digit looks like words, and providers issue none.
    .map((characters) => `${characters.slice(0, -2).join('')}7Q`);

/** Each kind of credential: its prefix, and its invented body. */
const SECRETS: Record<string, readonly [string, fc.Arbitrary<string>]> = {
  'anthropic-api-key': ['sk-ant-api03-', body(95)],
  'anthropic-oauth-token': ['sk-ant-oat01-', body(95)],
  'anthropic-admin-key': ['sk-ant-admin01-', body(93)],
  'openai-api-key': ['sk-proj-', body(156)],
  'openrouter-api-key': ['sk-or-v1-', body(64)],
  'kimi-api-key': ['sk-kimi-', body(64)],
  'google-api-key': ['AIza', body(35)],
  'groq-api-key': ['gsk_', body(52)],
  'xai-api-key': ['xai-', body(80)],
  'huggingface-token': ['hf_', body(34)],
  'nvidia-api-key': ['nvapi-', body(64)],
  'github-token': ['ghp_', body(36)],
  'slack-token': ['xoxb-', body(48)],
  'telegram-bot-token': ['1234567890:', body(35)],
  'sk-api-key': ['sk-', body(48)],
  jwt: ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJGQUtFIn0.', body(43)],
};

const VISIBLE_BREAKS = ['\n', '\r\n', '\n> ', '\n[local] ', '\n ', '\n│  ', '\u001B[33m\n', '"\n"', '\\\n'];
const INVISIBLE_BREAKS = ['\u200B', '\u2060', '\u00AD', '\u001B[39m', '[33m', '`', '**', '"', '\uFEFF'];

const planted = fc.constantFrom(...Object.keys(SECRETS)).chain((shape) => {
  const [prefix, bodies] = SECRETS[shape] ?? ['', body(20)];
  return bodies.map((secret) => ({ shape, prefix, secret }));
});
const breaks = fc.array(
  fc.record({ at: fc.nat({ max: 1000 }), what: fc.constantFrom(...VISIBLE_BREAKS, ...INVISIBLE_BREAKS) }),
  { maxLength: 5 },
);
const around = fc.constantFrom<[string, string][]>(
  ['', ''],
  ['my key is ', ' and it fails'],
  ['`', '`'],
  ['**', '**'],
  ['"', '" is an invalid header value.'],
  ["export ANTHROPIC_API_KEY='", "'\nopenclaw gateway restart"],
  ['> ', '\n> still broken'],
  ['(', ')'],
  ['[local] ', '\n[local] exit 0'],
  ['Authorization: Bearer ', '\nAccept: x'],
  ['{"apiKey": "', '"}'],
  ['||', '||'],
);

/** Puts each break at a place of its own in the secret, never into another break. */
function broken(text: string, places: readonly { at: number; what: string }[]): string {
  const byPlace = new Map(places.map(({ at, what }) => [1 + (at % (text.length - 1)), what]));
  let result = text;
  for (const [place, what] of [...byPlace].sort(([a], [b]) => b - a)) {
    result = result.slice(0, place) + what + result.slice(place);
  }
  return result;
}

function runsOf(secret: string, length: number): readonly string[] {
  return Array.from({ length: secret.length - length + 1 }, (_, at) => secret.slice(at, at + length));
}

const message = (text: string): Parameters<typeof clean>[0] => ({
  message: 'm',
  text,
  title: text.slice(0, 90),
  attachments: [],
});

describe('secrets', () => {
  it('never leave twelve characters in a row behind, whatever breaks them up', () => {
    fc.assert(
      fc.property(planted, breaks, around, ({ prefix, secret }, places, [before, after]) => {
        const text = `${before}${broken(prefix + secret, places)}${after}`;
        const shown = JSON.stringify(clean({ message: 'm', text, attachments: [] }));
        for (const run of runsOf(secret, 12)) expect(shown).not.toContain(run);
      }),
      { numRuns: 1500 },
    );
  });

  it('are named by their shape where they stand whole', () => {
    fc.assert(
      fc.property(planted, ({ shape, prefix, secret }) => {
        const found = redact(`it is ${prefix}${secret} ok`);
        expect(found.secrets).toStrictEqual([
          expect.objectContaining({ shape, length: prefix.length + secret.length }),
        ]);
        expect(found.text).toBe(`it is <${shape} len=${prefix.length + secret.length}> ok`);
      }),
      { numRuns: 300 },
    );
  });
});

const noisy = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        ...VISIBLE_BREAKS,
        ...INVISIBLE_BREAKS,
        '[local] ',
        '```',
        '> ',
        '│ ',
        'sk-ant-api03-',
        'token=',
        '"key": "',
        '$ openclaw ',
        '!openclaw',
        'https://a:b@c',
        '/home/ann/',
        'a@b.example',
        '-----BEGIN PRIVATE KEY-----',
        '…',
        '***',
      ),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

describe('any text', () => {
  it('is cleaned without an error, and each line keeps a number of its part', () => {
    fc.assert(
      fc.property(noisy, (text) => {
        const numbers = clean(message(text))
          .segments.filter(({ part }) => part === 'text')
          .flatMap(({ lines }) => lines.map(({ number }) => number));
        expect(numbers).toStrictEqual(numbers.toSorted((a, b) => a - b));
      }),
      { numRuns: 1000 },
    );
  });

  it('is redacted once and for all', () => {
    fc.assert(
      fc.property(noisy, (text) => {
        const once = redact(text).text;
        expect(redact(once).text).toBe(once);
      }),
      {
        numRuns: 1000,
        examples: [
          ['-----BEGIN PRIVATE KEY-----sk-ant-api03-sk-ant-api03-'],
          ['"key": "\u{10000}\u{10000}\u{10000}\u{10000}\u{10000}#\u{10000}/home/ann/"'],
        ],
      },
    );
  });
});
