import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { answerTo, asked, connected, ERROR, pause, shown } from '../../support/e2e.ts';

test.concurrent(
  '/case: show, pause, resume, cause, hand-over, forget, for helpers only',
  async ({ onTestFinished }) => {
    const { discord, bot } = await connected(onTestFinished);
    const { channel } = await asked(discord);
    const { helper, asker, moderator } = discord.people;
    const call = (name: string, by = helper, options = {}): Promise<string> =>
      answerTo(discord, { name: `/case ${name}`, options }, { by, in: channel });
    expect(await call('show', asker)).toContain('helpers and moderators');
    const view = await call('show');
    for (const part of ['Facts', 'Beliefs', 'Path', 'Next step']) expect(view).toContain(part);
    await call('pause');
    expect((await bot().brief(channel.id))?.paused).toBe('moderator');
    discord.post({ in: channel, text: 'HTTP 403 permission_error' });
    await pause();
    expect(discord.replies(channel)).toHaveLength(1);
    await call('resume');
    discord.post({ in: channel, text: "I can't run that command" });
    await discord.untilReply(channel, 2);
    await call('cause', helper, { id: 'gateway-not-restarted' });
    const cause = bot().searchCauses('', { limit: 1 })[0]?.cause ?? '';
    expect(await call('cause', moderator, { id: cause })).toContain(cause);
    await discord.until(async () => (await bot().show(channel.id))?.path.includes(cause), {
      what: 'the fix',
    });
    await call('hand-over');
    await discord.until(
      () =>
        discord.replies(channel).some((one) => discord.pingsOf(one)?.roles.includes(discord.roles.helper.id)),
      { what: 'the ping' },
    );
    await call('hand-over');
    await pause();
    const pings = discord.replies(channel).filter((one) => (discord.pingsOf(one)?.roles.length ?? 0) > 0);
    expect(pings).toHaveLength(1);
    await call('forget');
    expect(await bot().brief(channel.id)).toBeUndefined();
    const what = (await bot().audits({ thread: channel.id, limit: 20 })).map((entry) => entry.what);
    expect(what).toEqual(expect.arrayContaining(['pause', 'resume', 'cause', 'hand-over', 'forget-thread']));
    const late = await call('show');
    expect(late).toContain('nothing');
  },
);

test.concurrent(
  '/fix: for the provider and version known in the thread; in public for helpers only',
  async ({ onTestFinished }) => {
    const { discord, bot } = await connected(onTestFinished);
    const { channel } = await asked(discord, `${ERROR}\nOpenClaw 2026.9.6`);
    const { helper, bystander } = discord.people;
    const cause = bot().searchCauses('provider does not accept key', { limit: 1 })[0]?.cause ?? '';
    const mine = await answerTo(
      discord,
      { name: '/fix', options: { cause } },
      { by: bystander, in: channel },
    );
    expect(mine).toContain('Anthropic');
    expect(mine).toContain('To go back: Paste the former key');
    expect(mine).not.toMatch(/\{(?:provider|version|providerName|profile)\}/u);
    expect(shown(discord.seen(channel))).not.toContain(mine.slice(200, 400));
    const before = discord.seen(channel).length;
    await answerTo(discord, { name: '/fix', options: { cause } }, { by: helper, in: channel });
    expect(discord.seen(channel)).toHaveLength(before + 1);
    expect((await bot().audits({ thread: channel.id, limit: 5 })).map(({ what }) => what)).toContain('fix');
    const wrong = await answerTo(
      discord,
      { name: '/fix', options: { cause: 'no-such-cause' } },
      { by: helper, in: channel },
    );
    expect(wrong).toContain('I know no cause `no-such-cause`');
    expect(discord.seen(channel)).toHaveLength(before + 1);
  },
);

test.concurrent('causes are found by title and by symptom while typing', async ({ onTestFinished }) => {
  const { discord } = await connected(onTestFinished);
  const { channel } = await asked(discord);
  const who = { by: discord.people.helper, in: channel };
  const names = async (words: string): Promise<readonly string[]> =>
    (await discord.autocomplete('/fix', { cause: words }, who)).choices().map(({ value }) => String(value));
  expect((await names('')).length).toBeGreaterThan(10);
  expect((await names('does not accept this key'))[0]).toBe('key-invalid-or-revoked');
  expect(await names('invalid x-api-key')).not.toEqual([]);
  expect(await names('zzzz')).toEqual([]);
  const ids = await discord.autocomplete('/case cause', { id: 'restart' }, who);
  expect(ids.choices().length).toBeGreaterThan(0);
});

test.concurrent('/stats is for moderators, whoever is shown it', async ({ onTestFinished }) => {
  const { discord } = await connected(onTestFinished);
  const { channel } = await asked(discord);
  const stats = [...discord.commands.values()].find(({ name }) => name === 'stats');
  // As an administrator may in the server's settings.
  Object.assign(stats ?? {}, { default_member_permissions: null });
  const { asker, moderator } = discord.people;
  expect(await answerTo(discord, { name: '/stats' }, { by: asker, in: channel })).toContain('for moderators');
  expect(await answerTo(discord, { name: '/stats' }, { by: moderator, in: channel })).toContain('1 threads');
});

