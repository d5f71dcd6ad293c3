import { ThreadAutoArchiveDuration } from 'discord.js';
import type { Channel, World } from './world.ts';

/** A new thread, told to the gateway as newly created. Its id is that of the message it starts with, where there is one. */
export function openThread(
  world: World,
  parent: Channel,
  made: {
    name: string;
    ownerId: string;
    tags?: readonly string[];
    id?: string;
    autoArchive?: ThreadAutoArchiveDuration;
  },
): Channel {
  const thread: Channel = {
    id: made.id ?? world.nextId(),
    type: 11,
    guild_id: world.guild.id,
    parent_id: parent.id,
    owner_id: made.ownerId,
    name: made.name,
    flags: 0,
    last_message_id: null,
    rate_limit_per_user: 0,
    message_count: 0,
    total_message_sent: 0,
    member_count: 1,
    ...(parent.type === 15 ? { applied_tags: [...(made.tags ?? [])] } : {}),
    thread_metadata: {
      archived: false,
      locked: false,
      auto_archive_duration:
        made.autoArchive ?? parent.default_auto_archive_duration ?? ThreadAutoArchiveDuration.ThreeDays,
      archive_timestamp: new Date().toISOString(),
      create_timestamp: new Date().toISOString(),
    },
  };
  world.channels.set(thread.id, thread);
  world.emit('THREAD_CREATE', { ...structuredClone(thread), newly_created: true });
  return thread;
}

/** Changes a thread and tells the gateway. */
export function changeThread(
  world: World,
  thread: Channel,
  change: {
    name?: string;
    archived?: boolean;
    locked?: boolean;
    tags?: readonly string[];
    autoArchive?: ThreadAutoArchiveDuration;
    flags?: number;
    slowmode?: number;
  },
): void {
  const { thread_metadata: state } = thread;
  if (!state) return;
  if (change.name !== undefined) thread.name = change.name;
  if (change.flags !== undefined) thread.flags = change.flags;
  if (change.slowmode !== undefined) thread.rate_limit_per_user = change.slowmode;
  if (change.tags) thread.applied_tags = [...change.tags];
  if (change.locked !== undefined) state.locked = change.locked;
  if (change.autoArchive !== undefined) state.auto_archive_duration = change.autoArchive;
  if (change.archived !== undefined && change.archived !== state.archived) {
    state.archived = change.archived;
    state.archive_timestamp = new Date().toISOString();
  }
  world.emit('THREAD_UPDATE', structuredClone(thread));
}

/** Deletes a thread with its messages and tells the gateway. */
export function deleteThread(world: World, thread: Channel): void {
  const { id, guild_id, parent_id, type } = thread;
  world.emit('THREAD_DELETE', { id, guild_id, parent_id, type });
  world.channels.delete(id);
  for (const { api } of [...world.messages.values()])
    if (api.channel_id === id) world.messages.delete(api.id);
}
