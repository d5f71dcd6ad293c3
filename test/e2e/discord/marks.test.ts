import { expect, test } from 'vitest';
import type { Rig } from '../../support/discord-rig.ts';
import { asked, connected, ERROR, pause, shown, speaksTwice } from '../../support/e2e.ts';

/** A thread of ours, answered, with a helper's message below. */
async function helped({ discord }: Rig): Promise<{ channel: { id: string }; answer: { id: string } }> {
  const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
  await discord.untilReply(channel);
  const { message } = discord.post({
    in: channel,
    author: discord.people.helper,
    text: 'Make a new key and run the wizard again.',
  });
  await pause();
  return { channel, answer: message };
}

const closings = ({ discord }: Rig, channel: { id: string }): number =>
  shown(discord.replies(channel)).split('Solved.').length - 1;

test.concurrent(
  "a helper's tick closes once; a mark after it says nothing more",
  async ({ onTestFinished }) => {
    const rig = await connected(onTestFinished);
    const { discord, bot } = rig;
    const { channel, answer } = await helped(rig);
    discord.react(answer, '✅', discord.people.helper);
    await discord.until(() => closings(rig, channel) === 1, { what: 'the closing line' });
    expect(discord.thread(channel)?.applied_tags).toContain(discord.tags.solved.id);
    expect((await bot().brief(channel.id))?.solution).toMatchObject({ by: 'helper', message: answer.id });
    const marked = await discord.menu('Mark as solution', answer, discord.people.asker);
    await marked.untilMessage();
    await pause();
    expect(closings(rig, channel)).toBe(1);
    expect(speaksTwice(discord, channel)).toBe(false);
    discord.unreact(answer, '✅', discord.people.helper);
    await discord.until(async () => (await bot().brief(channel.id))?.phase === 'asking', {
      what: 'to re-open',
    });
    await discord.until(
      () => discord.thread(channel)?.applied_tags?.includes(discord.tags.solved.id) === false,
      { what: 'the tag to go' },
    );
  },
);

test.concurrent("the asker's tick and a tick in a thread of others are none", async ({ onTestFinished }) => {
  const rig = await connected(onTestFinished);
  const { discord, bot } = rig;
  const { channel, answer } = await helped(rig);
  discord.react(answer, '✅', discord.people.asker);
  const off = discord.post({ title: 'Which keyboard?', text: 'I look for a quiet one.' });
  await pause();
  discord.react(off.message, '✅', discord.people.moderator);
  await pause();
  expect((await bot().brief(channel.id))?.phase).not.toBe('solved');
  expect(discord.replies(off.channel)).toEqual([]);
});

test.concurrent("another bot's solved tag closes; taking it off opens again", async ({ onTestFinished }) => {
  const rig = await connected(onTestFinished);
  const { discord, bot } = rig;
  const { channel } = await helped(rig);
  discord.changeThread(channel, { tags: [discord.tags.solved] });
  await discord.until(() => closings(rig, channel) === 1, { what: 'the closing line' });
  discord.changeThread(channel, { tags: [] });
  await discord.until(async () => (await bot().brief(channel.id))?.phase === 'asking', {
    what: 'to re-open',
  });
  discord.changeThread(channel, { tags: [discord.tags.models] });
  await pause();
  expect((await bot().brief(channel.id))?.phase).toBe('asking');
});

test.concurrent("another bot's archive and lock close, and it stays closed", async ({ onTestFinished }) => {
  const rig = await connected(onTestFinished);
  const { discord, bot } = rig;
  const { channel } = await helped(rig);
  discord.changeThread(channel, { archived: true, locked: true });
  await discord.until(() => closings(rig, channel) === 1, { what: 'the closing line' });
  await discord.until(() => discord.thread(channel)?.thread_metadata?.archived === true, {
    what: 'the thread to be closed again',
  });
  await pause();
  expect(discord.thread(channel)?.thread_metadata).toMatchObject({ archived: true, locked: true });
  expect((await bot().brief(channel.id))?.phase).toBe('solved');
  expect(closings(rig, channel)).toBe(1);
});

test.concurrent(
  'the bot marked as the solution: its message stays, the closing line below',
  async ({ onTestFinished }) => {
    const rig = await connected(onTestFinished);
    const { discord } = rig;
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    const reply = await discord.untilReply(channel);
    const marked = await discord.menu('Mark as solution', reply, discord.people.asker);
    await marked.untilMessage();
    await discord.until(() => closings(rig, channel) === 1, { what: 'the closing line' });
    const now = shown([discord.message(reply)]);
    expect(now).toContain('openclaw models status');
    expect(now).toContain('"disabled":true');
    expect(discord.replies(channel)).toHaveLength(1);
  },
);

