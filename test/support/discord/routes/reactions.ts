import { DONE, ok, param, type Call, type Handler } from '../http/call.ts';
import { refuse } from '../world/api-error.ts';
import { need } from '../world/permissions.ts';
import { setReaction } from '../world/reactions.ts';
import type { Channel, Stored } from '../world/world.ts';
import { needAwake, storedMessage, textChannel } from './messages.ts';

const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[#*\d]\uFE0F?\u20E3)/u;
const MAX_REACTIONS = 20;

function target(call: Call): { readonly stored: Stored; readonly channel: Channel; readonly emoji: string } {
  const channel = textChannel(call);
  needAwake(channel);
  return { channel, stored: storedMessage(call, channel), emoji: param(call, 'emoji_name') };
}

const add: Handler = (call) => {
  const { stored, channel, emoji } = target(call);
  if (!EMOJI.test(emoji)) refuse('unknownEmoji', true);
  need(call.world, channel, 'ReadMessageHistory');
  if (!stored.reactions.has(emoji)) need(call.world, channel, 'AddReactions');
  if (!stored.reactions.has(emoji) && stored.reactions.size >= MAX_REACTIONS) refuse('tooManyReactions');
  setReaction(call.world, stored, { userId: call.world.bot.id, emoji, on: true });
  return DONE;
};

const takeOff = (call: Call, userId: string): void => {
  const { stored, channel, emoji } = target(call);
  if (userId !== call.world.bot.id) need(call.world, channel, 'ManageMessages');
  setReaction(call.world, stored, { userId, emoji, on: false });
};

const clear = (call: Call, emoji?: string): void => {
  const channel = textChannel(call);
  need(call.world, channel, 'ManageMessages');
  const stored = storedMessage(call, channel);
  if (emoji) stored.reactions.delete(emoji);
  else stored.reactions.clear();
  const where = { channel_id: channel.id, message_id: stored.api.id, guild_id: channel.guild_id };
  if (emoji) call.world.emit('MESSAGE_REACTION_REMOVE_EMOJI', { ...where, emoji: { id: null, name: emoji } });
  else call.world.emit('MESSAGE_REACTION_REMOVE_ALL', where);
};

/** Operations about reactions. */
export const REACTIONS: Readonly<Record<string, Handler>> = {
  add_my_message_reaction: add,
  delete_my_message_reaction: (call) => {
    takeOff(call, call.world.bot.id);
    return DONE;
  },
  delete_user_message_reaction: (call) => {
    takeOff(call, param(call, 'user_id'));
    return DONE;
  },
  delete_all_message_reactions: (call) => {
    clear(call);
    return DONE;
  },
  delete_all_message_reactions_by_emoji: (call) => {
    clear(call, param(call, 'emoji_name'));
    return DONE;
  },
  list_message_reactions_by_emoji: (call) => {
    const users =
      storedMessage(call, textChannel(call)).reactions.get(param(call, 'emoji_name')) ?? new Set();
    return ok([...users].flatMap((id) => call.world.members.get(id)?.user ?? []));
  },
};
