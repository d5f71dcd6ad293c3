import { expect, test } from 'vitest';
import type { Discord } from '../../support/discord/index.ts';
import type { Rig } from '../../support/discord-rig.ts';
import { answerTo, connected, ERROR, FIXABLE, KEY, pause, shown, speaksTwice } from '../../support/e2e.ts';

/** A thread in which a fix was advised. */
async function advised({ discord, bot }: Rig): Promise<{ id: string }> {
  const { channel } = discord.post({ title: 'Anthropic 401', text: FIXABLE });
  await discord.until(async () => (await bot().brief(channel.id))?.phase === 'advised', { what: 'a fix' });
  await discord.untilReply(channel);
  return channel;
}

const hasAskedBack = (discord: Discord, channel: { id: string }): boolean =>
  shown(discord.replies(channel)).includes('Earlier I suggested a fix');

test.concurrent(
  'after a day of silence one question, only where a fix waits for the asker',
  async ({ onTestFinished }) => {
    const rig = await connected(onTestFinished, { followUpEveryMs: 100 });
    const { discord, bot, passHours, stop, start } = rig;
    const silent = await advised(rig);
    const answered = await advised(rig);
    const withHelper = await advised(rig);
    const asking = discord.post({ title: 'Anthropic 401', text: ERROR }).channel;
    await discord.untilReply(asking);
    discord.post({ in: answered, text: 'I made a new key, it works now, thanks!' });
    discord.post({ in: withHelper, author: discord.people.helper, text: 'I look into it.' });
    await discord.until(async () => (await bot().brief(withHelper.id))?.paused === 'helper', {
      what: 'the pause',
    });
    await discord.until(async () => (await bot().brief(answered.id))?.phase === 'solved', {
      what: 'the end',
    });
    passHours(23);
    await stop();
    await start();
    await pause();
    expect(hasAskedBack(discord, silent)).toBe(false);
    passHours(2);
    await discord.until(() => hasAskedBack(discord, silent), { what: 'the question' });
    passHours(30);
    await pause();
    expect(shown(discord.replies(silent)).split('Earlier I suggested').length - 1).toBe(1);
    for (const channel of [answered, withHelper, asking]) expect(hasAskedBack(discord, channel)).toBe(false);
    for (const channel of [silent, asking]) {
      expect(discord.thread(channel)?.thread_metadata).toMatchObject({ archived: false, locked: false });
    }
    const question = discord.replies(silent).at(-1);
    expect(shown([question])).toContain('API sk-a..._FAKEAAA');
    expect(speaksTwice(discord, silent)).toBe(false);
    await discord.click(question as never, 'It works now', discord.people.asker);
    await discord.until(async () => (await bot().brief(silent.id))?.phase === 'solved', {
      what: 'the answer',
    });
  },
);

test.concurrent('old and unknown buttons say kindly that their time is past', async ({ onTestFinished }) => {
  const rig = await connected(onTestFinished);
  const { discord, bot } = rig;
  const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
  const reply = await discord.untilReply(channel);
  const { moderator, asker } = discord.people;
  await answerTo(discord, { name: '/case forget' }, { by: moderator, in: channel });
  expect(await bot().brief(channel.id)).toBeUndefined();
  const gone = await discord.click(reply, "I can't run this", asker);
  await discord.until(() => shown(gone.messages()).includes('I do not know this thread any more'), {
    what: 'the sentence',
  });
});

test.concurrent(
  'a button twice, and one of a step that is past, change nothing',
  async ({ onTestFinished }) => {
    const { discord } = await connected(onTestFinished, { replyDelayMs: 300 });
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    const reply = await discord.untilReply(channel);
    const both = await Promise.all([
      discord.click(reply, 'Ask a person', discord.people.asker),
      discord.click(reply, 'Ask a person', discord.people.asker),
    ]);
    await pause();
    expect(both.map((one) => one.state())).toEqual(['answered', 'answered']);
    const pings = discord.replies(channel).filter((one) => (discord.pingsOf(one)?.roles.length ?? 0) > 0);
    expect(pings).toHaveLength(1);
  },
);

