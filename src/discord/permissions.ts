import { ChannelType, type Guild, PermissionFlagsBits } from 'discord.js';
import type { Settings } from '../domain/index.ts';
import { solvedTagIn } from './say/tag-solved.ts';

/** One permission: what it is called in Discord's settings, and what it is for. */
interface Needed {
  readonly bit: bigint;
  readonly name: string;
  readonly why: string;
}

const { ViewChannel, SendMessagesInThreads, ReadMessageHistory, SendMessages } = PermissionFlagsBits;
const { AddReactions, AttachFiles, ManageMessages, ManageThreads } = PermissionFlagsBits;

const TO_READ: readonly Needed[] = [
  { bit: ViewChannel, name: 'View Channel', why: 'to see the posts' },
  { bit: SendMessagesInThreads, name: 'Send Messages in Threads', why: 'to answer in them' },
  { bit: ReadMessageHistory, name: 'Read Message History', why: 'to read what came while it was away' },
  { bit: AddReactions, name: 'Add Reactions', why: 'to tick a solution' },
  { bit: AttachFiles, name: 'Attach Files', why: 'to put redacted logs in the place of deleted ones' },
  { bit: ManageMessages, name: 'Manage Messages', why: 'to delete messages with secrets in them' },
  { bit: ManageThreads, name: 'Manage Threads', why: 'to set the solved tag' },
];

const TO_SPEAK: readonly Needed[] = [
  { bit: ViewChannel, name: 'View Channel', why: 'to see the channel' },
  { bit: SendMessages, name: 'Send Messages', why: 'to write what it would say (dry run)' },
];

/** The permissions the bot needs in a server, as the number of an invite link. */
export const INVITE_PERMISSIONS: bigint = [...TO_READ, ...TO_SPEAK].reduce((all, { bit }) => all | bit, 0n);

/** What is missing for these settings, one line of Markdown each, with how to grant it; empty where nothing is. */
export function missingPermissions(guild: Guild, settings: Settings): readonly string[] {
  const rehearsal = settings.dryRun && settings.dryRunChannel !== undefined ? [settings.dryRunChannel] : [];
  return [
    ...[...settings.forums, ...settings.channels].flatMap((id) => missingIn(guild, id, TO_READ)),
    ...rehearsal.flatMap((id) => missingIn(guild, id, TO_SPEAK)),
    ...settings.forums.flatMap((id) => missingTag(guild, id, settings)),
  ];
}

function missingIn(guild: Guild, id: string, needed: readonly Needed[]): readonly string[] {
  const channel = guild.channels.cache.get(id);
  const me = guild.members.me;
  if (channel === undefined || me === null)
    return [
      `- \`${id}\`: there is no such channel, or I lack **View Channel** in it. ${howTo('View Channel')}`,
    ];
  const mine = channel.permissionsFor(me);
  return needed
    .filter(({ bit }) => !mine.has(bit))
    .map(({ name, why }) => `- <#${id}> (${channel.name}): **${name}** is missing, ${why}. ${howTo(name)}`);
}

function howTo(name: string): string {
  return `Grant it under *Edit Channel → Permissions → my role → ${name} ✓*, or for all channels under *Server Settings → Roles*.`;
}

function missingTag(guild: Guild, id: string, settings: Settings): readonly string[] {
  const forum = guild.channels.cache.get(id);
  if (forum?.type !== ChannelType.GuildForum || settings.solvedTag === undefined) return [];
  return solvedTagIn(forum, settings.solvedTag) === undefined
    ? [
        `- <#${id}> (${forum.name}): there is no tag \`${settings.solvedTag}\`. Make it under *Edit Channel → Tags*, or name another one.`,
      ]
    : [];
}
