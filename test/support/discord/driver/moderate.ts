import { OverwriteType, PermissionFlagsBits, type PermissionsString } from 'discord.js';
import type { Cast } from '../world/cast.ts';
import { changeThread, deleteThread } from '../world/threads.ts';
import type { World } from '../world/world.ts';
import { placeOf } from './people.ts';

interface Place {
  readonly id: string;
}

/** What moderators and administrators do to threads and to the bot's permissions. */
export interface Moderation {
  readonly changeThread: (
    thread: Place,
    change: Omit<Parameters<typeof changeThread>[2], 'tags'> & { readonly tags?: readonly Place[] },
  ) => void;
  readonly deleteThread: (thread: Place) => void;
  /** Takes a permission from the bot in a channel (for threads: in their forum). */
  readonly revoke: (permission: PermissionsString, channel?: Place) => void;
  /** Gives it back. */
  readonly grant: (permission: PermissionsString, channel?: Place) => void;
}

function overwrite(
  world: World,
  cast: Cast,
  change: { permission: PermissionsString; place: Place; allow: boolean },
): void {
  const channel = placeOf(world, change.place);
  const bit = PermissionFlagsBits[change.permission];
  const all = (channel.permission_overwrites ??= []);
  const { id } = cast.roles.bot;
  let own = all.find((each) => each.id === id);
  if (!own) all.push((own = { id, type: OverwriteType.Role, allow: '0', deny: '0' }));
  own.deny = String(change.allow ? BigInt(own.deny) & ~bit : BigInt(own.deny) | bit);
  own.allow = String(change.allow ? BigInt(own.allow) | bit : BigInt(own.allow) & ~bit);
  world.emit('CHANNEL_UPDATE', structuredClone(channel));
}

/** Moderators at work. */
export function makeModeration(world: World, cast: Cast): Moderation {
  const { forum } = cast.channels;
  return {
    changeThread: (thread, { tags, ...change }) => {
      changeThread(world, placeOf(world, thread), {
        ...change,
        ...(tags ? { tags: tags.map(({ id }) => id) } : {}),
      });
    },
    deleteThread: (thread) => {
      deleteThread(world, placeOf(world, thread));
    },
    revoke: (permission, place = forum) => {
      overwrite(world, cast, { permission, place, allow: false });
    },
    grant: (permission, place = forum) => {
      overwrite(world, cast, { permission, place, allow: true });
    },
  };
}
