import type { RESTAPIMessageReference } from 'discord.js';
import type { MessageBody } from '../checks/message.ts';
import { DONE, ok, param, type Call, type Handler } from '../http/call.ts';
import { refuse, refuseForm } from '../world/api-error.ts';
import { EVERYBODY } from '../world/mentions.ts';
import { addMessage, messagesOf, removeMessage, view } from '../world/messages.ts';
import { may, need, visibleChannel } from '../world/permissions.ts';
import type { Channel, Stored, World } from '../world/world.ts';
import { contentAllowed } from './content-allowed.ts';
import { editMessage, toDraft } from './write-message.ts';

/** What a message request may hold beside the message. */
interface SendBody extends MessageBody {
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly message_reference?: RESTAPIMessageReference | null;
}

/** How long `enforce_nonce` remembers, in ms: "the past few minutes" by Discord's documentation. */
const NONCE_MS = 5 * 60_000;

/** The channel a request names, if it takes messages. */
export function textChannel(call: Call): Channel {
  const channel = visibleChannel(call.world, param(call, 'channel_id'));
  return channel.type === 15 ? refuse('noText', true) : channel;
}

/** A message of a channel the bot can see. */
export function storedMessage(call: Call, channel: Channel): Stored {
  const stored = call.world.messages.get(param(call, 'message_id'));
  return stored?.api.channel_id === channel.id && !stored.ephemeralTo ? stored : refuse('unknownMessage');
}

/** Refuses changes in archived threads. */
export function needAwake(channel: Channel): void {
  if (channel.thread_metadata?.archived) refuse('archived');
}

/** Refuses where the bot may not send this into the channel. */
function needSend(
  world: World,
  channel: Channel,
  what: { readonly embeds: boolean; readonly files: boolean },
): void {
  const who = { userId: world.bot.id, channel };
  if (channel.recipients?.some(({ id }) => world.closed.has(id))) refuse('closed');
  need(world, channel, channel.thread_metadata ? 'SendMessagesInThreads' : 'SendMessages');
  if (channel.thread_metadata?.locked && !may(world, 'ManageThreads', who)) refuse('locked');
  if (what.embeds) need(world, channel, 'EmbedLinks');
  if (what.files) need(world, channel, 'AttachFiles');
}

function repliedTo(world: World, channel: Channel, body: SendBody): Stored | undefined {
  const reference = body.message_reference;
  if (!reference) return undefined;
  if (!may(world, 'ReadMessageHistory', { userId: world.bot.id, channel })) refuse('noHistory');
  const found = world.messages.get(reference.message_id);
  if (found?.api.channel_id === channel.id && !found.ephemeralTo) return found;
  if (reference.fail_if_not_exists !== false)
    refuseForm([
      { path: ['message_reference'], code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' },
    ]);
  return undefined;
}

const create: Handler = (call) => {
  const { world, files } = call;
  const body = call.body as SendBody;
  const channel = textChannel(call);
  needSend(world, channel, { embeds: (body.embeds?.length ?? 0) > 0, files: files.length > 0 });
  const key = body.enforce_nonce && body.nonce ? `${channel.id} ${body.nonce}` : undefined;
  const before = world.nonces.get(key ?? '');
  const same = before && before.until > Date.now() ? world.messages.get(before.message) : undefined;
  if (same) return ok(view(world, same));
  const stored = addMessage(world, channel, {
    author: world.bot,
    ...toDraft({ world, files, body }, channel.id),
    mentions: body.allowed_mentions ?? EVERYBODY,
    replyTo: repliedTo(world, channel, body),
    nonce: body.nonce,
  });
  if (key) world.nonces.set(key, { message: stored.api.id, until: Date.now() + NONCE_MS });
  return ok(view(world, stored));
};

const list: Handler = (call) => {
  const { world, query } = call;
  const channel = textChannel(call);
  if (!may(world, 'ReadMessageHistory', { userId: world.bot.id, channel })) return ok([]);
  const limit = Number(query.get('limit') ?? 50);
  if (!(limit >= 1 && limit <= 100))
    refuseForm([
      { path: ['limit'], code: 'NUMBER_TYPE_MAX', message: 'int value should be between 1 and 100.' },
    ]);
  const all = messagesOf(world, channel.id);
  const [before, after, around] = ['before', 'after', 'around'].map((name) => query.get(name));
  const from = (id: string): number => all.findIndex(({ api }) => BigInt(api.id) >= BigInt(id));
  let chosen = all.slice(-limit);
  if (before) chosen = all.filter(({ api }) => BigInt(api.id) < BigInt(before)).slice(-limit);
  if (after) chosen = all.filter(({ api }) => BigInt(api.id) > BigInt(after)).slice(0, limit);
  if (around) chosen = all.slice(Math.max(0, from(around) - Math.floor(limit / 2))).slice(0, limit);
  return ok(chosen.reverse().map((stored) => contentAllowed(world, view(world, stored))));
};

const get: Handler = (call) => {
  const channel = textChannel(call);
  need(call.world, channel, 'ReadMessageHistory');
  return ok(contentAllowed(call.world, view(call.world, storedMessage(call, channel))));
};

const update: Handler = (call) => {
  const { world, files } = call;
  const channel = textChannel(call);
  const stored = storedMessage(call, channel);
  if (stored.api.author.id !== world.bot.id) refuse('notYours', true);
  needAwake(channel);
  editMessage({ world, files, body: call.body as MessageBody }, stored, EVERYBODY);
  return ok(view(world, stored));
};

const remove: Handler = (call) => {
  const channel = textChannel(call);
  const stored = storedMessage(call, channel);
  if (stored.api.author.id !== call.world.bot.id) need(call.world, channel, 'ManageMessages');
  needAwake(channel);
  removeMessage(call.world, stored);
  return DONE;
};

const bulkDelete: Handler = (call) => {
  const { world } = call;
  const channel = textChannel(call);
  need(world, channel, 'ManageMessages');
  for (const id of (call.body as { messages: readonly string[] }).messages) {
    const stored = world.messages.get(id);
    if (stored?.api.channel_id === channel.id) removeMessage(world, stored);
  }
  return DONE;
};

const typing: Handler = (call) => {
  needSend(call.world, textChannel(call), { embeds: false, files: false });
  return DONE;
};

/** Operations about messages. */
export const MESSAGES: Readonly<Record<string, Handler>> = {
  create_message: create,
  list_messages: list,
  get_message: get,
  update_message: update,
  delete_message: remove,
  bulk_delete_messages: bulkDelete,
  trigger_typing_indicator: typing,
};
