import { Routes, type Client, type DiscordAPIError } from 'discord.js';
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

const button = (label: string, custom_id = label): object => ({ type: 2, style: 1, label, custom_id });
const row = (...components: object[]): object => ({ type: 1, components });
const option = (value: string): object => ({ label: value, value });
const V2 = 1 << 15;

test.each<[string, object, RegExp]>([
  ['a content over 2000', { content: 'x'.repeat(2001) }, /"content":.*2000 or fewer/u],
  ['no content', { content: '  ' }, /^null/u],
  ['an embed title over 256', { embeds: [{ title: 'x'.repeat(257) }] }, /"embeds":\{"0":\{"title"/u],
  [
    'embeds over 6000',
    { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
    /MAX_EMBED_SIZE/u,
  ],
  [
    'six buttons in a row',
    { content: 'x', components: [row(...'abcdef'.split('').map((each) => button(each)))] },
    /"components":\{"0":\{"components"/u,
  ],
  [
    'six rows',
    { content: 'x', components: 'abcdef'.split('').map((each) => row(button(each))) },
    /BASE_TYPE_BAD_LENGTH/u,
  ],
  ['a custom id over 100', { content: 'x', components: [row(button('a', 'x'.repeat(101)))] }, /"custom_id"/u],
  ['a label over 80', { content: 'x', components: [row(button('x'.repeat(81), 'a'))] }, /"label"/u],
  [
    'a custom id twice',
    { content: 'x', components: [row(button('a'), button('b', 'a'))] },
    /CUSTOM_ID_DUPLICATED/u,
  ],
  [
    'a button without id',
    { content: 'x', components: [row({ type: 2, style: 1, label: 'a' })] },
    /CUSTOM_ID_REQUIRED/u,
  ],
  [
    '26 options',
    {
      content: 'x',
      components: [
        row({ type: 3, custom_id: 'a', options: Array.from({ length: 26 }, (_, n) => option(`${n}`)) }),
      ],
    },
    /"options"/u,
  ],
  [
    'a select beside a button',
    { content: 'x', components: [row(button('b'), { type: 3, custom_id: 'a', options: [option('1')] })] },
    /WIDTH_EXCEEDED/u,
  ],
  ['an unknown component', { content: 'x', components: [{ type: 77 }] }, /"components":\{"0":\{"type"/u],
  ['text displays without the flag', { components: [{ type: 10, content: 'x' }] }, /UNION_TYPE_CHOICES/u],
  [
    'content with components V2',
    { flags: V2, content: 'x', components: [{ type: 10, content: 'x' }] },
    /LEGACY_FIELDS/u,
  ],
  [
    '41 components V2',
    {
      flags: V2,
      components: [{ type: 17, components: Array.from({ length: 40 }, () => ({ type: 10, content: 'x' })) }],
    },
    /"components"/u,
  ],
  [
    'text displays over 4000',
    {
      flags: V2,
      components: [
        { type: 10, content: 'x'.repeat(2500) },
        { type: 10, content: 'x'.repeat(2500) },
      ],
    },
    /DISPLAYABLE_TEXT/u,
  ],
  [
    'mentions that exclude each other',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    /mutually exclusive/u,
  ],
  ['a nonce over 25', { content: 'x', nonce: 'x'.repeat(26) }, /"nonce"/u],
  [
    'a reply to nothing',
    { content: 'x', message_reference: { message_id: '1' } },
    /MESSAGE_REFERENCE_UNKNOWN/u,
  ],
])('refuses and records %s', async (_, body, expected) => {
  const { channel } = discord.post({ title: 'rules', text: 'x' });
  const { status, rawError } = await refusalOf(
    client.rest.post(Routes.channelMessages(channel.id), { body }),
  );
  expect(status).toBe(400);
  expect(JSON.stringify((rawError as { errors?: object }).errors ?? null)).toMatch(expected);
  expect(violations).toHaveLength(1);
  expect(discord.replies(channel)).toEqual([]);
});

test('takes what is just within the limits', async () => {
  const { channel } = discord.post({ title: 'rules', text: 'x' });
  const rows = Array.from({ length: 5 }, (_, nth) =>
    row(...Array.from({ length: 5 }, (__, n) => button(`${nth}-${n}`))),
  );
  await client.rest.post(Routes.channelMessages(channel.id), {
    body: { content: 'x'.repeat(2000), components: rows },
  });
  const display = (size: number): object => ({ type: 10, content: 'x'.repeat(size) });
  const container = { type: 17, components: [display(3000), { type: 14 }, display(1000), row(button('a'))] };
  await client.rest.post(Routes.channelMessages(channel.id), {
    body: { flags: V2, components: [container] },
  });
  expect(discord.replies(channel)).toHaveLength(2);
  expect(violations).toEqual([]);
});

test('records what Discord has no route for, and requests past /api/v10', async () => {
  await refusalOf(client.rest.get('/channels/1/nonsense'));
  await fetch(`${discord.apiUrl}/gateway`);
  expect(violations.map(({ what }) => what)).toEqual(['0 404: Not Found', '0 404: Not Found']);
});

test.each<[string, object, RegExp]>([
  ['a name with capitals', { name: 'Diagnose', description: 'x' }, /INVALID_NAME/u],
  ['no description', { name: 'a' }, /"description"/u],
  [
    'a required option after others',
    {
      name: 'a',
      description: 'x',
      options: [
        { type: 3, name: 'b', description: 'x' },
        { type: 3, name: 'c', description: 'x', required: true },
      ],
    },
    /OPTIONS_REQUIRED_INVALID/u,
  ],
  [
    '26 choices',
    {
      name: 'a',
      description: 'x',
      options: [
        {
          type: 3,
          name: 'b',
          description: 'x',
          choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })),
        },
      ],
    },
    /"choices"/u,
  ],
  ['an unknown language', { name: 'a', description: 'x', description_localizations: { es: 'x' } }, /"es"/u],
  ['a menu with a description', { name: 'A', type: 3, description: 'x' }, /MENU_DESCRIPTION/u],
])('refuses a command with %s', async (_, body, expected) => {
  const route = Routes.applicationGuildCommands(discord.applicationId, discord.guild.id);
  const { rawError } = await refusalOf(client.rest.put(route, { body: [body] }));
  expect(JSON.stringify((rawError as { errors?: object }).errors)).toMatch(expected);
});