test.concurrent('what was pasted in private is never quoted in public', async ({ onTestFinished }) => {
  const { discord } = await connected(onTestFinished);
  const { channel } = discord.post({
    title: 'Anthropic 401',
    text: 'my key does not work with openclaw: 401',
  });
  const reply = await discord.untilReply(channel);
  const opened = await discord.click(reply, 'Paste privately', discord.people.asker);
  const line = 'anthropic:default=API sk-a..._FAKEZZZ';
  const sent = await discord.submitModal(opened, {
    text: `OpenClaw 2026.9.6\n- anthropic effective=profiles:~/.openclaw/agents/main/agent/auth-profiles.json | profiles=1 (oauth=0, token=0, api_key=1) | ${line}`,
  });
  expect(shown([await sent.untilMessage()])).toContain(line);
  discord.post({ in: channel, text: 'still broken, same error' });
  await pause();
  discord.post({ in: channel, text: 'I want to talk to a human, please.' });
  await discord.until(
    () => discord.replies(channel).some((one) => (discord.pingsOf(one)?.roles.length ?? 0) > 0),
    { what: 'the hand-over' },
  );
  await pause();
  expect(shown(discord.seen(channel))).not.toContain('FAKEZZZ');
  expect(speaksTwice(discord, channel)).toBe(false);
});

test.concurrent('handed over: quiet, until the asker says that it is back', async ({ onTestFinished }) => {
  const { discord, bot } = await connected(onTestFinished);
  const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
  await discord.untilReply(channel);
  discord.post({ in: channel, text: 'I want to talk to a human, please.' });
  await discord.untilReply(channel, 2);
  discord.post({ in: channel, text: 'It says HTTP 403 permission_error' });
  await pause();
  expect(discord.replies(channel)).toHaveLength(2);
  discord.post({ in: channel, text: `The same trouble is back: ${ERROR}` });
  await discord.until(async () => (await bot().brief(channel.id))?.phase !== 'handed-over', {
    what: 'to go on',
  });
});

test.concurrent('a file is read; one from elsewhere is not asked for', async ({ onTestFinished }) => {
  const { discord, bot, logged } = await connected(onTestFinished, { discord: {} });
  const { channel } = discord.post({
    title: 'Anthropic 401',
    text: 'see the file',
    attachments: [{ name: 'gateway.log', text: `2026-09-01 ${ERROR}\nOpenClaw 2026.9.6` }],
  });
  await discord.untilReply(channel);
  expect((await bot().show(channel.id))?.facts.length).toBeGreaterThan(0);
  discord.faults.add({ kind: 'status', status: 404 }, { operation: 'cdn', times: 4 });
  const lost = discord.post({ title: 'Kimi 401', text: ERROR, attachments: [{ name: 'a.log', text: 'x' }] });
  await discord.untilReply(lost.channel);
  expect(logged.some(({ says }) => says === 'attachments not downloaded')).toBe(true);
});

test.concurrent(
  'a paste it links to is read; a key there is for its author to take away',
  async ({ onTestFinished }) => {
    const { discord, bot } = await connected(onTestFinished);
    const pasted = (text: string): string =>
      discord.post({ in: discord.channels.general, attachments: [{ name: 'paste', text }] }).message
        .attachments[0]?.url ?? '';
    const { channel } = discord.post({ title: 'help', text: `see ${pasted(FIXABLE)} please` });
    await discord.untilReply(channel);
    expect(JSON.stringify((await bot().show(channel.id))?.facts)).toContain('FAKEAAA');
    const leak = discord.post({ title: 'help', text: `see ${pasted(`${ERROR} ${KEY}`)} please` });
    const reply = await discord.untilReply(leak.channel);
    await pause();
    expect(discord.message(leak.message)).toBeDefined();
    expect(shown([discord.message(reply)])).toContain('Please delete the message');
    expect(discord.directMessages(discord.people.asker)).toHaveLength(1);
  },
);

test.concurrent(
  'without progress a person is called, once, and then it is silent',
  async ({ onTestFinished }) => {
    const { discord, bot } = await connected(onTestFinished);
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    await discord.untilReply(channel);
    const isOver = async (): Promise<boolean> => (await bot().brief(channel.id))?.phase === 'handed-over';
    const replies = new Set<string>();
    while (!(await isOver()) && replies.size < 10) {
      replies.add(shown(discord.replies(channel).slice(-1)));
      discord.post({ in: channel, text: `I can't run that, and it is still broken (${replies.size})` });
      await pause();
    }
    expect(replies.size).toBeLessThanOrEqual(4);
    const pings = (): readonly unknown[] =>
      discord.replies(channel).filter((one) => (discord.pingsOf(one)?.roles.length ?? 0) > 0);
    await discord.until(() => pings().length === 1, { what: 'the ping' });
    const before = discord.replies(channel).length;
    discord.post({ in: channel, text: 'HTTP 403 permission_error' });
    await pause();
    expect(discord.replies(channel)).toHaveLength(before);
  },
);
