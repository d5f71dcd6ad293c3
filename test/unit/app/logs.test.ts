import { describe, expect, test } from 'vitest';
import { testBot } from '../../support/bot.ts';

const DAY = '2026-11-21T';
const REFUSED =
  'embedded run agent end: runId=RUN isError=true model=claude-sonnet-4-6 provider=anthropic error=HTTP 401 authentication_error: invalid x-api-key';
const NO_MONEY =
  'embedded run agent end: runId=RUN isError=true model=claude-sonnet-4-6 provider=anthropic error=LLM request rejected: Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.';

function failed(minute: string, text: string): string {
  const run = `5b0f${minute.replace(':', '')}-0000-4000-8000-000000000000`;
  return `${DAY}${minute}:43.072+00:00 [agent/embedded] ${text.replace('RUN', run)}`;
}

function started(minute: string): string {
  return [
    `${DAY}${minute}:29.742+00:00 [gateway] agent model: anthropic/claude-sonnet-4-6`,
    `${DAY}${minute}:29.743+00:00 [gateway] listening on ws://127.0.0.1:18789, ws://[::1]:18789 (PID 55)`,
  ].join('\n');
}

const ANSWERED = `${DAY}11:05:49.160+00:00 [diagnostic] message processed: channel=webchat chatId=unknown messageId=7 sessionId=unknown sessionKey=agent:main:main outcome=completed duration=4752ms`;
const STALE_TAB = `${DAY}11:06:28.270+00:00 [ws] closed before connect conn=278fe56c remote=127.0.0.1 code=1008 reason=unauthorized: gateway token missing (provide gateway auth token)`;

const codesOf = (facts: readonly { readonly observation: { readonly kind: string } }[]): readonly unknown[] =>
  facts.flatMap(({ observation }) =>
    observation.kind === 'error' && 'code' in observation ? [observation.code] : [],
  );

async function read(...messages: readonly string[][]): Promise<{
  readonly codes: readonly unknown[];
  readonly says: string;
  readonly cause: string | undefined;
}> {
  const { bot, says, speaks } = await testBot();
  for (const [index, lines] of messages.entries()) await says(`m${index}`, lines.join('\n'));
  const view = await bot.show('1234567890123456789');
  const [said] = (await speaks()).says;
  return {
    codes: codesOf(view?.facts ?? []),
    says: said?.reply.finding ?? '',
    cause: view?.guesses[0]?.cause,
  };
}

describe('a log of several runs of the gateway', () => {
  test('the newest run wins: what failed before it and not in it is not held against it', async () => {
    const log = [started('10:20'), failed('10:21', REFUSED), started('10:41'), failed('10:42', NO_MONEY)];
    expect((await read(log)).codes).toStrictEqual(['anthropic-credit-too-low']);
    const tail = [failed('10:21', REFUSED), ...log.slice(2)];
    expect((await read(tail)).codes).toStrictEqual(['anthropic-credit-too-low']);
  });

  test('what was answered after the last start clears what failed before it', async () => {
    const log = [started('10:20'), failed('10:21', REFUSED), started('11:05'), ANSWERED];
    expect((await read(log)).codes).toStrictEqual([]);
  });

  test('a start after which nothing was tried, or another layer failed, clears nothing', async () => {
    const log = [started('10:20'), failed('10:21', REFUSED), started('11:05')];
    expect((await read(log)).codes).toStrictEqual(['anthropic-invalid-x-api-key']);
    expect((await read([...log, STALE_TAB])).codes).toStrictEqual([
      'anthropic-invalid-x-api-key',
      'gateway-token-missing',
    ]);
  });

  test('the words before a log are no run of it', async () => {
    const log = [
      'I get HTTP 429 insufficient_quota from OpenAI, see:',
      started('10:41'),
      failed('10:42', NO_MONEY),
    ];
    expect((await read(log)).codes).toContain('openai-insufficient-quota');
  });
});

describe('an error that comes many times', () => {
  const minutes = ['10:29', '10:30', '10:35', '10:42'];

  test('is one fact, counted within its run, with the time of the last one', async () => {
    const log = [
      started('10:20'),
      failed('10:21', REFUSED),
      started('10:28'),
      ...minutes.map((at) => failed(at, REFUSED)),
    ];
    const { says } = await read(log);
    expect(says).toMatch(/^This line came 4 times, last at 2026-11-21 10:42\. /u);
  });

  test('stands behind its line in the case file', async () => {
    const { says, speaks } = await testBot();
    await says('m1', minutes.map((at) => failed(at, REFUSED)).join('\n'));
    await says('m2', 'can a human look at this please');
    const { step, says: said } = await speaks();
    expect(step).toBe('hand-over');
    expect(said[0]?.reply.notes[0]).toContain('` ×4 (2026-11-21 10:42)');
  });

  test('a log that is pasted again is not counted twice; an error told again is', async () => {
    const log = minutes.map((at) => failed(at, REFUSED));
    expect((await read(log.slice(0, 3), log)).says).toContain('came 4 times');
    const error = 'HTTP 401 authentication_error: invalid x-api-key';
    expect((await read([error], [`again ${error}`], [error])).says).toContain('This line came 3 times. ');
  });
});
