import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  Events,
  FileUploadBuilder,
  LabelBuilder,
  ModalBuilder,
  REST,
  Routes,
  StringSelectMenuBuilder,
  type Client,
  type TextChannel,
} from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { clientFor } from './client.ts';
import { startDiscord, textOf, until, type Discord } from './index.ts';

let discord: Discord;
let client: Client<true>;
let seen: string[];

beforeEach(async () => {
  discord = await startDiscord();
  client = clientFor(discord);
  seen = [];
  client.on(Events.MessageCreate, ({ content, author }) => {
    if (!author.bot) seen.push(content);
  });
  await client.login(discord.token);
  await until(() => client.isReady() && client.guilds.cache.get(discord.guild.id)?.available);
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

const general = (): TextChannel => client.channels.cache.get(discord.channels.general.id) as TextChannel;
const say = (text: string): unknown => discord.post({ in: discord.channels.general, text });

test('dispatches come twice, or last first, when told to', async () => {
  let raw = 0;
  client.on(Events.Raw, ({ t }: { t: string }) => {
    if (t === 'MESSAGE_CREATE') raw += 1;
  });
  discord.gateway.duplicateNext();
  say('one');
  discord.gateway.reverseNext(2);
  say('two');
  say('three');
  await until(() => raw === 4);
  expect(seen).toEqual(['one', 'three', 'two']);
});

test('asked to reconnect, the client resumes', async () => {
  discord.gateway.reconnect();
  say('while away');
  await until(() => seen.length === 1);
  expect(discord.gateway.counts).toMatchObject({ identifies: 1, resumes: 1 });
});

test('a forgotten session is not resumed', async () => {
  const [session] = discord.gateway.sessions;
  discord.gateway.drop({ resume: false });
  const socket = new WebSocket(
    `${discord.apiUrl.replace('http', 'ws').replace('/api', '')}/?v=10&encoding=json`,
  );
  const got: unknown[] = [];
  socket.on('message', (data: Buffer) => void got.push(JSON.parse(data.toString())));
  await until(() => got.length === 1);
  socket.send(JSON.stringify({ op: 6, d: { token: discord.token, session_id: session?.id, seq: 1 } }));
  await until(() => got.length === 2);
  expect(got).toMatchObject([{ op: 10 }, { op: 9, d: false }]);
  socket.terminate();
});

test('errors, resets and slow answers come once each, and the client gets through', async () => {
  const meets = { operation: 'create_message' };
  discord.faults.add({ kind: 'status', status: 503 }, meets);
  discord.faults.add({ kind: 'rate-limit', seconds: 0.02, global: true }, meets);
  discord.faults.add({ kind: 'reset', after: true }, meets);
  discord.faults.add({ kind: 'slow', ms: 20 }, meets);
  await general().send({ content: 'through', nonce: 'n', enforceNonce: true });
  expect(discord.requestsOf('create_message').map(({ status }) => status)).toEqual([503, 429, 0, 200]);
  expect(discord.replies(discord.channels.general).map(textOf)).toEqual(['through']);
});

test('a request that is never answered ends by the patience of the caller', async () => {
  discord.faults.add({ kind: 'hang' });
  const rest = new REST({ api: discord.apiUrl, timeout: 30, retries: 0 }).setToken(discord.token);
  await expect(rest.get(Routes.user())).rejects.toThrow('aborted');
  await expect(rest.get(Routes.user())).resolves.toMatchObject({ username: 'clawmedic' });
});

test('commands: options with a file, autocomplete, a menu, a select and a modal with an upload', async () => {
  const { asker, moderator, helper } = discord.people;
  const where = discord.channels.general;
  await client.application.commands.set([
    {
      name: 'diagnose',
      description: 'x',
      options: [
        { type: ApplicationCommandOptionType.Attachment, name: 'file', description: 'x', required: true },
        { type: ApplicationCommandOptionType.String, name: 'provider', description: 'x', autocomplete: true },
      ],
    },
    { name: 'Diagnose', type: ApplicationCommandType.Message, defaultMemberPermissions: ['ManageMessages'] },
  ]);
  client.on(Events.InteractionCreate, (interaction) => {
    const answer = async (): Promise<unknown> => {
      if (interaction.isAutocomplete())
        return interaction.respond([{ name: 'Anthropic', value: interaction.options.getFocused() }]);
      if (interaction.isChatInputCommand()) {
        await interaction.deferReply();
        return interaction.editReply(
          await (await fetch(interaction.options.getAttachment('file', true).url)).text(),
        );
      }
      if (interaction.isMessageContextMenuCommand()) {
        const select = new StringSelectMenuBuilder()
          .setCustomId('which')
          .addOptions({ label: 'The key', value: 'key' });
        return interaction.reply({
          content: interaction.targetMessage.content,
          components: [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select)],
        });
      }
      if (interaction.isStringSelectMenu()) {
        const upload = new LabelBuilder()
          .setLabel('File')
          .setFileUploadComponent(new FileUploadBuilder().setCustomId('file'));
        return interaction.showModal(
          new ModalBuilder().setCustomId('m').setTitle(interaction.values.join()).addLabelComponents(upload),
        );
      }
      if (interaction.isModalSubmit() && interaction.isFromMessage())
        return interaction.update({
          content: interaction.fields.getUploadedFiles('file')?.first()?.name ?? 'none',
          components: [],
        });
      return undefined;
    };
    void answer();
  });
  const file = { name: 'run.log', text: 'HTTP 401' };
  discord.speaks(asker, 'es-ES');
  const run = await discord.run('/diagnose', { file }, { by: asker, in: where });
  expect(textOf(await run.untilMessage())).toBe('HTTP 401');
  expect(run.interaction.payload).toMatchObject({ locale: 'es-ES' });
  const typed = await discord.autocomplete('/diagnose', { provider: 'anth' }, { by: asker, in: where });
  expect(typed.choices()).toEqual([{ name: 'Anthropic', value: 'anth' }]);
  const { message } = discord.post({ in: where, author: helper, text: 'read me' });
  await expect(discord.menu('Diagnose', message, asker)).rejects.toThrow('does not see');
  const shown = await (await discord.menu('Diagnose', message, moderator)).untilMessage();
  expect(textOf(shown)).toBe('read me');
  const chosen = await discord.choose(shown, { name: 'which', values: ['The key'] }, moderator);
  expect(chosen.modal()).toMatchObject({ title: 'key' });
  const sent = await discord.submitModal(chosen, { File: [file] });
  expect(sent.messages().map(textOf)).toEqual(['run.log']);
  expect(discord.violations).toEqual([]);
});

test('people react, edit and delete; the bot reacts, fetches threads and sets tags', async () => {
  const heard: string[] = [];
  client.on(Events.MessageReactionAdd, ({ emoji }) => void heard.push(`react ${emoji.name ?? ''}`));
  client.on(Events.MessageUpdate, (_, { content }) => void heard.push(`edit ${content}`));
  client.on(Events.MessageDelete, ({ id }) => void heard.push(`delete ${id}`));
  const { channel, message } = discord.post({ title: 'life', text: 'x' });
  const second = discord.post({ in: channel, text: 'y', replyTo: message }).message;
  await until(() => seen.length === 2);
  discord.react(message, '✅', discord.people.moderator);
  discord.edit(message, 'z');
  discord.remove(second);
  await until(() => heard.length === 3);
  expect(heard).toEqual(['react ✅', 'edit z', `delete ${second.id}`]);
  const thread = await client.channels.fetch(channel.id);
  if (!thread?.isThread()) throw new Error('no thread');
  await (await thread.fetchStarterMessage())?.react('👀');
  await thread.setAppliedTags([discord.tags.solved.id]);
  expect(discord.reactionsOf(message)).toEqual({ '✅': ['moderator'], '👀': ['clawmedic'] });
  expect(discord.thread(channel)?.applied_tags).toEqual([discord.tags.solved.id]);
  await thread.setArchived(true);
  const guild = client.guilds.cache.get(discord.guild.id);
  expect((await guild?.channels.fetchActiveThreads())?.threads.size).toBe(0);
  expect(discord.violations).toEqual([]);
});
