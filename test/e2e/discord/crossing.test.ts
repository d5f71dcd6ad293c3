import { expect, test } from 'vitest';
import type { Discord } from '../../support/discord/index.ts';
import { connected, ERROR, FIXABLE, pause, shown, speaksTwice } from '../../support/e2e.ts';

/** Longer than the first pause before another try. */
const LATER_MS = 1800;

/** What stands in a thread of the bot's, without what differs in every message. */
function textsOf(discord: Discord, place: { readonly id: string }): readonly string[] {
  return discord
    .replies(place)
    .map(({ components }) =>
      JSON.stringify(components).replaceAll(/"custom_id":"[^"]+"|"disabled":true,?/gu, ''),
    );
}

function expectCalm(discord: Discord, place: { readonly id: string }): void {
  const texts = textsOf(discord, place);
  expect(new Set(texts).size).toBe(texts.length);
  expect(speaksTwice(discord, place)).toBe(false);
}

/** Discord does what it is asked, and its answers are lost until discord.js gives up. */
const LOST = 4;

test.concurrent('an edit whose answers are lost, while somebody writes on', async ({ onTestFinished }) => {
  const { discord, logged } = await connected(onTestFinished);
  const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
  const reply = await discord.untilReply(channel);
  discord.faults.add({ kind: 'lost-answer' }, { operation: 'update_message', times: LOST });
  await discord.click(reply, "I can't run this", discord.people.asker);
  await discord.until(() => logged.some(({ says }) => says.includes('trying again')), { what: 'the end' });
  discord.post({ in: channel, text: FIXABLE });
  await discord.until(() => shown(discord.replies(channel)).includes('FAKEAAA'), {
    what: 'the fix',
  });
  await pause(LATER_MS);
  expectCalm(discord, channel);
});

test.concurrent('what is written during an outage is decided after it', async ({ onTestFinished }) => {
  const { discord, bot, logged } = await connected(onTestFinished);
  discord.faults.add({ kind: 'status', status: 503 }, { operation: 'create_message', times: LOST });
  const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
  await discord.until(() => logged.some(({ says }) => says.includes('trying again')), { what: 'the end' });
  discord.post({ in: channel, text: FIXABLE });
  await discord.until(() => shown(discord.replies(channel)).includes('FAKEAAA'), {
    what: 'the fix',
  });
  await pause(LATER_MS);
  expectCalm(discord, channel);
  expect((await bot().brief(channel.id))?.hasNews).toBe(false);
});

test.concurrent('a thread that was forgotten is answered anew', async ({ onTestFinished }) => {
  const { discord } = await connected(onTestFinished);
  const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
  await discord.untilReply(channel);
  const forgotten = await discord.run('/case forget', {}, { by: discord.people.moderator, in: channel });
  await forgotten.untilMessage();
  discord.post({ in: channel, text: FIXABLE });
  await discord.until(() => shown(discord.replies(channel)).includes('FAKEAAA'), {
    what: 'an answer',
  });
});

test.concurrent('a call by a button: one message that says both, and rings', async ({ onTestFinished }) => {
  const { discord } = await connected(onTestFinished);
  const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
  const reply = await discord.untilReply(channel);
  await discord.click(reply, 'Ask a person', discord.people.asker);
  await discord.until(() => discord.message(reply) === undefined, { what: 'the old message to go' });
  await pause();
  const [now, ...others] = discord.replies(channel);
  expect(others).toEqual([]);
  expect(shown([now])).toContain('openclaw models status');
  expect(shown([now])).toContain('Facts:');
  expect(discord.pingsOf(now as never)?.roles).toEqual([discord.roles.helper.id]);
});

test.concurrent(
  'a call whose answers are lost: it rings once, and the old message goes',
  async ({ onTestFinished }) => {
    const { discord } = await connected(onTestFinished);
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    const reply = await discord.untilReply(channel);
    discord.faults.add({ kind: 'lost-answer' }, { operation: 'create_message', times: LOST });
    await discord.click(reply, 'Ask a person', discord.people.asker);
    await discord.until(() => discord.message(reply) === undefined, { what: 'the old message to go' });
    await pause(LATER_MS);
    expect(discord.replies(channel)).toHaveLength(1);
  },
);