test.concurrent(
  '/stats: kinds of solved apart, and a picture with words for it',
  async ({ onTestFinished }) => {
    const { discord, bot } = await connected(onTestFinished);
    const threads = await Promise.all([1, 2, 3].map(() => asked(discord)));
    const [one, two] = threads.map(({ channel }) => channel);
    discord.post({ in: one as never, text: 'I made a new key, it works now, thanks!' });
    const { message } = discord.post({
      in: two as never,
      author: discord.people.helper,
      text: 'Restart it.',
    });
    await pause();
    discord.react(message, '✅', discord.people.helper);
    await discord.until(async () => (await bot().brief(two?.id ?? ''))?.phase === 'solved', {
      what: 'the mark',
    });
    const called = await discord.run(
      '/stats',
      { days: 7 },
      { by: discord.people.moderator, in: discord.channels.general },
    );
    const answer = await called.untilMessage();
    expect(answer.content).toContain('3 threads');
    expect(answer.content).toContain('the asker said so: 1');
    expect(answer.content).toContain('a helper said so: 1');
    const [picture] = answer.attachments;
    expect(picture?.description).toContain('2 confirmed');
    const bytes = Buffer.from(await (await fetch(picture?.url ?? '')).arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    const folder = process.env['KEEP_PICTURES'];
    if (folder !== undefined) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, 'stats.png'), bytes);
    }
  },
);

test.concurrent(
  '/privacy: forgotten is forgotten, and who is not read is not answered',
  async ({ onTestFinished }) => {
    const { discord, bot, start, stop } = await connected(onTestFinished);
    const { channel } = await asked(discord);
    const { asker } = discord.people;
    const privacy = (by = asker, options = {}): Promise<string> =>
      answerTo(discord, { name: '/privacy', options }, { by, in: discord.channels.general });
    expect(await privacy()).toContain('90 days');
    await privacy(asker, { do: 'forget' });
    expect(await bot().brief(channel.id)).toBeUndefined();
    await stop();
    await start();
    await pause();
    expect(await bot().brief(channel.id)).toBeUndefined();
    expect(discord.replies(channel)).toHaveLength(1);
    await privacy(asker, { do: 'stop' });
    discord.post({ in: channel, text: 'HTTP 403 permission_error' });
    const unread = discord.post({ title: 'Anthropic 401', text: ERROR });
    await pause();
    expect(discord.replies(channel)).toHaveLength(1);
    expect(discord.replies(unread.channel)).toEqual([]);
    expect(await bot().brief(unread.channel.id)).toBeUndefined();
    await privacy(asker, { do: 'read' });
    const read = discord.post({ title: 'Anthropic 401', text: ERROR });
    await discord.untilReply(read.channel);
  },
);

test.concurrent(
  'the menu Diagnose: alone for whoever asks, in public for helpers',
  async ({ onTestFinished }) => {
    const { discord } = await connected(onTestFinished);
    const { channel } = await asked(discord);
    const { message } = discord.post({ in: channel, author: discord.people.bystander, text: ERROR });
    const before = discord.seen(channel).length;
    const alone = await discord.menu('Diagnose', message, discord.people.bystander);
    expect(shown([await alone.untilMessage()])).toContain('models status');
    expect(discord.seen(channel)).toHaveLength(before);
    const open = await discord.menu('Diagnose', message, discord.people.helper);
    expect(shown([await open.untilMessage()])).toContain('models status');
    expect(discord.seen(channel)).toHaveLength(before + 1);
    const chat = discord.post({ in: channel, author: discord.people.bystander, text: 'nice weather' });
    const nothing = await discord.menu('Diagnose', chat.message, discord.people.helper);
    expect(shown([await nothing.untilMessage()])).toContain('nothing');
  },
);

test.concurrent('the menu Why: the reasons, alone for whoever asks', async ({ onTestFinished }) => {
  const { discord } = await connected(onTestFinished);
  const { channel, reply } = await asked(discord);
  const before = discord.seen(channel).length;
  const why = await discord.menu('Why', reply, discord.people.bystander);
  expect(shown([await why.untilMessage()])).toContain('invalid x-api-key');
  expect(discord.seen(channel)).toHaveLength(before);
});

test.concurrent('/diagnose again reads the whole thread anew', async ({ onTestFinished }) => {
  const { discord, bot } = await connected(onTestFinished);
  const { channel } = await asked(discord);
  discord.post({ in: channel, text: 'OpenClaw 2026.9.6' });
  await pause();
  const who = { by: discord.people.asker, in: channel };
  const said = await answerTo(discord, { name: '/diagnose', options: { again: true } }, who);
  expect(said).toContain('Facts');
  expect(JSON.stringify((await bot().show(channel.id))?.facts)).toContain('2026.9.6');
  const stranger = { by: discord.people.bystander, in: channel };
  const refused = await answerTo(discord, { name: '/diagnose', options: { again: true } }, stranger);
  expect(refused).toContain('asker of the thread');
});

test.concurrent('commands are counted by name', async ({ onTestFinished }) => {
  const { discord, counted } = await connected(onTestFinished);
  const { channel, reply } = await asked(discord);
  await answerTo(discord, { name: '/diagnose' }, { by: discord.people.asker, in: channel });
  const menu = await discord.menu('Diagnose', reply, discord.people.asker);
  await menu.untilMessage();
  expect(counted).toEqual(expect.arrayContaining(['commands diagnose', 'commands Diagnose']));
});
