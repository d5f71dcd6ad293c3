import type { ThreadAutoArchiveDuration } from 'discord.js';
import { ok, param, type Call, type Handler } from '../http/call.ts';
import { refuse, refuseForm } from '../world/api-error.ts';
import { may, need, permissionsOf, visibleChannel } from '../world/permissions.ts';
import { changeThread, deleteThread } from '../world/threads.ts';
import type { Channel } from '../world/world.ts';

/** The channel-edit bodies the double honours, in the API's names. */
interface ChannelBody {
  readonly name?: string;
  readonly archived?: boolean;
  readonly locked?: boolean;
  readonly applied_tags?: readonly string[];
  readonly auto_archive_duration?: ThreadAutoArchiveDuration;
  readonly flags?: number;
  readonly rate_limit_per_user?: number;
  readonly topic?: string | null;
}

/** Thread fields its creator may change; everything else is for MANAGE_THREADS. */
const OWNERS = new Set(['name', 'archived', 'auto_archive_duration', 'rate_limit_per_user', 'applied_tags']);

/** Refuses tags the forum has not, too many, none where one is required, and moderated ones without MANAGE_THREADS. */
export function checkTags(
  call: Call,
  forum: Channel,
  change: { readonly tags: readonly string[]; readonly had?: readonly string[] | undefined },
): void {
  const { tags, had = [] } = change;
  const manages = may(call.world, 'ManageThreads', { userId: call.world.bot.id, channel: forum });
  for (const id of tags) {
    const tag = forum.available_tags?.find((each) => each.id === id) ?? refuse('unknownTag', true);
    if (tag.moderated && !had.includes(id) && !manages) refuse('missingPermissions');
  }
  if (forum.flags & 16 && tags.length === 0) refuse('tagRequired', true);
}

function needThreadRights(call: Call, thread: Channel, body: ChannelBody): void {
  const { world } = call;
  const { archived = false, locked = false } = thread.thread_metadata ?? {};
  const wakes = archived && body.archived === false;
  if (archived && !wakes) refuse('archived');
  if (may(world, 'ManageThreads', { userId: world.bot.id, channel: thread })) return;
  if (wakes && !locked && Object.keys(body).length === 1) {
    need(world, thread, 'SendMessagesInThreads');
    return;
  }
  const isOwner = thread.owner_id === world.bot.id;
  if (!isOwner || locked || Object.keys(body).some((field) => !OWNERS.has(field)))
    refuse('missingPermissions');
}

function updateThread(call: Call, thread: Channel): void {
  const body = call.body as ChannelBody;
  needThreadRights(call, thread, body);
  const forum = call.world.channels.get(thread.parent_id ?? '');
  if (body.applied_tags && forum?.type !== 15)
    refuseForm([
      { path: ['applied_tags'], code: 'BASE_TYPE_INVALID', message: 'Only posts of a forum have tags' },
    ]);
  if (body.applied_tags && forum)
    checkTags(call, forum, { tags: body.applied_tags, had: thread.applied_tags });
  const {
    name,
    archived,
    locked,
    applied_tags: tags,
    auto_archive_duration: autoArchive,
    flags,
    rate_limit_per_user: slowmode,
  } = body;
  const change = { name, archived, locked, tags, autoArchive, flags, slowmode };
  changeThread(
    call.world,
    thread,
    Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
  );
}

const update: Handler = (call) => {
  const channel = visibleChannel(call.world, param(call, 'channel_id'));
  if (channel.thread_metadata) {
    updateThread(call, channel);
    return ok(channel);
  }
  need(call.world, channel, 'ManageChannels');
  const { name, topic } = call.body as ChannelBody;
  Object.assign(channel, name === undefined ? {} : { name }, topic === undefined ? {} : { topic });
  call.world.emit('CHANNEL_UPDATE', structuredClone(channel));
  return ok(channel);
};

const remove: Handler = (call) => {
  const channel = visibleChannel(call.world, param(call, 'channel_id'));
  if (!channel.thread_metadata) return refuse('missingPermissions');
  need(call.world, channel, 'ManageThreads');
  deleteThread(call.world, channel);
  return ok(channel);
};

/** Operations about one channel or thread. */
export const CHANNELS: Readonly<Record<string, Handler>> = {
  get_channel: (call) => {
    const channel = visibleChannel(call.world, param(call, 'channel_id'));
    return ok({ ...channel, permissions: String(permissionsOf(call.world, call.world.bot.id, channel)) });
  },
  update_channel: update,
  delete_channel: remove,
};
