import { expect, test } from 'vitest';
import { type Gap, gapsOf, makeGlance } from '../../../src/app/index.ts';
import { testBot } from '../../support/bot.ts';
import { realKnowledge } from '../../support/real-knowledge.ts';

/** The gaps after threads that begin with these messages. */
async function gapsAfter(...texts: readonly string[]): Promise<readonly Gap[]> {
  const { bot, needs, says } = await testBot();
  for (const [index, text] of texts.entries()) {
    await says('m1', text, { thread: `t${index + 1}` });
    await bot.decide(`t${index + 1}`);
  }
  return gapsOf(await needs.cases.list({}), makeGlance(realKnowledge()));
}

const locked = (tenant: number, request: string): string =>
  `since today:\nopenclaw: gate auth error: tenant ${tenant} is locked by policy (request_id: ${request})\nany idea?`;

test('threads with one unknown wording are one gap, whatever changes in it', async () => {
  const gaps = await gapsAfter(
    locked(8842, 'req_011CabcDEF'),
    'how do I change the wake word?',
    'HTTP 401 authentication_error: invalid x-api-key',
    locked(17, 'req_9'),
  );
  expect(gaps.map(({ pattern, threads }) => [pattern, threads])).toEqual([
    ['openclaw: gate auth error: tenant … is locked by policy', ['t4', 't1']],
  ]);
  expect(gaps[0]?.samples).toHaveLength(2);
  expect(gaps[0]?.samples.join('\n')).not.toContain('any idea');
});

test('a line that was read, but says not whose error it is, is grouped by its own words', async () => {
  const gaps = await gapsAfter(
    'run error: HTTP 401 bind your phone number first, uid 77',
    'run error: HTTP 401 bind your phone number first, uid 1290',
    'run error: HTTP 401 out of cheese',
  );
  expect(gaps.map(({ pattern, threads }) => [pattern, threads.length])).toEqual([
    ['run error: HTTP 401 bind your phone number first, uid …', 2],
    ['run error: HTTP 401 out of cheese', 1],
  ]);
});

test('no secret comes into a gap', async () => {
  const key = `sk-ant-api03-${'FAKEfake'.repeat(10)}-AA`;
  const [gap] = await gapsAfter(`openclaw: gate auth error: key ${key} is locked by policy`);
  expect(gap?.samples.join()).toContain('locked by policy');
  expect(JSON.stringify(gap)).not.toContain('FAKEfake');
});
