import { expect, test } from 'vitest';
import { asked, connected, FIXABLE, pause, shown, speaksTwice } from '../../support/e2e.ts';

test.concurrent(
  'a press in a thread that was archived by its timer: the message is changed, nothing stands below it',
  async ({ onTestFinished }) => {
    const { discord } = await connected(onTestFinished);
    const { channel, reply } = await asked(discord);
    discord.changeThread(channel, { archived: true });
    await pause();
    await discord.click(reply, "I can't run this", discord.people.asker);
    await discord.until(() => shown([discord.message(reply)]) !== shown([reply]), { what: 'the next step' });
    await pause();
    expect(speaksTwice(discord, channel)).toBe(false);
  },
);

test.concurrent(
  '"it works now" in an archived thread: the tag is set as well',
  async ({ onTestFinished }) => {
    const { discord } = await connected(onTestFinished);
    const { channel, reply } = await asked(discord, FIXABLE);
    discord.changeThread(channel, { archived: true });
    await pause();
    await discord.click(reply, 'It works now', discord.people.asker);
    await discord.until(() => discord.thread(channel)?.applied_tags?.includes(discord.tags.solved.id), {
      what: 'the tag',
    });
    await pause();
    expect(speaksTwice(discord, channel)).toBe(false);
  },
);

test.concurrent(
  'a thread that is closed before the bot has said anything stays without a word of it',
  async ({ onTestFinished }) => {
    const { discord, bot } = await connected(onTestFinished, { replyDelayMs: 600 });
    const { channel } = discord.post({ title: 'Anthropic 401', text: FIXABLE });
    await discord.until(async () => (await bot().brief(channel.id)) !== undefined, { what: 'the case' });
    discord.changeThread(channel, { archived: true, locked: true });
    await discord.until(async () => (await bot().brief(channel.id))?.phase === 'solved', {
      what: 'the mark',
    });
    await pause(800);
    expect(discord.replies(channel)).toEqual([]);
  },
);
