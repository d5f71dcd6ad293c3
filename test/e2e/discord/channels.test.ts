import { expect, test } from 'vitest';
import type { Rig } from '../../support/discord-rig.ts';
import { connected, ERROR, KEY, pause, shown, speaksTwice } from '../../support/e2e.ts';

/** A rig that reads the threads of an ordinary channel too. */
async function withChannel(finished: (done: () => Promise<void>) => void): Promise<Rig> {
  const rig = await connected(finished);
  const { discord } = rig;
  const { general } = discord.channels;
  const setup = await discord.run(
    '/setup',
    { forum: general },
    { by: discord.people.administrator, in: general },
  );
  expect(shown([await setup.untilMessage()])).toContain(general.id);
  return rig;
}

test.concurrent(
  'a thread of its own in an ordinary channel is read with its title',
  async ({ onTestFinished }) => {
    const { discord, bot } = await withChannel(onTestFinished);
    const thread = discord.openThread({
      name: `Anthropic ${ERROR}`.slice(0, 100),
      in: discord.channels.general,
    });
    discord.post({ in: thread, text: 'what can I do?' });
    await discord.untilReply(thread);
    discord.post({ in: thread, text: 'I run OpenClaw 2026.9.6' });
    await pause();
    expect(speaksTwice(discord, thread)).toBe(false);
    const parts = (await bot().show(thread.id))?.facts.map(({ evidence }) => evidence.part);
    expect(parts).toContain('title');
  },
);

test.concurrent(
  'a thread a helper opened on a message: its author asks, and edits there count',
  async ({ onTestFinished }) => {
    const { discord, bot } = await withChannel(onTestFinished);
    const { general } = discord.channels;
    const { message } = discord.post({ in: general, text: `help: ${ERROR}` });
    const thread = discord.openThread({
      name: '401',
      in: general,
      on: message,
      author: discord.people.helper,
    });
    const reply = await discord.untilReply(thread);
    expect(discord.replies(general)).toEqual([]);
    discord.edit(message, `help: ${ERROR} on OpenClaw 2026.9.6`);
    await discord.until(
      async () =>
        shown([reply]) !== '' && JSON.stringify((await bot().show(thread.id))?.facts).includes('2026.9.6'),
      { what: 'the edit' },
    );
    const pressed = await discord.click(
      discord.replies(thread).at(-1) as never,
      'Ask a person',
      discord.people.asker,
    );
    expect(pressed.state()).toBe('answered');
    discord.remove(message);
    await discord.until(
      async () =>
        (await bot().show(thread.id))?.facts.every(({ evidence }) => evidence.message !== message.id),
      {
        what: 'the facts to go',
      },
    );
  },
);

test.concurrent('a key in the message a thread hangs on is taken away there', async ({ onTestFinished }) => {
  const { discord } = await withChannel(onTestFinished);
  const { general } = discord.channels;
  const { message } = discord.post({ in: general, text: `${ERROR} ${KEY}` });
  const thread = discord.openThread({ name: '401', in: general, on: message });
  await discord.until(() => discord.message(message) === undefined, { what: 'the deletion' });
  await discord.until(() => shown(discord.replies(thread)).includes('models status'), { what: 'the answer' });
  await pause();
  expect(discord.replies(thread)).toHaveLength(1);
});

test.concurrent(
  'messages of the channel itself, and threads of others, are none of its business',
  async ({ onTestFinished }) => {
    const { discord } = await withChannel(onTestFinished);
    discord.post({ in: discord.channels.general, text: ERROR });
    await pause();
    expect(discord.replies(discord.channels.general)).toEqual([]);
    const removed = await discord.run(
      '/setup',
      { remove: discord.channels.general },
      { by: discord.people.administrator, in: discord.channels.general },
    );
    await removed.untilMessage();
    const thread = discord.openThread({ name: '401', in: discord.channels.general });
    discord.post({ in: thread, text: ERROR });
    await pause();
    expect(discord.replies(thread)).toEqual([]);
  },
);
