import { PermissionFlagsBits, type APIOverwrite, type PermissionsString } from 'discord.js';
import { refuse } from './api-error.ts';
import { isDirect } from './direct.ts';
import type { Channel, World } from './world.ts';

const ALL = Object.values(PermissionFlagsBits).reduce((sum, bit) => sum | bit, 0n);

function apply(bits: bigint, overwrites: readonly APIOverwrite[]): bigint {
  const deny = overwrites.reduce((sum, each) => sum | BigInt(each.deny), 0n);
  const allow = overwrites.reduce((sum, each) => sum | BigInt(each.allow), 0n);
  return (bits & ~deny) | allow;
}

/** The channel whose overwrites count: a thread's are its parent's. */
function ruling(world: World, channel: Channel): Channel {
  return (channel.thread_metadata && world.channels.get(channel.parent_id ?? '')) ?? channel;
}

/** Permission bits of somebody, in a channel or in the guild. Source: docs.discord.com/developers/topics/permissions. */
export function permissionsOf(world: World, userId: string, channel?: Channel): bigint {
  const member = world.members.get(userId);
  if (!member) return 0n;
  if (isDirect(channel))
    return channel?.recipients?.some(({ id }) => id === userId) || userId === world.bot.id ? ALL : 0n;
  const roleIds = [world.guild.id, ...member.roles];
  const base = roleIds.reduce((sum, id) => sum | BigInt(world.roles.get(id)?.permissions ?? 0), 0n);
  if (userId === world.guild.owner_id || base & PermissionFlagsBits.Administrator) return ALL;
  if (!channel) return base;
  const overwrites = ruling(world, channel).permission_overwrites ?? [];
  const everyone = overwrites.filter(({ id }) => id === world.guild.id);
  const roles = overwrites.filter(({ id }) => member.roles.includes(id));
  const own = overwrites.filter(({ id }) => id === userId);
  const bits = [everyone, roles, own].reduce(apply, base);
  return bits & PermissionFlagsBits.ViewChannel ? bits : 0n;
}

/** Whether somebody may do something in a channel. */
export function may(
  world: World,
  permission: PermissionsString,
  who: { userId: string; channel: Channel },
): boolean {
  return (permissionsOf(world, who.userId, who.channel) & PermissionFlagsBits[permission]) !== 0n;
}

/** The channel, which the bot can see; refused as Discord does. */
export function visibleChannel(world: World, id: string): Channel {
  const channel = world.channels.get(id) ?? refuse('unknownChannel');
  if (!may(world, 'ViewChannel', { userId: world.bot.id, channel })) refuse('missingAccess');
  return channel;
}

/** Refuses where the bot lacks the permission. */
export function need(world: World, channel: Channel, permission: PermissionsString): void {
  if (!may(world, permission, { userId: world.bot.id, channel })) refuse('missingPermissions');
}
