import type { APIUser } from 'discord.js';
import type { Channel, World } from './world.ts';

const DM = 1;

/** Whether a channel is a direct conversation. */
export const isDirect = (channel: Channel | undefined): boolean => channel?.type === DM;

/** The conversation of the bot with somebody, where there is one. */
export function directWith(world: World, user: { readonly id: string }): Channel | undefined {
  return [...world.channels.values()].find(
    (each) => isDirect(each) && each.recipients?.some(({ id }) => id === user.id),
  );
}

/** The same, opened where there was none. */
export function openDirect(world: World, user: APIUser): Channel {
  const known = directWith(world, user);
  if (known) return known;
  const channel: Channel = {
    id: world.nextId(),
    type: DM,
    name: '',
    parent_id: null,
    flags: 0,
    last_message_id: null,
    rate_limit_per_user: 0,
    recipients: [user],
  };
  world.channels.set(channel.id, channel);
  return channel;
}
