import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  Events,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
  type Client,
  type Message,
  type ThreadChannel,
} from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clientFor } from './client.ts';
import { buttonsOf, startDiscord, textOf, until, type Discord } from './index.ts';

let discord: Discord;
let client: Client<true>;

beforeEach(async () => {
  discord = await startDiscord();
  client = clientFor(discord);
  await client.login(discord.token);
  await until(() => client.isReady() && client.guilds.cache.get(discord.guild.id)?.available);
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

const row = (...buttons: readonly [string, string][]): ActionRowBuilder<ButtonBuilder> =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    buttons.map(([id, label]) =>
      new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Primary),
    ),
  );

/** Answers each message of others with an embed and two buttons. */
function answering(): void {
  client.on(Events.MessageCreate, (message) => {
    if (message.author.id === client.user.id || !message.channel.isSendable()) return;
    const embeds = [new EmbedBuilder().setTitle('Read').setDescription(`You wrote: ${message.content}`)];
    void message.channel.send({ embeds, components: [row(['ok', 'Works now'], ['no', 'Still broken'])] });
  });
}

test('a forum post arrives as a new thread with its first message, and is answered with embed and buttons', async () => {
  const threads: [ThreadChannel, boolean][] = [];
  const messages: Message[] = [];
  client.on(Events.ThreadCreate, (thread, isNew) => void threads.push([thread, isNew]));
  client.on(Events.MessageCreate, (message) => void messages.push(message));
  answering();
  const { channel } = discord.post({
    title: '401 since today',
    text: 'invalid x-api-key',
    tags: [discord.tags.models],
  });
  const reply = await discord.untilReply(channel);
  expect(threads.map(([thread, isNew]) => [thread.name, isNew, thread.appliedTags])).toEqual([
    ['401 since today', true, [discord.tags.models.id]],
  ]);
  expect(messages[0]).toMatchObject({ id: channel.id, content: 'invalid x-api-key' });
  expect(textOf(reply)).toBe('Read\nYou wrote: invalid x-api-key');
  expect(buttonsOf(reply)).toEqual(['Works now', 'Still broken']);
  expect(discord.violations).toEqual([]);
});

test('a button is pressed, and the message changes in place', async () => {
  answering();
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isButton())
      void interaction.update({ embeds: [], components: [], content: `pressed ${interaction.customId}` });
  });
  const { channel } = discord.post({ title: '401', text: 'help' });
  const pressed = await discord.click(await discord.untilReply(channel), 'Works now', discord.people.asker);
  expect(pressed.state()).toBe('answered');
  expect(discord.replies(channel).map(textOf)).toEqual(['pressed ok']);
  await expect(
    discord.click(await discord.untilReply(channel), 'Works now', discord.people.asker),
  ).rejects.toThrow('Nobody can press');
  expect(discord.violations).toEqual([]);
});

test('a slash command opens a modal, and what is filled in is answered for one person only', async () => {
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) {
      const input = new TextInputBuilder().setCustomId('output').setStyle(TextInputStyle.Paragraph);
      const label = new LabelBuilder().setLabel('Output').setTextInputComponent(input);
      void interaction.showModal(
        new ModalBuilder().setCustomId('paste').setTitle('Diagnose').addLabelComponents(label),
      );
    }
    if (interaction.isModalSubmit()) {
      const text = interaction.fields.getTextInputValue('output');
      const answer = async (): Promise<void> => {
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        await interaction.editReply({ content: `read ${text}` });
        await interaction.followUp({ content: 'and more', flags: MessageFlags.Ephemeral });
      };
      void answer();
    }
  });
  await client.application.commands.set(
    [
      {
        name: 'diagnose',
        description: 'Reads what you paste',
        descriptionLocalizations: { 'es-ES': 'Lee lo que pegas' },
      },
    ],
    discord.guild.id,
  );
  const { asker, helper } = discord.people;
  const { general } = discord.channels;
  const opened = await discord.run('/diagnose', {}, { by: asker, in: general });
  expect(opened.modal()).toMatchObject({ custom_id: 'paste', title: 'Diagnose' });
  const sent = await discord.submitModal(opened, { Output: 'HTTP 401' });
  await sent.untilMessage(2);
  expect(discord.seen(general, asker).map(textOf)).toEqual(['read HTTP 401', 'and more']);
  expect(discord.seen(general, helper)).toEqual([]);
  await expect(discord.run('/nothing', {}, { by: asker, in: general })).rejects.toThrow(
    'There is no command',
  );
  expect(discord.violations).toEqual([]);
});

test('an interaction without an answer fails, and a late answer is refused', async () => {
  await discord.close();
  await client.destroy();
  discord = await startDiscord({ interactionMs: 50 });
  client = clientFor(discord);
  await client.login(discord.token);
  await until(() => client.isReady());
  const late: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    void until(() => discord.failedInteractions().length > 0)
      .then(() => interaction.reply('late'))
      .catch((error: unknown) => late.push(error));
  });
  await client.application.commands.set([{ name: 'slow', description: 'Takes its time' }]);
  const run = await discord.run('/slow', {}, { by: discord.people.asker, in: discord.channels.general });
  expect(run.state()).toBe('failed');
  await until(() => late.length > 0);
  expect(late).toMatchObject([{ code: 10062 }]);
  expect(discord.violations).toMatchObject([{ what: '10062 Unknown interaction' }]);
});

test('a resume after a drop loses no event', async () => {
  const seen: string[] = [];
  client.on(Events.MessageCreate, ({ content }) => void seen.push(content));
  const { channel } = discord.post({ title: 'drop', text: 'before' });
  await until(() => seen.length === 1);
  discord.gateway.drop();
  discord.post({ in: channel, text: 'while away' });
  await discord.untilConnected();
  discord.post({ in: channel, text: 'after' });
  await until(() => seen.length === 3);
  expect(seen).toEqual(['before', 'while away', 'after']);
  expect(discord.gateway.counts).toMatchObject({ identifies: 1, resumes: 1 });
});

test('a 429 is waited out', async () => {
  discord.faults.add({ kind: 'rate-limit', seconds: 0.05 }, { operation: 'create_message' });
  answering();
  const { channel } = discord.post({ title: 'busy', text: 'help' });
  await discord.untilReply(channel);
  expect(discord.requestsOf('create_message').map(({ status }) => status)).toEqual([429, 200]);
});

test('an answer lost after success is sent again and is one message by its nonce', async () => {
  discord.faults.add({ kind: 'lost-answer' }, { operation: 'create_message' });
  const { channel } = discord.post({ title: 'lost', text: 'help' });
  const thread = (await client.channels.fetch(channel.id)) as ThreadChannel;
  const sent = await thread.send({ content: 'once', nonce: 'step-1', enforceNonce: true });
  expect(discord.requestsOf('create_message').map(({ status }) => status)).toEqual([502, 200]);
  expect(discord.replies(channel).map(({ id }) => id)).toEqual([sent.id]);
});
