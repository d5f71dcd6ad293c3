import {
  EmbedType,
  MessageReferenceType,
  MessageType,
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIUser,
} from 'discord.js';
import { signed } from './attachments.ts';
import { isDirect } from './direct.ts';
import { pingsOf, type MentionRules } from './mentions.ts';
import { byAge } from './snowflakes.ts';
import type { Channel, Stored, World } from './world.ts';

/** What a message is made of, before it is one. */
export interface Draft {
  readonly author: APIUser;
  readonly content?: string | null | undefined;
  readonly embeds?: readonly APIEmbed[] | null | undefined;
  readonly components?: readonly APIMessageTopLevelComponent[] | null | undefined;
  readonly attachments?: readonly APIAttachment[];
  readonly flags?: number;
  readonly mentions: MentionRules;
  readonly replyTo?: Stored | undefined;
  readonly nonce?: string | number | null | undefined;
  readonly ephemeralTo?: string | undefined;
  /** Fields only some messages have: webhook_id, application_id, interaction_metadata, and an id made before. */
  readonly extra?: object;
}

type Numbered = Record<string, unknown>;

/** Components as Discord gives them back: each with a number of its own. */
export function numbered(components: readonly unknown[]): APIMessageTopLevelComponent[] {
  let last = 0;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const isComponent = typeof (value as Numbered)['type'] === 'number' && !('value' in value);
    const own = isComponent ? { id: (value as Numbered)['id'] ?? ++last } : {};
    return { ...Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part)])), ...own };
  };
  return components.map(walk) as APIMessageTopLevelComponent[];
}

const rich = (embeds: Draft['embeds']): APIEmbed[] =>
  (embeds ?? []).map((each) => ({ ...each, type: EmbedType.Rich }));

/** All text of a message that can call somebody: content and text displays, at any depth. */
function callingText(content: string | null | undefined, components: unknown): string {
  const texts = [content ?? ''];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    if ('content' in value && typeof value.content === 'string') texts.push(value.content);
    Object.values(value).forEach(walk);
  };
  walk(components);
  return texts.join('\n');
}

function repliedTo(world: World, { message_reference: reference }: APIMessage): Stored | undefined {
  return world.messages.get(reference?.message_id ?? '');
}

/** Whom the message calls, written into it and kept beside it. */
export function setPings(world: World, stored: Stored, rules: MentionRules): void {
  const { api } = stored;
  const channel = world.channels.get(api.channel_id);
  if (!channel) return;
  stored.pings = pingsOf(world, callingText(api.content, api.components), {
    userId: api.webhook_id ? world.bot.id : api.author.id,
    channel,
    rules,
    repliedTo: repliedTo(world, api)?.api.author.id,
  });
  api.mentions = stored.pings.users.flatMap((id) => world.members.get(id)?.user ?? []);
  api.mention_roles = [...stored.pings.roles];
  api.mention_everyone = stored.pings.everyone;
}

function apiMessage(world: World, channel: Channel, draft: Draft): APIMessage {
  const { replyTo, nonce } = draft;
  const api: APIMessage = {
    id: world.nextId(),
    channel_id: channel.id,
    type: replyTo ? MessageType.Reply : MessageType.Default,
    author: draft.author,
    content: (draft.content ?? '').trim(),
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [...(draft.attachments ?? [])],
    embeds: rich(draft.embeds),
    components: numbered(draft.components ?? []),
    pinned: false,
    ...(nonce === undefined || nonce === null ? {} : { nonce }),
    ...(replyTo
      ? {
          message_reference: {
            type: MessageReferenceType.Default,
            channel_id: channel.id,
            ...(channel.guild_id ? { guild_id: channel.guild_id } : {}),
            message_id: replyTo.api.id,
          },
        }
      : {}),
    ...draft.extra,
  };
  return Object.assign(api, { flags: draft.flags ?? 0 });
}

