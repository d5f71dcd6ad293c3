import {
  OverwriteType,
  ThreadAutoArchiveDuration,
  PermissionFlagsBits,
  type APIGuildForumTag,
  type APIOverwrite,
  type APIUser,
} from 'discord.js';
import type { Channel, Role, Settings, World } from './world.ts';
import { snowflakes } from './snowflakes.ts';

const BASIC =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.UseApplicationCommands;
const MODERATES =
  PermissionFlagsBits.ManageMessages |
  PermissionFlagsBits.ManageThreads |
  PermissionFlagsBits.ModerateMembers;

/** What the bot's own role may do unless the test says otherwise: what a help bot asks for in its invitation. */
export const BOT_PERMISSIONS = BASIC | PermissionFlagsBits.ManageThreads | PermissionFlagsBits.ManageMessages;

/** The people and places a test speaks of. */
export interface Cast {
  readonly people: Readonly<
    Record<
      'asker' | 'bystander' | 'helper' | 'moderator' | 'administrator' | 'otherBot' | 'webhook' | 'bot',
      APIUser
    >
  >;
  readonly roles: Readonly<Record<'everyone' | 'helper' | 'moderator' | 'administrator' | 'bot', Role>>;
  readonly tags: Readonly<Record<'solved' | 'needsHuman' | 'models' | 'staffOnly', APIGuildForumTag>>;
  /** `staff` is hidden from everybody but moderators: the bot cannot see it. */
  readonly channels: Readonly<Record<'forum' | 'general' | 'staff', Channel>>;
}

function user(world: World, name: string, bot = false): APIUser {
  const made = { id: world.nextId(), username: name, discriminator: '0', global_name: name, avatar: null };
  return bot ? { ...made, bot } : made;
}

function role(world: World, name: string, permissions: bigint): Role {
  const made: Role = {
    color: 0,
    flags: 0,
    id: name === '@everyone' ? world.guild.id : world.nextId(),
    name,
    permissions: String(permissions),
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: world.roles.size,
    managed: false,
    mentionable: name === 'Helper',
  };
  world.roles.set(made.id, made);
  return made;
}

function channel(world: World, made: Pick<Channel, 'name' | 'type'> & Partial<Channel>): Channel {
  const whole: Channel = {
    id: world.nextId(),
    guild_id: world.guild.id,
    parent_id: null,
    position: world.channels.size,
    topic: null,
    nsfw: false,
    flags: 0,
    last_message_id: null,
    rate_limit_per_user: 0,
    permission_overwrites: [],
    ...made,
  };
  world.channels.set(whole.id, whole);
  return whole;
}

function emptyWorld(settings: Settings): World {
  const nextId = snowflakes();
  const guildId = nextId();
  const ownerId = nextId();
  return {
    settings,
    nextId,
    guild: { id: guildId, name: 'OpenClaw', owner_id: ownerId },
    bot: {
      id: nextId(),
      username: 'clawmedic',
      discriminator: '0',
      global_name: null,
      avatar: null,
      bot: true,
    },
    members: new Map(),
    roles: new Map(),
    channels: new Map(),
    messages: new Map(),
    commands: new Map(),
    interactions: new Map(),
    nonces: new Map(),
    files: new Map(),
    locales: new Map(),
    closed: new Set(),
    requests: [],
    violations: [],
    origins: { api: '', gateway: '', cdn: '' },
    signing: 0,
    emit: () => undefined,
  };
}

/** A guild with one help forum, two text channels, and one of each kind of person. */
export function makeWorld(settings: Settings): { readonly world: World; readonly cast: Cast } {
  const world = emptyWorld(settings);
  const roles: Cast['roles'] = {
    everyone: role(world, '@everyone', BASIC),
    helper: role(world, 'Helper', BASIC),
    moderator: role(world, 'Moderator', BASIC | MODERATES),
    administrator: role(world, 'Administrator', PermissionFlagsBits.Administrator),
    bot: role(world, 'Clawmedic', settings.botPermissions),
  };
  const people: Cast['people'] = {
    bot: world.bot,
    asker: user(world, 'asker'),
    bystander: user(world, 'bystander'),
    helper: user(world, 'helper'),
    moderator: user(world, 'moderator'),
    administrator: user(world, 'administrator'),
    otherBot: user(world, 'other-bot', true),
    webhook: user(world, 'webhook', true),
  };
  for (const [name, person] of Object.entries(people)) {
    if (name === 'webhook') continue;
    const own = name in roles ? [roles[name as 'helper'].id] : [];
    world.members.set(person.id, { user: person, roles: own, joinedAt: new Date().toISOString() });
  }
  const tag = (name: string, moderated = false): APIGuildForumTag => ({
    id: world.nextId(),
    name,
    moderated,
    emoji_id: null,
    emoji_name: null,
  });
  const tags = {
    solved: tag('Solved'),
    needsHuman: tag('Needs human'),
    models: tag('Models'),
    staffOnly: tag('Known issue', true),
  };
  const hidden: APIOverwrite[] = [
    {
      id: roles.everyone.id,
      type: OverwriteType.Role,
      allow: '0',
      deny: String(PermissionFlagsBits.ViewChannel),
    },
    {
      id: roles.moderator.id,
      type: OverwriteType.Role,
      allow: String(PermissionFlagsBits.ViewChannel),
      deny: '0',
    },
  ];
  const channels = {
    general: channel(world, { name: 'general', type: 0 }),
    forum: channel(world, {
      name: 'help',
      type: 15,
      flags: settings.requireTag ? 16 : 0,
      available_tags: Object.values(tags),
      default_auto_archive_duration: ThreadAutoArchiveDuration.ThreeDays,
      default_forum_layout: 0,
      default_sort_order: null,
      default_reaction_emoji: null,
    }),
    staff: channel(world, { name: 'staff', type: 0, permission_overwrites: hidden }),
  };
  return { world, cast: { people, roles, tags, channels } };
}
