import { expect, test } from 'vitest';
import { connected, ERROR, pause } from '../../support/e2e.ts';

test.concurrent(
  'one request that Discord calls unauthorised silences nothing',
  { timeout: 15_000 },
  async ({ onTestFinished }) => {
    const { discord, health } = await connected(onTestFinished);
    discord.faults.add({ kind: 'status', status: 401 }, { operation: 'create_message', times: 1 });
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    await discord.untilReply(channel, 1, { within: 10_000 });
    const other = discord.post({ title: 'Anthropic 401', text: ERROR });
    await discord.untilReply(other.channel);
    expect(health.parts()['discord']?.ok).toBe(true);
  },
);

test.concurrent(
  'what fails is logged with its request, and without what would answer an interaction',
  async ({ onTestFinished }) => {
    const { discord, logged } = await connected(onTestFinished);
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    const reply = await discord.untilReply(channel);
    discord.faults.add({ kind: 'status', status: 400 }, { operation: 'update_original_webhook_message' });
    await discord.click(reply, 'Why?', discord.people.asker);
    const failed = await discord.until(
      () => logged.find(({ says }) => says === 'an interaction failed')?.about,
      { what: 'the line' },
    );
    expect(failed).toMatchObject({ error: { status: 400 } });
    expect(JSON.stringify(failed)).toContain('/webhooks/');
    const [, , , token = '?'] = discord.requestsOf('create_interaction_response')[0]?.path.split('/') ?? [];
    expect(JSON.stringify(logged)).not.toContain(token);
  },
);

test.concurrent(
  'without permission to read what was written it answers all the same',
  async ({ onTestFinished }) => {
    const { discord } = await connected(onTestFinished);
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    const reply = await discord.untilReply(channel);
    discord.revoke('ReadMessageHistory');
    await pause(100);
    await discord.click(reply, "I can't run this", discord.people.asker);
    await discord.untilReply(channel, 2);
    await discord.untilReply(discord.post({ title: 'Anthropic 401', text: ERROR }).channel);
  },
);

test.concurrent(
  'a token that is taken away in mid-run: it says so, and what to do',
  { timeout: 15_000 },
  async ({ onTestFinished }) => {
    const { discord, health, logged } = await connected(onTestFinished);
    discord.faults.add({ kind: 'status', status: 401 }, { times: 1000 });
    discord.post({ title: 'Anthropic 401', text: ERROR });
    await discord.until(() => health.parts()['discord']?.says.includes('DISCORD_TOKEN'), {
      within: 10_000,
      what: 'the condition',
    });
    expect(health.parts()['discord']?.ok).toBe(false);
    expect(logged.some(({ level, says }) => level === 'error' && says.includes('DISCORD_TOKEN'))).toBe(true);
  },
);

test.concurrent(
  'the gateway refuses the token in mid-run: it says so, and what to do, and goes on when it is taken again',
  { timeout: 15_000 },
  async ({ onTestFinished }) => {
    const { discord, health } = await connected(onTestFinished);
    discord.gateway.closeWith(4004);
    await discord.until(() => health.parts()['discord']?.says.includes('DISCORD_TOKEN'), {
      what: 'the condition',
    });
    const { channel } = discord.post({ title: 'Anthropic 401', text: ERROR });
    await discord.untilReply(channel, 1, { within: 10_000 });
    expect(health.parts()['discord']?.ok).toBe(true);
  },
);

test.concurrent(
  'message content is taken away in mid-run: commands are served on, and it says what to do',
  { timeout: 20_000 },
  async ({ onTestFinished }) => {
    const { discord, health, logged } = await connected(onTestFinished);
    discord.gateway.closeWith(4014);
    await discord.until(() => logged.some(({ says }) => says.includes('Message Content Intent')), {
      what: 'the words',
    });
    await discord.until(() => discord.gateway.isConnected(), { within: 10_000, what: 'the connection' });
    await pause();
    const called = await discord.run(
      '/diagnose',
      { text: ERROR },
      { by: discord.people.asker, in: discord.channels.general },
    );
    await discord.until(() => JSON.stringify(called.messages()).includes('openclaw'), { what: 'the answer' });
    expect(health.parts()['discord']).toMatchObject({ ok: false });
    expect(health.parts()['discord']?.says).toContain('Message Content');
  },
);
