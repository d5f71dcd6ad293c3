import { expect, test } from 'vitest';
import { connected, ERROR, pause, shown } from '../../support/e2e.ts';

test.concurrent.for(['when it is shown again', 'at the next start'])(
  'what was written in a forum that was hidden is read %s, whatever was read elsewhere',
  { timeout: 20_000 },
  async (moment, { onTestFinished }) => {
    const { discord, stop, start } = await connected(onTestFinished);
    const { forum, general } = discord.channels;
    const setup = await discord.run(
      '/setup',
      { forum: general },
      { by: discord.people.administrator, in: general },
    );
    expect(shown([await setup.untilMessage()])).toContain(general.id);
    const first = discord.post({ title: 'Anthropic 401', text: ERROR });
    await discord.untilReply(first.channel);
    discord.revoke('ViewChannel');
    await pause(100);
    const missed = discord.post({ title: 'Anthropic 401', text: ERROR });
    const elsewhere = discord.openThread({ name: 'Anthropic 401', in: general });
    discord.post({ in: elsewhere, text: ERROR });
    await discord.untilReply(elsewhere);
    await pause(1500);
    expect(discord.replies(missed.channel)).toEqual([]);
    if (moment === 'at the next start') {
      await stop();
      discord.grant('ViewChannel');
      await start();
    } else {
      discord.grant('ViewChannel');
      const threads = [first, missed].map(({ channel }) => discord.thread(channel));
      discord.gateway.send('THREAD_LIST_SYNC', {
        guild_id: discord.guild.id,
        channel_ids: [forum.id],
        threads,
        members: [],
      });
    }
    await discord.untilReply(missed.channel);
    await pause();
    for (const { channel } of [first, missed]) expect(discord.replies(channel)).toHaveLength(1);
    expect(discord.replies(elsewhere)).toHaveLength(1);
  },
);

test.concurrent('a forum that belongs to one server is missing in no other', async ({ onTestFinished }) => {
  const { logged, discord } = await connected(onTestFinished, { discord: { hasOther: true } });
  await discord.untilReply(discord.post({ title: 'Anthropic 401', text: ERROR }).channel);
  expect(logged.find(({ says }) => says === 'connected to Discord')?.about).toMatchObject({ guilds: 2 });
  expect(logged.filter(({ says }) => says === 'permissions are missing')).toEqual([]);
});
