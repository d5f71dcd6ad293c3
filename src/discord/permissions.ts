import { ChannelType, type Guild, PermissionFlagsBits } from 'discord.js';
import type { Language, Settings } from '../domain/index.ts';
import { SETUP_WORDS, type SetupWords } from './commands/setup-words.ts';
import { solvedTagIn } from './say/tag-solved.ts';

/** One permission: what it is called in Discord's settings, and what it is for. */
interface Needed {
  readonly bit: bigint;
  readonly name: string;
  readonly why: Readonly<Record<Language, string>>;
}

const { ViewChannel, SendMessagesInThreads, ReadMessageHistory, SendMessages, MentionEveryone } =
  PermissionFlagsBits;
const { AddReactions, AttachFiles, ManageMessages, ManageThreads } = PermissionFlagsBits;

function needed(bit: bigint, name: string, [en, zh, es]: readonly [string, string, string]): Needed {
  return { bit, name, why: { en, 'zh-CN': zh, es } };
}

const TO_READ: readonly Needed[] = [
  needed(ViewChannel, 'View Channel', ['to see the posts', '用于查看帖子', 'para ver los mensajes']),
  needed(SendMessagesInThreads, 'Send Messages in Threads', [
    'to answer in them',
    '用于在帖子中回答',
    'para responder en los hilos',
  ]),
  needed(ReadMessageHistory, 'Read Message History', [
    'to read what came while it was away',
    '用于读取离线期间的消息',
    'para leer lo que llegó mientras no estaba',
  ]),
  needed(AddReactions, 'Add Reactions', [
    'to tick a solution',
    '用于标记解决方案',
    'para marcar una solución',
  ]),
  needed(AttachFiles, 'Attach Files', [
    'to put redacted logs in the place of deleted ones',
    '用于发布去掉密钥的日志',
    'para publicar registros sin secretos',
  ]),
  needed(ManageMessages, 'Manage Messages', [
    'to delete messages with secrets in them',
    '用于删除含有密钥的消息',
    'para borrar mensajes con secretos',
  ]),
  needed(ManageThreads, 'Manage Threads', [
    'to set the solved tag',
    '用于设置已解决标签',
    'para poner la etiqueta de resuelto',
  ]),
];

const TO_SPEAK: readonly Needed[] = [
  needed(ViewChannel, 'View Channel', ['to see the channel', '用于查看频道', 'para ver el canal']),
  needed(SendMessages, 'Send Messages', [
    'to write what it would say (dry run)',
    '用于发布试运行内容',
    'para escribir lo que diría (ensayo)',
  ]),
];

/** The permissions the bot needs in a server, as the number of an invite link. */
export const INVITE_PERMISSIONS: bigint = [...TO_READ, ...TO_SPEAK].reduce((all, { bit }) => all | bit, 0n);

interface Asked {
  readonly guild: Guild;
  readonly settings: Settings;
  readonly language: Language;
}

/** What is missing for these settings, one line of Markdown each, with how to grant it; empty where nothing is. */
export function whatIsMissing(
  guild: Guild,
  settings: Settings,
  language: Language = 'en',
): readonly string[] {
  const of = { guild, settings, language };
  const rehearsal = settings.dryRun && settings.dryRunChannel !== undefined ? [settings.dryRunChannel] : [];
  const isUnseen = settings.dryRun && settings.dryRunChannel === undefined;
  const watched = [...settings.forums, ...settings.channels];
  return [
    ...(watched.length === 0 ? [`- ${SETUP_WORDS[language].nothingRead}`] : []),
    ...watched.flatMap((id) => missingIn(of, id, TO_READ)),
    ...rehearsal.flatMap((id) => missingIn(of, id, TO_SPEAK)),
    ...(isUnseen ? [`- ${SETUP_WORDS[language].nowhereShown}`] : []),
    ...settings.forums.flatMap((id) => missingTag(of, id)),
    ...missingRoles(of),
  ];
}

function missingIn({ guild, language }: Asked, id: string, wanted: readonly Needed[]): readonly string[] {
  const words: SetupWords = SETUP_WORDS[language];
  const channel = guild.channels.cache.get(id);
  const me = guild.members.me;
  if (channel === undefined || me === null)
    return [`- ${words.noSuchChannel(id)} ${words.howTo('View Channel')}`];
  const mine = channel.permissionsFor(me);
  const where = `<#${id}> (${channel.name})`;
  return wanted
    .filter(({ bit }) => !mine.has(bit))
    .map(({ name, why }) => `- ${words.lacks(where, name)} ${why[language]}. ${words.howTo(name)}`);
}

function missingTag({ guild, settings, language }: Asked, id: string): readonly string[] {
  const forum = guild.channels.cache.get(id);
  if (forum?.type !== ChannelType.GuildForum || settings.solvedTag === undefined) return [];
  return solvedTagIn(forum, settings.solvedTag) === undefined
    ? [`- ${SETUP_WORDS[language].noTag(`<#${id}> (${forum.name})`, settings.solvedTag)}`]
    : [];
}

/** Roles that are gone, and a helper role that nobody would hear of: who calls it needs no permission where anyone may mention it. */
function missingRoles({ guild, settings, language }: Asked): readonly string[] {
  const { moderatorRoles, helperRole } = settings;
  const words = SETUP_WORDS[language];
  const all = [...moderatorRoles, ...(helperRole === undefined ? [] : [helperRole])];
  const gone = all.filter((id) => !guild.roles.cache.has(id)).map((id) => `- ${words.noSuchRole(id)}`);
  const helpers = guild.roles.cache.get(helperRole ?? '');
  const isHeard = helpers === undefined || helpers.mentionable || mayCall({ guild, settings, language });
  return isHeard ? gone : [...gone, `- ${words.notCalled(`<@&${helpers.id}> (${helpers.name})`)}`];
}

function mayCall({ guild, settings }: Asked): boolean {
  const me = guild.members.me;
  const channels = [...settings.forums, ...settings.channels].map((id) => guild.channels.cache.get(id));
  return channels.every(
    (channel) => me !== null && channel?.permissionsFor(me).has(MentionEveryone) === true,
  );
}
