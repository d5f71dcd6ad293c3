import { expect, test } from 'vitest';
import { connected, ERROR, KEY, pause, shown } from '../../support/e2e.ts';

test.concurrent(
  'a button moves the case on and changes the same message; why is told to one person',
  async ({ onTestFinished }) => {
    const { discord } = await connected(onTestFinished);
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    const reply = await discord.untilReply(channel);
    const why = await discord.click(reply, 'Why?', discord.people.bystander);
    await discord.until(() => shown(why.messages()).includes('invalid x-api-key'), { what: 'the reasons' });
    const stranger = await discord.click(reply, "I can't run this", discord.people.bystander);
    expect(stranger.state()).toBe('answered');
    const before = shown([discord.message(reply)]);
    await discord.click(reply, "I can't run this", discord.people.asker);
    await discord.until(() => shown([discord.message(reply)]) !== before, { what: 'the next step' });
    expect(discord.replies(channel)).toHaveLength(1);
  },
);

test.concurrent(
  'a question with several answers of one site, answered in words instead of by a press',
  async ({ onTestFinished }) => {
    const { discord } = await connected(onTestFinished);
    const { channel } = discord.post({
      title: 'zai 401',
      text: 'zai glm-4.7 in openclaw 2026.9.6: HTTP 401: token expired or incorrect, the key is new',
    });
    const reply = await discord.untilReply(channel);
    expect(shown([reply])).toContain('z.ai, GLM Coding Plan');
    discord.post({ in: channel, text: 'bigmodel, the coding plan' });
    const advice = await discord.untilReply(channel, 2);
    expect(shown([advice])).toContain('It worked when');
  },
);

test.concurrent('it works now: thanks, and the solved tag', async ({ onTestFinished }) => {
  const { discord, bot } = await connected(onTestFinished);
  const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
  await discord.untilReply(channel);
  discord.post({ in: channel, text: 'I made a new key, it works now, thanks!' });
  await discord.until(() => discord.thread(channel)?.applied_tags?.includes(discord.tags.solved.id), {
    what: 'the tag',
  });
  expect((await bot().brief(channel.id))?.solution?.by).toBe('asker');
});

test.concurrent('old buttons are disabled when the case moves on', async ({ onTestFinished }) => {
  const { discord } = await connected(onTestFinished);
  const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
  const reply = await discord.untilReply(channel);
  discord.post({ in: channel, text: 'I want to talk to a human, please.' });
  await discord.untilReply(channel, 2);
  await discord.until(() => shown([discord.message(reply)]).includes('"disabled":true'), {
    what: 'the buttons to go',
  });
});

test.concurrent(
  'a private paste is read, answered alone, and shown to nobody',
  async ({ onTestFinished }) => {
    const { discord, bot } = await connected(onTestFinished);
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    const reply = await discord.untilReply(channel);
    const opened = await discord.click(reply, 'Paste privately', discord.people.asker);
    const sent = await discord.submitModal(opened, {
      text: 'OpenClaw 2026.9.6\nProvider: anthropic HTTP 403 permission_error secret-looking-line',
    });
    await pause();
    expect(sent.state()).toBe('answered');
    expect(shown(discord.seen(channel, discord.people.bystander))).not.toContain('secret-looking-line');
    expect(discord.replies(channel)).toHaveLength(1);
    expect(
      (await bot().show(channel.id))?.facts.some(({ observation }) =>
        JSON.stringify(observation).includes('2026.9.6'),
      ),
    ).toBe(true);
  },
);

test.concurrent(
  'a secret is deleted, the rest stays, and the author is told alone',
  async ({ onTestFinished }) => {
    const { discord, bot } = await connected(onTestFinished);
    const { channel, message } = discord.post({
      title: 'Anthropic 401',
      text: `${ERROR}\nmy key is ${KEY}\nplease help`,
    });
    await discord.until(() => discord.message(message) === undefined, { what: 'the deletion' });
    const reply = await discord.untilReply(channel);
    await discord.until(() => shown([discord.message(reply)]).includes('openclaw'), {
      what: 'the answer below the copy',
    });
    expect(discord.replies(channel)).toHaveLength(1);
    const now = shown([discord.message(reply)]);
    expect(now).toContain('please help');
    expect(now).toContain(discord.people.asker.id);
    expect(shown(discord.seen(channel))).not.toContain(KEY);
    expect(discord.requestsOf('create_dm')).toHaveLength(1);
    expect((await bot().show(channel.id))?.facts.length).toBeGreaterThan(0);
    expect(discord.pingsOf(reply)).toEqual({ users: [], roles: [], everyone: false });
  },
);

test.concurrent('where the bot may not delete, the author is asked to', async ({ onTestFinished }) => {
  const { discord } = await connected(onTestFinished);
  discord.revoke('ManageMessages');
  await pause(50);
  const { channel, message } = discord.post({ title: 'Anthropic 401', text: `${ERROR} ${KEY}` });
  await discord.untilReply(channel);
  await pause();
  expect(discord.message(message)).toBeDefined();
  expect(shown(discord.replies(channel))).toContain('delete');
  expect(discord.replies(channel)).toHaveLength(1);
  expect(shown(discord.replies(channel))).not.toContain(KEY);
});