test.concurrent('"it is back" takes the tag off, and the case goes on', async ({ onTestFinished }) => {
  const { discord, bot } = await connected(onTestFinished);
  const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
  await discord.untilReply(channel);
  discord.post({ in: channel, text: 'I made a new key, it works now, thanks!' });
  const isTagged = (): boolean =>
    discord.thread(channel)?.applied_tags?.includes(discord.tags.solved.id) === true;
  await discord.until(isTagged, { what: 'the tag' });
  discord.post({ in: channel, text: `It is broken again: ${ERROR}` });
  await discord.until(() => !isTagged(), { what: 'the tag to go' });
  await pause();
  expect((await bot().brief(channel.id))?.solution).toBeUndefined();
});

test.concurrent('a mark that was made while it was away counts', async ({ onTestFinished }) => {
  const rig = await connected(onTestFinished);
  const { discord, bot, stop, start } = rig;
  const { channel } = await helped(rig);
  await stop();
  discord.changeThread(channel, { tags: [discord.tags.solved] });
  await start();
  await discord.until(async () => (await bot().brief(channel.id))?.phase === 'solved', { what: 'the mark' });
  await discord.until(() => closings(rig, channel) === 1, { what: 'the closing line' });
});

test.concurrent('a moderator names the cause in one press, and it is counted', async ({ onTestFinished }) => {
  const rig = await connected(onTestFinished);
  const { discord, bot } = rig;
  const { channel, answer } = await helped(rig);
  const { moderator } = discord.people;
  const marked = await discord.menu('Mark as solution', answer, moderator);
  const question = await marked.untilMessage();
  const guess = (await bot().show(channel.id))?.guesses[0];
  expect(shown([question])).toContain(`"value":"${guess?.cause ?? '?'}"`);
  const pressed = await discord.click(question, guess?.title ?? '', moderator);
  expect(pressed.state()).toBe('answered');
  await discord.until(async () => (await bot().brief(channel.id))?.solution?.cause === guess?.cause, {
    what: 'the cause',
  });
  const audits = await bot().audits({ thread: channel.id, limit: 20 });
  expect(audits.map(({ what }) => what)).toEqual(expect.arrayContaining(['mark', 'cause', 'tag']));
  expect(audits.find(({ what }) => what === 'mark')).toMatchObject({
    who: moderator.id,
    guild: discord.guild.id,
  });
});

test.concurrent('a renamed thread is read again', async ({ onTestFinished }) => {
  const { discord } = await connected(onTestFinished);
  const { channel } = discord.post({ title: 'help', text: 'please have a look' });
  await pause();
  expect(discord.replies(channel)).toEqual([]);
  discord.changeThread(channel, { name: `Anthropic ${ERROR}`.slice(0, 100) });
  await discord.untilReply(channel);
});

test.concurrent('a thread renamed while it was away is read again', async ({ onTestFinished }) => {
  const { discord, start, stop } = await connected(onTestFinished);
  const { channel } = discord.post({ title: 'help', text: 'please have a look' });
  await pause();
  await stop();
  discord.changeThread(channel, { name: `Anthropic ${ERROR}`.slice(0, 100) });
  await start();
  await discord.untilReply(channel);
  expect(discord.requestsOf('bulk_set_application_commands')).toHaveLength(1);
});

test.concurrent(
  '👍 and 👎 on its messages are counted, and can be taken back',
  async ({ onTestFinished }) => {
    const { discord, bot } = await connected(onTestFinished);
    const { channel, message } = discord.post({ title: 'Anthropic 401', text: ERROR });
    const reply = await discord.untilReply(channel);
    const { asker, helper, bystander } = discord.people;
    const rated = async (): Promise<string> => {
      const { up, down } = (await bot().stats({ since: '2000-01-01' })).rated;
      return `${up} ${down}`;
    };
    discord.react(reply, '👍', asker);
    discord.react(reply, '👎', helper);
    discord.react(reply, '👎', bystander);
    discord.react(message, '👍', helper);
    await discord.until(async () => (await rated()) === '1 2', { what: 'the ratings' });
    discord.unreact(reply, '👎', bystander);
    await discord.until(async () => (await rated()) === '1 1', { what: 'one less' });
    expect(discord.replies(channel)).toHaveLength(1);
  },
);

test.concurrent(
  'a tag that calls for a person silences it, from the start or later',
  async ({ onTestFinished }) => {
    const { discord, bot } = await connected(onTestFinished);
    const tags = [discord.tags.needsHuman];
    const { channel: tagged } = discord.post({ title: '401', text: ERROR, tags });
    const { channel } = await asked(discord);
    discord.changeThread(channel, { tags });
    await discord.until(async () => (await bot().brief(channel.id))?.paused, { what: 'the pause' });
    discord.post({ in: channel, text: 'HTTP 403 permission_error' });
    await pause();
    expect(discord.replies(channel)).toHaveLength(1);
    expect(discord.replies(tagged)).toHaveLength(0);
    discord.post({ in: tagged, text: `<@${discord.people.bot.id}> can you look?` });
    await discord.untilReply(tagged);
  },
);