/** Writes a message into a channel, wakes the thread where it slept, and tells the gateway (ephemeral ones it does not hear of). */
export function addMessage(world: World, channel: Channel, draft: Draft): Stored {
  const api = apiMessage(world, channel, draft);
  const stored: Stored = {
    api,
    pings: { users: [], roles: [], everyone: false },
    reactions: new Map(),
    ...(draft.ephemeralTo ? { ephemeralTo: draft.ephemeralTo } : {}),
  };
  setPings(world, stored, draft.mentions);
  world.messages.set(api.id, stored);
  if (stored.ephemeralTo) return stored;
  if (channel.thread_metadata?.archived) {
    channel.thread_metadata.archived = false;
    world.emit('THREAD_UPDATE', channel);
  }
  channel.last_message_id = api.id;
  if (channel.thread_metadata && api.id !== channel.id) {
    channel.message_count = (channel.message_count ?? 0) + 1;
    channel.total_message_sent = (channel.total_message_sent ?? 0) + 1;
  }
  world.emit('MESSAGE_CREATE', { ...gatewayView(world, stored), channel_type: channel.type });
  return stored;
}

function referenced(world: World, api: APIMessage): object {
  if (!api.message_reference) return {};
  const target = repliedTo(world, api);
  if (!target) return { referenced_message: null };
  const attachments = target.api.attachments.map((each) => signed(world, each));
  return { referenced_message: { ...structuredClone(target.api), attachments } };
}

/** A message as HTTP answers show it. */
export function view(world: World, stored: Stored): APIMessage {
  const { api, reactions } = stored;
  const shown = [...reactions].map(([name, users]) => ({
    emoji: { id: null, name },
    count: users.size,
    count_details: { normal: users.size, burst: 0 },
    me: users.has(world.bot.id),
    me_burst: false,
    burst_colors: [],
  }));
  const thread = world.channels.get(api.id);
  const message: APIMessage = {
    ...structuredClone(api),
    attachments: api.attachments.map((each) => signed(world, each)),
    ...(shown.length > 0 ? { reactions: shown } : {}),
    ...referenced(world, api),
  };
  const isStart = thread !== undefined && thread.id !== api.channel_id;
  return isStart ? Object.assign(message, { thread: structuredClone(thread) }) : message;
}

function guildOf(world: World, channelId: string): { guild_id?: string } {
  return isDirect(world.channels.get(channelId)) ? {} : { guild_id: world.guild.id };
}

/** A message as the gateway sends it: with the guild and the author as its member. */
export function gatewayView(world: World, stored: Stored): object {
  const member = world.members.get(stored.api.author.id);
  return {
    ...view(world, stored),
    ...guildOf(world, stored.api.channel_id),
    ...(member && !stored.api.webhook_id && guildOf(world, stored.api.channel_id).guild_id
      ? {
          member: {
            roles: member.roles,
            joined_at: member.joinedAt,
            nick: null,
            deaf: false,
            mute: false,
            flags: 0,
          },
        }
      : {}),
  };
}

/** Messages of a channel, oldest first, without ephemeral ones. */
export function messagesOf(world: World, channelId: string): Stored[] {
  return [...world.messages.values()]
    .filter(({ api, ephemeralTo }) => api.channel_id === channelId && !ephemeralTo)
    .sort((one, other) => byAge(one.api, other.api));
}

/** Takes a message away and tells the gateway. */
export function removeMessage(world: World, stored: Stored): void {
  const { id, channel_id } = stored.api;
  world.messages.delete(id);
  if (!stored.ephemeralTo) world.emit('MESSAGE_DELETE', { id, channel_id, ...guildOf(world, channel_id) });
}

/** Sets or takes a flag only Discord itself sets. */
export function setFlag({ api }: Stored, flag: number, on: boolean): void {
  const flags = api.flags ?? 0;
  Object.assign(api, { flags: on ? flags | flag : flags & ~flag });
}
