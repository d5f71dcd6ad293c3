import type { ThreadAutoArchiveDuration } from 'discord.js';
import type { MessageBody } from '../checks/message.ts';
import { DONE, ok, param, type Answer, type Call, type Handler } from '../http/call.ts';
import { refuse } from '../world/api-error.ts';
import { EVERYBODY } from '../world/mentions.ts';
import { addMessage, messagesOf, view } from '../world/messages.ts';
import { may, need, visibleChannel } from '../world/permissions.ts';
import { byAge } from '../world/snowflakes.ts';
import { openThread } from '../world/threads.ts';
import type { Channel } from '../world/world.ts';
import { checkTags } from './channels.ts';
import { contentAllowed } from './content-allowed.ts';
import { storedMessage, textChannel } from './messages.ts';
import { toDraft } from './write-message.ts';

interface ThreadBody {
  readonly name: string;
  readonly auto_archive_duration?: ThreadAutoArchiveDuration | null;
  readonly applied_tags?: readonly string[] | null;
  readonly message?: MessageBody;
}

function made(body: ThreadBody): { name: string; autoArchive?: ThreadAutoArchiveDuration } {
  return {
    name: body.name,
    ...(body.auto_archive_duration ? { autoArchive: body.auto_archive_duration } : {}),
  };
}

const create: Handler = (call) => {
  const { world, files } = call;
  const parent = visibleChannel(world, param(call, 'channel_id'));
  const body = call.body as ThreadBody;
  const isForum = parent.type === 15;
  if (parent.thread_metadata) refuse('wrongChannelType', true);
  need(world, parent, isForum ? 'SendMessages' : 'CreatePublicThreads');
  const tags = body.applied_tags ?? [];
  if (isForum) checkTags(call, parent, { tags });
  const draft = isForum ? toDraft({ world, files, body: body.message ?? {} }, parent.id) : undefined;
  const thread = openThread(world, parent, { ...made(body), ownerId: world.bot.id, tags });
  if (!draft) return { status: 201, json: thread };
  const mentions = body.message?.allowed_mentions ?? EVERYBODY;
  const stored = addMessage(world, thread, {
    author: world.bot,
    ...draft,
    mentions,
    extra: { id: thread.id },
  });
  return { status: 201, json: { ...thread, message: view(world, stored) } };
};

const createFromMessage: Handler = (call) => {
  const parent = textChannel(call);
  if (parent.thread_metadata) refuse('wrongChannelType', true);
  need(call.world, parent, 'CreatePublicThreads');
  const { id } = storedMessage(call, parent).api;
  if (call.world.channels.has(id)) refuse('hasThread', true);
  return {
    status: 201,
    json: openThread(call.world, parent, {
      ...made(call.body as ThreadBody),
      id,
      ownerId: call.world.bot.id,
    }),
  };
};

function visibleThreads(call: Call, wanted: (thread: Channel) => boolean): Channel[] {
  const { world } = call;
  return [...world.channels.values()]
    .filter((each) => each.thread_metadata && wanted(each))
    .filter((channel) => may(world, 'ViewChannel', { userId: world.bot.id, channel }));
}

const archived: Handler = (call) => {
  const { world, query } = call;
  const parent = visibleChannel(world, param(call, 'channel_id'));
  need(world, parent, 'ReadMessageHistory');
  const before = query.get('before');
  const limit = Number(query.get('limit') ?? 50);
  const since = ({ thread_metadata: state }: Channel): number => Date.parse(state?.archive_timestamp ?? '');
  const all = visibleThreads(
    call,
    (each) => each.parent_id === parent.id && each.thread_metadata?.archived === true,
  )
    .filter((each) => !before || since(each) < Date.parse(before))
    .sort((one, other) => since(other) - since(one));
  return ok({ threads: all.slice(0, limit), members: [], has_more: all.length > limit });
};

const active: Handler = (call) =>
  ok({
    threads: visibleThreads(call, (each) => !each.thread_metadata?.archived)
      .sort(byAge)
      .reverse(),
    members: [],
  });

/** The operations on a thread's members, of which the double keeps no list: everybody may be one. */
const membership: Handler = (call): Answer => {
  const { thread_metadata: state } = visibleChannel(call.world, param(call, 'channel_id'));
  if (!state) refuse('wrongChannelType', true);
  if (state.archived) refuse('archived');
  return DONE;
};

/** Search of the guild's messages: every word of `content`, newest first, 25 at most. */
const search: Handler = (call) => {
  const { world, query } = call;
  const words = (query.get('content') ?? '').toLowerCase().split(' ').filter(Boolean);
  const within = new Set(query.getAll('channel_id'));
  const found = visibleThreads(call, () => true)
    .concat(
      [...world.channels.values()].filter(
        (channel) =>
          channel.type === 0 && may(world, 'ReadMessageHistory', { userId: world.bot.id, channel }),
      ),
    )
    .filter(({ id }) => within.size === 0 || within.has(id))
    .flatMap(({ id }) => messagesOf(world, id))
    .filter(({ api }) => words.every((word) => api.content.toLowerCase().includes(word)))
    .sort((one, other) => byAge(other.api, one.api));
  const messages = found.slice(0, 25).map((stored) => [contentAllowed(world, view(world, stored))]);
  return ok({
    doing_deep_historical_index: false,
    total_results: found.length,
    messages,
    threads: [],
    members: [],
  });
};

/** Operations about threads. */
export const THREADS: Readonly<Record<string, Handler>> = {
  create_thread: create,
  create_thread_from_message: createFromMessage,
  list_public_archived_threads: archived,
  get_active_guild_threads: active,
  join_thread: membership,
  leave_thread: membership,
  add_thread_member: membership,
  delete_thread_member: membership,
  list_thread_members: () => ok([]),
  guild_search: search,
};