test.concurrent(
  'mark as solution: a tick, the tag, and the cause asked from a moderator',
  async ({ onTestFinished }) => {
    const { discord, bot } = await connected(onTestFinished);
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    await discord.untilReply(channel);
    const answer = discord.post({ in: channel, author: discord.people.helper, text: 'Make a new key.' });
    const refused = await discord.menu('Mark as solution', answer.message, discord.people.bystander);
    expect(refused.state()).toBe('answered');
    expect((await bot().brief(channel.id))?.solution).toBeUndefined();
    const marked = await discord.menu('Mark as solution', answer.message, discord.people.moderator);
    await discord.until(() => shown(marked.messages()).includes('"options"'), {
      what: 'the question for the cause',
    });
    expect(discord.thread(channel)?.applied_tags).toContain(discord.tags.solved.id);
    expect(Object.keys(discord.reactionsOf(answer.message))).toContain('✅');
    expect((await bot().brief(channel.id))?.solution?.message).toBe(answer.message.id);
    const cleared = await discord.run('/solution clear', {}, { by: discord.people.moderator, in: channel });
    await discord.until(() => !discord.thread(channel)?.applied_tags?.includes(discord.tags.solved.id), {
      what: 'the tag to go',
    });
    expect(cleared.state()).toBe('answered');
  },
);

test.concurrent("a moderator's tick and another bot's lock count as marks", async ({ onTestFinished }) => {
  const { discord, bot } = await connected(onTestFinished);
  const one = discord.post({ title: 'Anthropic 401', text: ERROR });
  const two = discord.post({ title: 'Anthropic 401 too', text: ERROR });
  await Promise.all([discord.untilReply(one.channel), discord.untilReply(two.channel)]);
  const answer = discord.post({ in: one.channel, author: discord.people.helper, text: 'Make a new key.' });
  discord.react(answer.message, '✅', discord.people.moderator);
  discord.changeThread(two.channel, { archived: true, locked: true });
  for (const { channel } of [one, two])
    await discord.until(async () => (await bot().brief(channel.id))?.phase === 'solved', {
      what: 'the mark',
    });
});

test.concurrent(
  '/diagnose answers one person alone; a file and a form do as well',
  async ({ onTestFinished }) => {
    const { discord } = await connected(onTestFinished);
    const who = { by: discord.people.bystander, in: discord.channels.general };
    const text = await discord.run('/diagnose', { text: ERROR }, who);
    await discord.until(() => shown(text.messages()).includes('openclaw'), {
      what: 'the answer',
    });
    const file = await discord.run('/diagnose', { file: { name: 'log.txt', text: ERROR } }, who);
    await discord.until(() => shown(file.messages()).includes('openclaw'), {
      what: 'the answer',
    });
    const form = await discord.run('/diagnose', {}, who);
    const sent = await discord.submitModal(form, { text: ERROR });
    await discord.until(() => shown(sent.messages()).includes('openclaw'), {
      what: 'the answer',
    });
    expect(discord.seen(discord.channels.general)).toEqual([]);
  },
);

test.concurrent('the other commands answer', async ({ onTestFinished }) => {
  const { discord } = await connected(onTestFinished);
  const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
  await discord.untilReply(channel);
  const by = discord.people.moderator;
  for (const [name, options] of [
    ['/case show', {}],
    ['/case pause', {}],
    ['/case resume', {}],
    ['/diagnose', {}],
    ['/diagnose', { again: true }],
    ['/privacy', {}],
    ['/privacy', { do: 'stop' }],
    ['/privacy', { do: 'read' }],
    ['/stats', {}],
  ] as const) {
    const called = await discord.run(name, options, { by, in: channel });
    expect([name, called.state()]).toEqual([name, 'answered']);
    await discord.until(() => called.messages().length > 0, { what: name });
  }
  expect(
    (await discord.autocomplete('/fix', { cause: 'key' }, { by, in: channel })).choices().length,
  ).toBeGreaterThan(0);
});

test.concurrent('too many commands at once are slowed down', async ({ onTestFinished }) => {
  const { discord } = await connected(onTestFinished);
  const who = { by: discord.people.bystander, in: discord.channels.general };
  const said: string[] = [];
  for (let call = 0; call < 22; call += 1) {
    const called = await discord.run('/privacy', {}, who);
    await discord.until(() => called.messages().length > 0, { what: 'an answer' });
    said.push(shown(called.messages()));
  }
  expect(said.at(-1)).toContain('seconds');
});

test.concurrent('asking for a person calls the helpers once', async ({ onTestFinished }) => {
  const { discord } = await connected(onTestFinished);
  const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
  const reply = await discord.untilReply(channel);
  await discord.click(reply, 'Ask a person', discord.people.asker);
  await discord.until(
    () =>
      discord.replies(channel).some((one) => discord.pingsOf(one)?.roles.includes(discord.roles.helper.id)),
    { what: 'the ping' },
  );
  discord.post({ in: channel, text: 'Hello? HTTP 429' });
  await pause();
  expect(
    discord.replies(channel).filter((one) => (discord.pingsOf(one)?.roles.length ?? 0) > 0),
  ).toHaveLength(1);
});
