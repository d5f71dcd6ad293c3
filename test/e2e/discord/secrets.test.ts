import { expect, test } from 'vitest';
import { type Discord, textOf } from '../../support/discord/index.ts';
import { connected, ERROR, KEY, pause, shown, speaksTwice } from '../../support/e2e.ts';

const WITH_KEY = `${ERROR}\nmy key is ${KEY}\nplease help`;

/** No message, file or direct message of the bot holds the key. */
function expectNoKey(discord: Discord, place: { readonly id: string }): void {
  expect(shown(discord.seen(place))).not.toContain(KEY);
  expect(shown(discord.directMessages(discord.people.asker))).not.toContain(KEY);
}

test.concurrent(
  'a call for a person with a key in it: one message, with the copy and one ping',
  async ({ onTestFinished }) => {
    const { discord } = await connected(onTestFinished);
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    await discord.untilReply(channel);
    const { message } = discord.post({
      in: channel,
      text: `I want to talk to a human, please. My key is ${KEY}`,
    });
    const pinged = (): readonly unknown[] =>
      discord.replies(channel).filter((one) => (discord.pingsOf(one)?.roles.length ?? 0) > 0);
    await discord.until(() => pinged().length === 1, { what: 'the ping' });
    await discord.until(() => discord.replies(channel).length === 2, { what: 'one message in place of two' });
    await pause();
    expect(discord.message(message)).toBeUndefined();
    expect(pinged()).toHaveLength(1);
    const [, last] = discord.replies(channel);
    expect(shown([last])).toContain('I want to talk to a human');
    expect(shown([last])).toContain('Facts:');
    expectNoKey(discord, channel);
  },
);

test.concurrent(
  'a very long paste with a key: the rest stays as a file, above the answer',
  async ({ onTestFinished }) => {
    const { discord } = await connected(onTestFinished);
    const lines = Array.from(
      { length: 150 },
      (_, index) => `2026-09-01T10:00:00Z line ${index} of the gateway log`,
    );
    const { channel, message } = discord.post({
      title: 'Anthropic 401',
      text: [...lines, ERROR, `ANTHROPIC_API_KEY=${KEY}`].join('\n'),
    });
    await discord.until(() => discord.message(message) === undefined, { what: 'the deletion' });
    await discord.until(
      () =>
        discord.replies(channel).length === 1 && shown(discord.replies(channel)).includes('models status'),
      { what: 'one message with the answer' },
    );
    await pause();
    const [reply] = discord.replies(channel);
    expect(discord.replies(channel)).toHaveLength(1);
    expect(reply?.attachments).toHaveLength(1);
    const file = await (await fetch(reply?.attachments[0]?.url ?? '')).text();
    expect(file).toContain('line 149 of the gateway log');
    expect(file).not.toContain(KEY);
    await discord.click(reply as never, "I can't run this", discord.people.asker);
    await pause();
    expect(discord.replies(channel)).toHaveLength(1);
    expect(discord.replies(channel)[0]?.attachments).toHaveLength(1);
  },
);

test.concurrent(
  'a message of 2,000 characters with a key: copy and answer are one message',
  async ({ onTestFinished }) => {
    const { discord } = await connected(onTestFinished);
    const filler = 'The gateway was restarted. '.repeat(80);
    const text = `${ERROR} ${KEY} ${filler}`.slice(0, 2000);
    const { channel } = discord.post({ title: 'Anthropic 401', text });
    await discord.until(() => shown(discord.replies(channel)).includes('models status'), {
      what: 'the answer',
    });
    await pause();
    expect(discord.replies(channel)).toHaveLength(1);
    expectNoKey(discord, channel);
  },
);

test.concurrent('two keys one after the other: two copies, no answer lost', async ({ onTestFinished }) => {
  const { discord } = await connected(onTestFinished);
  const { channel } = discord.post({ title: 'Anthropic 401', text: WITH_KEY });
  discord.post({ in: channel, text: `or this one: ${KEY}` });
  await discord.until(() => shown(discord.replies(channel)).includes('models status'), {
    what: 'the answer',
  });
  await pause();
  expect(shown(discord.replies(channel)).split('wrote (').length - 1).toBe(2);
  expectNoKey(discord, channel);
});