test.concurrent(
  "its own tag, told late, is nobody's mark: what is open again stays open",
  async ({ onTestFinished }) => {
    const { discord, bot } = await connected(onTestFinished);
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    await discord.untilReply(channel);
    discord.faults.add({ kind: 'slow', ms: 150 }, { operation: 'update_channel' });
    discord.post({ in: channel, text: 'it works now, thanks!' });
    await discord.untilReply(channel, 2);
    discord.post({ in: channel, text: 'still broken: HTTP 403 permission_error' });
    discord.gateway.lag(() => 500);
    await pause(1500);
    expect((await bot().brief(channel.id))?.solution).toBeUndefined();
    expect(shown(discord.replies(channel))).not.toContain('Solved.');
    expect(discord.thread(channel)?.applied_tags).toEqual([]);
  },
);

test.concurrent("another bot's message in between is no person's", async ({ onTestFinished }) => {
  const { discord } = await connected(onTestFinished);
  const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
  const reply = await discord.untilReply(channel);
  discord.post({ in: channel, author: discord.people.otherBot, text: 'Welcome!' });
  await pause(50);
  await discord.click(reply, "I can't run this", discord.people.asker);
  await pause();
  expect(discord.replies(channel).map(({ id }) => id)).toEqual([reply.id]);
});

test.concurrent(
  'what arrived unnoticed is left as it is where somebody has written below it',
  async ({ onTestFinished }) => {
    const { discord, logged } = await connected(onTestFinished);
    discord.faults.add({ kind: 'lost-answer' }, { operation: 'create_message', times: LOST });
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    await discord.until(() => logged.some(({ says }) => says.includes('trying again')), { what: 'the end' });
    const [reply] = discord.replies(channel);
    discord.post({ in: channel, text: 'I want to talk to a human, please.' });
    await discord.untilReply(channel, 2);
    await pause();
    expect(discord.replies(channel).map(({ id }) => id)).toContain(reply?.id);
    expect(speaksTwice(discord, channel)).toBe(false);
  },
);

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return state % below;
  };
}

const WRITTEN = [
  'OpenClaw 2026.9.6',
  FIXABLE,
  'HTTP 429 rate_limit_error',
  'it works now, thanks!',
  "I can't run that command",
  'what can I do?',
  'I made a new key',
  'the second try: HTTP 403 permission_error',
  'I run it in Docker',
  'and now?',
];
const PRESSED = ["I can't run this", 'Still broken', 'It works now'];

test.concurrent.for([1, 2, 3, 4, 5, 6, 7, 8])(
  'answers and events that come late and cross (%i)',
  async (seed, { onTestFinished }) => {
    const next = chance(seed);
    const { discord, bot } = await connected(onTestFinished, { replyDelayMs: 60 });
    discord.gateway.lag(() => next(120));
    for (const operation of ['create_message', 'update_message', 'get_message'])
      for (let turn = 0; turn < 40; turn += 1)
        discord.faults.add({ kind: next(2) === 0 ? 'slow' : 'late-answer', ms: next(250) }, { operation });
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    const left = [...WRITTEN];
    while (left.length > 0) {
      await pause(next(260));
      const label = PRESSED[next(PRESSED.length)] ?? '';
      const last = discord.replies(channel).findLast((one) => shown([one]).includes(label));
      const isLive = last !== undefined && !shown([last]).includes('"disabled":true');
      if (next(3) === 0 && isLive)
        await discord.click(last, label, discord.people.asker).catch(() => undefined);
      else discord.post({ in: channel, text: left.splice(next(left.length), 1).join('') });
    }
    await pause(1500);
    expectCalm(discord, channel);
    expect((await bot().brief(channel.id))?.hasNews).toBe(false);
    expect(await bot().toSend(channel.id)).toEqual([]);
  },
);
