import { type Client, GatewayIntentBits, Routes, type DiscordAPIError } from 'discord.js';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { clientFor } from './client.ts';
import { startDiscord, until, type Discord, type Violation } from './index.ts';

let discord: Discord;
let client: Client<true>;
let violations: Violation[];

beforeAll(async () => {
  discord = await startDiscord();
  client = clientFor(discord);
  await client.login(discord.token);
  await until(() => client.isReady() && client.guilds.cache.get(discord.guild.id)?.available);
});

afterAll(async () => {
  await client.destroy();
  await discord.close();
});

beforeEach(() => {
  violations = discord.violations as Violation[];
  violations.splice(0);
});

const refusalOf = async (request: Promise<unknown>): Promise<DiscordAPIError> =>
  request.then(
    () => Promise.reject(new Error('was not refused')),
    (error: unknown) => error as DiscordAPIError,
  );

test('permissions: hidden, unknown, revoked, archived, locked', async () => {
  const { forum, staff } = discord.channels;
  const { channel } = discord.post({ title: 'rights', text: 'x' });
  const send = (id: string): Promise<unknown> =>
    client.rest.post(Routes.channelMessages(id), { body: { content: 'x' } });
  expect(await refusalOf(send(staff.id))).toMatchObject({ status: 403, code: 50001 });
  expect(await refusalOf(send('1'))).toMatchObject({ status: 404, code: 10003 });
  discord.revoke('SendMessagesInThreads');
  expect(await refusalOf(send(channel.id))).toMatchObject({ status: 403, code: 50013 });
  discord.grant('SendMessagesInThreads');
  discord.changeThread(channel, { archived: true });
  await send(channel.id);
  expect(discord.thread(channel)?.thread_metadata?.archived).toBe(false);
  discord.revoke('ManageThreads');
  discord.changeThread(channel, { archived: true, locked: true });
  expect(await refusalOf(send(channel.id))).toMatchObject({ code: 160005 });
  const tag = (id: string): Promise<unknown> =>
    client.rest.patch(Routes.channel(channel.id), { body: { applied_tags: [id] } });
  expect(await refusalOf(tag(discord.tags.solved.id))).toMatchObject({ code: 50083 });
  discord.changeThread(channel, { archived: false });
  expect(await refusalOf(tag(discord.tags.solved.id))).toMatchObject({ code: 50013 });
  discord.grant('ManageThreads');
  await tag(discord.tags.staffOnly.id);
  expect(discord.thread(channel)?.applied_tags).toEqual([discord.tags.staffOnly.id]);
  discord.deleteThread(channel);
  expect(await refusalOf(send(channel.id))).toMatchObject({ code: 10003 });
  expect(forum.name).toBe('help');
  expect(violations).toEqual([]);
});

test('mentions: a message calls whom the rules allow', async () => {
  const { channel } = discord.post({ title: 'calls', text: 'x' });
  const { asker } = discord.people;
  const content = `<@${asker.id}> <@&${discord.roles.helper.id}> @everyone`;
  const send = async (body: object): Promise<unknown> => {
    const { id } = (await client.rest.post(Routes.channelMessages(channel.id), {
      body: { content, ...body },
    })) as { id: string };
    return discord.pingsOf({ id });
  };
  expect(await send({})).toEqual({ users: [asker.id], roles: [discord.roles.helper.id], everyone: false });
  expect(await send({ allowed_mentions: { parse: [] } })).toEqual({ users: [], roles: [], everyone: false });
  expect(await send({ allowed_mentions: { roles: [discord.roles.helper.id] } })).toMatchObject({
    users: [],
    roles: [discord.roles.helper.id],
  });
});

test('attachments come from another origin by addresses that expire', async () => {
  const { channel } = discord.post({
    title: 'files',
    text: 'x'.repeat(2001),
    attachments: [{ name: 'run.log', text: 'HTTP 401' }],
  });
  const look = async (): Promise<string[]> => {
    const messages = (await client.rest.get(Routes.channelMessages(channel.id))) as {
      attachments: { url: string }[];
    }[];
    return messages.flatMap(({ attachments }) => attachments.map(({ url }) => url));
  };
  const [long = '', log = ''] = await look();
  expect(new URL(log).origin).toBe(discord.cdnUrl);
  expect(await (await fetch(log)).text()).toBe('HTTP 401');
  expect(await (await fetch(long)).text()).toHaveLength(2001);
  discord.expireAttachments();
  expect((await fetch(log)).status).toBe(404);
  const [, again = ''] = await look();
  expect((await fetch(again)).status).toBe(200);
});

test('without the message content intent, content is empty unless the bot is called', async () => {
  const { Guilds, GuildMessages, MessageContent } = GatewayIntentBits;
  const shy = await startDiscord({ messageContent: false });
  const refused = clientFor(shy, [Guilds, GuildMessages, MessageContent]);
  await expect(refused.login(shy.token)).rejects.toThrow('disallowed intents');
  await refused.destroy();
  const other = clientFor(shy, [Guilds, GuildMessages]);
  const seen: string[] = [];
  other.on('messageCreate', ({ content, attachments }) => void seen.push(`${content}|${attachments.size}`));
  await other.login(shy.token);
  await until(() => other.guilds.cache.get(shy.guild.id)?.available);
  const { channel } = shy.post({ title: 'shy', text: 'unseen', attachments: [{ name: 'a.log', text: 'x' }] });
  shy.post({ in: channel, text: `<@${shy.applicationId}> hello` });
  await until(() => seen.length === 2);
  expect(seen).toEqual(['|0', `<@${shy.applicationId}> hello|0`]);
  await other.destroy();
  await shy.close();
});

test('a wrong token is refused', async () => {
  const wrong = clientFor(discord);
  await expect(wrong.login('FAKE.other.token')).rejects.toThrow('invalid token');
  await wrong.destroy();
});

test('direct messages reach their person, or are refused', async () => {
  const { asker, bystander } = discord.people;
  const write = async (id: string): Promise<void> => {
    const channel = (await client.rest.post(Routes.userChannels(), { body: { recipient_id: id } })) as {
      id: string;
    };
    await client.rest.post(Routes.channelMessages(channel.id), { body: { content: 'for you' } });
  };
  await write(asker.id);
  discord.closeDirect(bystander);
  expect(await refusalOf(write(bystander.id))).toMatchObject({ status: 403, code: 50007 });
  expect(discord.directMessages(asker).map(({ content }) => content)).toEqual(['for you']);
  expect(discord.directMessages(bystander)).toEqual([]);
  expect(violations).toEqual([]);
});
