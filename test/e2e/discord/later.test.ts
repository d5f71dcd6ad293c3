import { expect, test } from 'vitest';
import { connected, ERROR, pause } from '../../support/e2e.ts';

test.concurrent(
  'a server that cannot be served at the start is read when it can',
  { timeout: 20_000 },
  async ({ onTestFinished }) => {
    const { discord, start, stop } = await connected(onTestFinished);
    await stop();
    discord.gateway.outage(true);
    const missed = discord.post({ title: 'Anthropic 401', text: ERROR });
    await start();
    discord.gateway.outage(false);
    await discord.untilReply(missed.channel);
  },
);

test.concurrent.for([
  ['the messages of a thread', 'list_messages'],
  ['the active threads', 'get_active_guild_threads'],
] as const)(
  'a start that cannot ask for %s reads them later',
  { timeout: 15_000 },
  async ([, operation], { onTestFinished }) => {
    const { discord, start, stop } = await connected(onTestFinished);
    await stop();
    const missed = discord.post({ title: 'Anthropic 401', text: ERROR });
    discord.faults.add({ kind: 'reset' }, { operation, times: 4 });
    await start();
    await discord.untilReply(missed.channel, 1, { within: 8000 });
    await pause();
    expect(discord.replies(missed.channel)).toHaveLength(1);
  },
);

test.concurrent(
  'a message that cannot be read for now is read later',
  { timeout: 15_000 },
  async ({ onTestFinished }) => {
    const { discord } = await connected(onTestFinished);
    const { general } = discord.channels;
    const by = discord.people.administrator;
    await (await discord.run('/setup', { forum: general }, { by, in: general })).untilMessage();
    const thread = discord.openThread({ name: 'Anthropic 401', in: general });
    discord.faults.add({ kind: 'reset' }, { operation: 'get_message', times: 4 });
    discord.post({ in: thread, text: ERROR });
    await discord.untilReply(thread, 1, { within: 8000 });
  },
);

test.concurrent('what was refused is tried again when its time is over', async ({ onTestFinished }) => {
  const { discord, logged, passHours } = await connected(onTestFinished, { followUpEveryMs: 100 });
  discord.faults.add({ kind: 'status', status: 403 }, { operation: 'create_message' });
  const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
  await discord.until(() => logged.some(({ says }) => says.startsWith('Discord does not let me')), {
    what: 'the refusal',
  });
  await pause();
  expect(discord.replies(channel)).toEqual([]);
  passHours(1);
  await discord.untilReply(channel);
});
