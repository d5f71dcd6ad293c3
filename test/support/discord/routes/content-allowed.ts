import type { APIMessage } from 'discord.js';
import type { World } from '../world/world.ts';

/**
 * The message as an application without MESSAGE_CONTENT gets it: emptied, unless it is its own or calls it.
 * Source: docs.discord.com/developers/events/gateway (message content intent).
 */
export function withoutContent<Message extends object>(world: World, message: Message): Message {
  const { author, mentions } = message as unknown as APIMessage;
  if (author.id === world.bot.id || mentions.some(({ id }) => id === world.bot.id)) return message;
  return { ...message, content: '', embeds: [], attachments: [], components: [] };
}

/** The message as HTTP shows it, where what counts is whether the application has the intent at all. */
export function contentAllowed(world: World, message: APIMessage): APIMessage {
  return world.settings.messageContent ? message : withoutContent(world, message);
}
