import type { Stored, World } from './world.ts';

/** Sets or takes somebody's reaction and tells the gateway; nothing happens where it is so already. */
export function setReaction(
  world: World,
  stored: Stored,
  by: { userId: string; emoji: string; on: boolean },
): void {
  const { userId, emoji, on } = by;
  const users = stored.reactions.get(emoji) ?? new Set();
  if (users.has(userId) === on) return;
  if (on) users.add(userId);
  else users.delete(userId);
  if (users.size > 0) stored.reactions.set(emoji, users);
  else stored.reactions.delete(emoji);
  const { id, channel_id, author } = stored.api;
  const member = world.members.get(userId);
  world.emit(on ? 'MESSAGE_REACTION_ADD' : 'MESSAGE_REACTION_REMOVE', {
    user_id: userId,
    channel_id,
    message_id: id,
    guild_id: world.guild.id,
    emoji: { id: null, name: emoji },
    type: 0,
    burst: false,
    ...(on && member
      ? {
          member: {
            user: member.user,
            roles: member.roles,
            joined_at: member.joinedAt,
            deaf: false,
            mute: false,
            flags: 0,
          },
          message_author_id: author.id,
        }
      : {}),
  });
}