test.concurrent(
  'told once, also after an edit; the notice and the copy can be removed by the author',
  async ({ onTestFinished }) => {
    const { discord } = await connected(onTestFinished);
    const copied = discord.post({ title: 'Anthropic 401', text: WITH_KEY });
    const copy = await discord.untilReply(copied.channel);
    await pause();
    const refused = await discord.click(copy, 'Delete this copy', discord.people.bystander);
    expect(refused.state()).toBe('answered');
    expect(discord.message(copy)).toBeDefined();
    await discord.click(copy, 'Delete this copy', discord.people.asker);
    await discord.until(() => discord.message(copy) === undefined, { what: 'the copy to go' });
    discord.revoke('ManageMessages');
    await pause(50);
    const asked = discord.post({ title: 'Anthropic 401', text: WITH_KEY });
    await discord.untilReply(asked.channel);
    discord.edit(asked.message, `${WITH_KEY} now`);
    await pause();
    expect(shown(discord.replies(asked.channel)).split('I may not delete it').length - 1).toBe(1);
    expect(speaksTwice(discord, asked.channel)).toBe(false);
  },
);

test.concurrent(
  'where direct messages are closed, the words in the thread do',
  async ({ onTestFinished }) => {
    const { discord } = await connected(onTestFinished);
    discord.closeDirect(discord.people.asker);
    const { channel, message } = discord.post({ title: 'Anthropic 401', text: WITH_KEY });
    const reply = await discord.untilReply(channel);
    await discord.until(() => discord.message(message) === undefined, { what: 'the deletion' });
    expect(textOf(reply)).toContain('revoke');
  },
);

test.concurrent('a notice that cannot be sent now is sent later', async ({ onTestFinished }) => {
  const { discord } = await connected(onTestFinished);
  discord.faults.add({ kind: 'status', status: 503 }, { operation: 'create_dm', times: 4 });
  discord.post({ title: 'Anthropic 401', text: WITH_KEY });
  await discord.until(() => discord.directMessages(discord.people.asker).length === 1, {
    what: 'the notice',
  });
});

test.concurrent("a bystander's key is taken away, and is no evidence", async ({ onTestFinished }) => {
  const { discord, bot } = await connected(onTestFinished);
  const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
  await discord.untilReply(channel);
  const facts = (await bot().show(channel.id))?.facts.length;
  const { message } = discord.post({ in: channel, author: discord.people.bystander, text: `mine is ${KEY}` });
  await discord.until(() => discord.message(message) === undefined, { what: 'the deletion' });
  await pause();
  expect((await bot().show(channel.id))?.facts).toHaveLength(facts ?? -1);
  expect(discord.directMessages(discord.people.bystander)).toHaveLength(1);
});

test.concurrent('something like a key is left alone', async ({ onTestFinished }) => {
  const { discord } = await connected(onTestFinished);
  const { channel, message } = discord.post({
    title: 'Anthropic 401',
    text: `${ERROR} sk-ant-a...FAKE (masked)`,
  });
  await discord.untilReply(channel);
  await pause();
  expect(discord.message(message)).toBeDefined();
  expect(discord.requestsOf('create_dm')).toHaveLength(0);
});

test.concurrent(
  'dry run: nothing is deleted, and moderators see what would be',
  async ({ onTestFinished }) => {
    const { discord } = await connected(onTestFinished, { settings: { dryRun: true } });
    const { general } = discord.channels;
    const setup = await discord.run(
      '/setup',
      { 'dry-run-channel': general },
      { by: discord.people.administrator, in: general },
    );
    await setup.untilMessage();
    const { channel, message } = discord.post({ title: 'Anthropic 401', text: WITH_KEY });
    await discord.until(() => discord.replies(general).length === 2, { what: 'both' });
    expect(discord.message(message)).toBeDefined();
    expect(discord.replies(channel)).toEqual([]);
    expect(shown(discord.replies(general))).toContain('I would delete a message');
    expect(discord.requestsOf('create_dm')).toHaveLength(0);
    expect(shown(discord.replies(general))).not.toContain(KEY);
  },
);
