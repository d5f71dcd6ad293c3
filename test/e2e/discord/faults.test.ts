import { expect, test } from 'vitest';
import { type Rig, type RigOptions, startRig } from '../../support/discord-rig.ts';

const ERROR = 'HTTP 401 authentication_error: invalid x-api-key';
const QUIET_MS = 500;

type Finished = (done: () => Promise<void>) => void;

/** A rig of the test's own, so that tests run side by side. */
async function start(finished: Finished, options: RigOptions = {}): Promise<Rig> {
  const rig = await startRig(options);
  finished(async () => {
    await rig.close();
    expect(rig.discord.violations).toEqual([]);
  });
  await rig.discord.untilConnected();
  return rig;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test.concurrent.for([
  ['a rate limit', { kind: 'rate-limit', seconds: 0.3 }],
  ['a 502 before', { kind: 'status', status: 502 }],
  ['a 502 after the message was sent', { kind: 'lost-answer' }],
  ['a reset connection', { kind: 'reset' }],
  ['a page that refuses, from something in between', { kind: 'page', status: 403 }],
  ['a page in the place of the sent message', { kind: 'page', status: 200 }],
] as const)('%s on the answer: one answer', { timeout: 15_000 }, async ([, fault], { onTestFinished }) => {
  const { discord } = await start(onTestFinished);
  discord.faults.add(fault, { operation: 'create_message', times: 1 });
  const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
  await discord.untilReply(channel, 1, { within: 10_000 });
  await pause(700);
  expect(discord.replies(channel)).toHaveLength(1);
});

test.concurrent(
  'a long outage: the answer comes when Discord is back, once',
  { timeout: 20_000 },
  async ({ onTestFinished }) => {
    const { discord, logged } = await start(onTestFinished);
    discord.faults.add({ kind: 'lost-answer' } as never, { operation: 'create_message', times: 1 });
    discord.faults.add({ kind: 'status', status: 503 } as never, { operation: 'create_message', times: 4 });
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    await discord.until(() => logged.some(({ says }) => says.includes('trying again')), {
      within: 15_000,
      what: 'the retry',
    });
    await pause(1500);
    expect(discord.replies(channel)).toHaveLength(1);
  },
);

test.concurrent(
  'a press is taken whose acknowledgement was lost on the way back',
  async ({ onTestFinished }) => {
    const { discord } = await start(onTestFinished);
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    const reply = await discord.untilReply(channel);
    const lost = { operation: 'create_interaction_response', times: 1 };
    discord.faults.add({ kind: 'lost-answer' }, lost);
    const why = await discord.click(reply, 'Why?', discord.people.asker);
    await discord.until(() => JSON.stringify(why.messages()).includes('invalid x-api-key'), {
      what: 'the reasons',
    });
    discord.faults.add({ kind: 'lost-answer' }, lost);
    const before = JSON.stringify(discord.message(reply));
    await discord.click(reply, "I can't run this", discord.people.asker);
    await discord.until(() => JSON.stringify(discord.message(reply)) !== before, { what: 'the next step' });
  },
);

test.concurrent(
  'a dropped gateway connection is resumed and loses nothing',
  { timeout: 15_000 },
  async ({ onTestFinished }) => {
    const { discord } = await start(onTestFinished);
    discord.gateway.drop({ resume: true });
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    await discord.untilReply(channel, 1, { within: 10_000 });
    await pause(QUIET_MS);
    expect(discord.replies(channel)).toHaveLength(1);
  },
);

test.concurrent(
  'an invalid session: what came meanwhile is read',
  { timeout: 20_000 },
  async ({ onTestFinished }) => {
    const { discord } = await start(onTestFinished);
    const first = discord.post({ title: 'Anthropic 401', text: ERROR });
    await discord.untilReply(first.channel);
    discord.gateway.drop({ resume: false });
    const { channel } = discord.post({ title: 'Anthropic 401 again', text: ERROR });
    await discord.untilReply(channel, 1, { within: 15_000 });
    await pause(QUIET_MS);
    expect(discord.replies(channel)).toHaveLength(1);
  },
);

test.concurrent(
  'what came while the server was not served is read when it is back',
  async ({ onTestFinished }) => {
    const { discord } = await start(onTestFinished);
    const known = discord.post({ title: 'Anthropic 401', text: ERROR });
    await discord.untilReply(known.channel);
    discord.gateway.outage(true);
    const missed = discord.post({ title: 'Anthropic 401 again', text: ERROR });
    discord.post({ in: known.channel, text: 'I want to talk to a human, please.' });
    await pause(QUIET_MS);
    expect(discord.replies(missed.channel)).toEqual([]);
    discord.gateway.outage(false);
    await discord.untilReply(missed.channel);
    await discord.untilReply(known.channel, 2);
  },
);

test.concurrent('events delivered twice and in the wrong order are harmless', async ({ onTestFinished }) => {
  const { discord } = await start(onTestFinished);
  discord.gateway.duplicateNext();
  const one = discord.post({ title: 'Anthropic 401', text: ERROR });
  await discord.untilReply(one.channel);
  discord.gateway.reverseNext(2);
  const two = discord.post({ title: 'Anthropic 401 too', text: ERROR });
  await discord.untilReply(two.channel);
  await pause(QUIET_MS);
  expect(discord.replies(one.channel)).toHaveLength(1);
  expect(discord.replies(two.channel)).toHaveLength(1);
});

test.concurrent('what happened while it was away is caught up with, in order', async ({ onTestFinished }) => {
  const { discord, start: startAgain, stop, bot } = await start(onTestFinished);
  const known = discord.post({ title: 'Anthropic 401', text: ERROR });
  const gone = discord.post({ in: known.channel, text: 'It is OpenClaw 2026.9.6' });
  const other = discord.post({ title: 'help', text: 'please have a look' });
  await discord.untilReply(known.channel);
  await pause(QUIET_MS);
  await stop();
  const fresh = discord.post({ title: 'Kimi 401', text: ERROR });
  discord.edit(other.message, ERROR);
  discord.remove(gone.message);
  discord.post({ in: known.channel, text: 'I want to talk to a human, please.' });
  await startAgain();
  await discord.untilReply(fresh.channel);
  await discord.untilReply(other.channel);
  await discord.untilReply(known.channel, 2);
  await pause(QUIET_MS);
  expect(discord.replies(fresh.channel)).toHaveLength(1);
  expect(discord.replies(known.channel)).toHaveLength(2);
  const messages = (await bot().show(known.channel.id))?.facts.map(({ evidence }) => evidence.message);
  expect(messages).not.toContain(gone.message.id);
});

test.concurrent(
  'however many were archived meanwhile, each is read',
  { timeout: 20_000 },
  async ({ onTestFinished }) => {
    const { discord, start: startAgain, stop } = await start(onTestFinished);
    discord.post({ title: 'hello', text: 'good morning' });
    await pause(QUIET_MS);
    await stop();
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    discord.changeThread(channel, { archived: true });
    await pause(5);
    for (let count = 0; count < 100; count += 1) {
      const other = discord.post({ title: 'Which keyboard?', text: 'I look for a quiet one.' });
      discord.changeThread(other.channel, { archived: true });
    }
    await startAgain();
    await discord.untilReply(channel, 1, { within: 10_000 });
  },
);

test.concurrent(
  'a restart between reading and answering loses nothing and says nothing twice',
  async ({ onTestFinished }) => {
    const { discord, start: startAgain, stop } = await start(onTestFinished, { replyDelayMs: 300 });
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    await pause(100);
    await stop();
    await startAgain();
    await discord.untilReply(channel);
    await pause(QUIET_MS);
    expect(discord.replies(channel)).toHaveLength(1);
  },
);

test.concurrent(
  'without permission to write it stops asking, and goes on when it has it',
  { timeout: 15_000 },
  async ({ onTestFinished }) => {
    const { discord } = await start(onTestFinished);
    discord.revoke('SendMessagesInThreads');
    await pause(50);
    const threads = Array.from(
      { length: 5 },
      (_, index) => discord.post({ title: `401 number ${index}`, text: ERROR }).channel,
    );
    await pause(1000);
    expect(discord.requestsOf('create_message').length).toBeLessThanOrEqual(5);
    discord.post({ in: threads[0] as never, text: 'HTTP 403 permission_error' });
    const before = discord.requestsOf('create_message').length;
    await pause(QUIET_MS);
    expect(discord.requestsOf('create_message')).toHaveLength(before);
    discord.grant('SendMessagesInThreads');
    for (const thread of threads) await discord.untilReply(thread);
  },
);

test.concurrent('a deleted thread is forgotten', async ({ onTestFinished }) => {
  const { discord, bot } = await start(onTestFinished);
  const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
  await discord.untilReply(channel);
  discord.deleteThread(channel);
  await discord.until(async () => (await bot().brief(channel.id)) === undefined, { what: 'the case to go' });
});

test.concurrent(
  'without the message content intent commands still work, and it says how to enable it',
  { timeout: 15_000 },
  async ({ onTestFinished }) => {
    const { discord, logged, health } = await start(onTestFinished, { discord: { messageContent: false } });
    await discord.until(() => discord.commands.size >= 9, { what: 'the commands' });
    const called = await discord.run(
      '/diagnose',
      { text: ERROR },
      { by: discord.people.asker, in: discord.channels.general },
    );
    await discord.until(() => JSON.stringify(called.messages()).includes('openclaw'), {
      what: 'the answer',
    });
    expect(logged.some(({ says }) => says.includes('Message Content Intent'))).toBe(true);
    expect(health.parts()['discord']).toMatchObject({ ok: false });
    expect(health.parts()['discord']?.says).toContain('Message Content');
    discord.gateway.drop({ resume: true });
    await discord.untilConnected();
    await pause(QUIET_MS);
    expect(health.parts()['discord']?.ok).toBe(false);
  },
);
