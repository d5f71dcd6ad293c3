import { expect, test } from 'vitest';
import { makeAnswer, memoryStore } from '../../../src/app/index.ts';
import { realKnowledge } from '../../support/real-knowledge.ts';

const OURS = [
  'HTTP 401 authentication_error: invalid x-api-key',
  'my claude bot says 401',
  '401 unauthorized help pls',
  'token expired again',
  'openclaw 401 after update',
  'my key doesnt work',
  'how do i change api key',
  'Error: 403 forbidden',
  'everything worked yesterday now 401',
  '请求失败 401',
  'llave invalida openclaw',
  '401',
  'why 401?',
  'bot not answering, 401',
  'invalid api key anthropic',
  'openai says incorrect api key',
  'auth error help',
  'login expired what do i do',
  '我的 key 无效',
  '令牌过期',
  'no puedo conectar, error 401',
  'gateway token mismatch',
  'device pairing required??',
  'credit balance too low',
  'rate limit all day',
];

const OTHERS = [
  'what is openclaw',
  'hello everyone',
  'how do i install a skill',
  'can i run it on a raspberry pi',
  'which model is best for coding',
  'cron job runs twice',
  'memory is not working',
  'my bot is slow',
  'thanks!',
  'aider 401 invalid api key',
  '401 in n8n http node',
  'my python script gets 401 from openai',
  'npm 401 when publishing',
  'is there a discord invite',
  'please add dark mode',
  'browser tool timed out',
  'how to use whatsapp',
  'context overflow',
  '怎么安装技能',
  'como instalo un skill',
  'whats the price of claude max',
  'update broke my cron',
  'voice messages dont play',
  'anyone hiring',
];

const knowledge = realKnowledge();

async function does(text: string): Promise<string> {
  const answer = makeAnswer({
    store: memoryStore(),
    knowledge,
    report: { fault: () => expect.fail('a parser threw') },
  });
  const message = { thread: 't', message: 'm', author: 'a', role: 'asker', text, attachments: [] } as const;
  return (await answer(message)).step.kind;
}

test.each(OURS)('"%s" gets an answer', async (text) => {
  expect(await does(text)).not.toBe('quiet');
});

test.each(OTHERS)('"%s" gets silence', async (text) => {
  expect(await does(text)).toBe('quiet');
});
