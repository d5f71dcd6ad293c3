import type { APIMessage, APIUser } from 'discord.js';
import type { Cast } from '../world/cast.ts';
import { keepFile } from '../world/attachments.ts';
import { EVERYBODY } from '../world/mentions.ts';
import { addMessage, gatewayView, removeMessage, setPings, view } from '../world/messages.ts';
import { may } from '../world/permissions.ts';
import { setReaction } from '../world/reactions.ts';
import { openThread } from '../world/threads.ts';
import type { Channel, Stored, World } from '../world/world.ts';

/** A file somebody attaches. */
export interface FileOf {
  readonly name: string;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly type?: string;
}

/** What somebody writes. With a `title` it opens a post in the forum, else it goes to `in`. */
interface Post {
  readonly title?: string;
  readonly tags?: readonly { readonly id: string }[];
  readonly in?: { readonly id: string };
  readonly author?: APIUser;
  readonly text?: string;
  readonly attachments?: readonly FileOf[];
  readonly replyTo?: { readonly id: string };
}

/** A message and the thread or channel it stands in. */
interface Posted {
  readonly channel: Channel;
  readonly message: APIMessage;
}

/** What people do by writing. */
export interface People {
  /** Writes a message or opens a post. Over 2,000 characters it becomes `message.txt`, as the client does. */
  readonly post: (post: Post) => Posted;
  /** Opens a thread in an ordinary channel: on a message there, or by itself. */
  readonly openThread: (opened: {
    readonly name: string;
    readonly in: { readonly id: string };
    readonly on?: { readonly id: string };
    readonly author?: APIUser;
  }) => Channel;
  /** `onlyChanges`: the gateway tells nothing but what changed, as it may. */
  readonly edit: (
    message: { readonly id: string },
    text: string,
    how?: { readonly onlyChanges: boolean },
  ) => APIMessage;
  readonly remove: (message: { readonly id: string }) => void;
  readonly react: (message: { readonly id: string }, emoji: string, by?: APIUser) => void;
  readonly unreact: (message: { readonly id: string }, emoji: string, by?: APIUser) => void;
  readonly type: (where: { readonly id: string }, by?: APIUser) => void;
}

const MAX_TEXT = 2000;
const FORUM = 15;

/** The bytes of a file. */
export const bytesOf = ({ text = '', bytes }: FileOf): Uint8Array => bytes ?? new TextEncoder().encode(text);

/** The channel or thread with this id; throws where there is none. */
export function placeOf(world: World, { id }: { readonly id: string }): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw new Error(`There is no channel or thread ${id}`);
  return channel;
}

function storedOf(world: World, { id }: { readonly id: string }): Stored {
  const stored = world.messages.get(id);
  if (!stored) throw new Error(`There is no message ${id}`);
  return stored;
}

function needVoice(world: World, channel: Channel, author: APIUser): void {
  const who = { userId: author.id, channel };
  const mute = !may(world, channel.thread_metadata ? 'SendMessagesInThreads' : 'SendMessages', who);
  const locked = channel.thread_metadata?.locked === true && !may(world, 'ManageThreads', who);
  const isWebhook = !world.members.has(author.id);
  if (!isWebhook && (mute || locked)) throw new Error(`${author.username} cannot write in ${channel.name}`);
}

function post({ world, cast }: { world: World; cast: Cast }, said: Post): Posted {
  const author = said.author ?? cast.people.asker;
  const place = placeOf(world, said.in ?? cast.channels.forum);
  const isNew = place.type === FORUM;
  if (isNew && said.title === undefined) throw new Error('A post in a forum needs a title');
  needVoice(world, place, author);
  const tags = (said.tags ?? []).map(({ id }) => id);
  const channel = isNew
    ? openThread(world, place, { name: said.title ?? '', ownerId: author.id, tags })
    : place;
  const text = said.text ?? '';
  const long: FileOf[] = text.length > MAX_TEXT ? [{ name: 'message.txt', text }] : [];
  const attachments = [...long, ...(said.attachments ?? [])].map((file) =>
    keepFile(world, {
      channelId: channel.id,
      name: file.name,
      type: file.type ?? 'text/plain; charset=utf-8',
      bytes: bytesOf(file),
    }),
  );
  const webhook = world.members.has(author.id) ? {} : { webhook_id: author.id };
  const stored = addMessage(world, channel, {
    author,
    content: long.length > 0 ? '' : text,
    attachments,
    mentions: EVERYBODY,
    replyTo: said.replyTo ? storedOf(world, said.replyTo) : undefined,
    extra: { ...webhook, ...(isNew ? { id: channel.id } : {}) },
  });
  return { channel, message: view(world, stored) };
}

const THREAD_STARTER = 21;

function openIn(
  { world, cast }: { world: World; cast: Cast },
  { name, in: parent, on, author = cast.people.asker }: Parameters<People['openThread']>[0],
): Channel {
  const made = { name, ownerId: author.id, ...(on ? { id: on.id } : {}) };
  const thread = openThread(world, placeOf(world, parent), made);
  if (!on) return thread;
  const starter = storedOf(world, on);
  world.emit('MESSAGE_UPDATE', gatewayView(world, starter));
  addMessage(world, thread, {
    author,
    mentions: EVERYBODY,
    replyTo: starter,
    extra: { type: THREAD_STARTER },
  });
  return thread;
}

/** People who write, edit, delete and react. */
export function makePeople(world: World, cast: Cast): People {
  const react = (
    message: { readonly id: string },
    emoji: string,
    by: { user: APIUser | undefined; on: boolean },
  ): void => {
    setReaction(world, storedOf(world, message), {
      userId: (by.user ?? cast.people.asker).id,
      emoji,
      on: by.on,
    });
  };
  return {
    post: (said) => post({ world, cast }, said),
    openThread: (opened) => openIn({ world, cast }, opened),
    edit: (message, text, how) => {
      const stored = storedOf(world, message);
      const change = { content: text, edited_timestamp: new Date().toISOString() };
      Object.assign(stored.api, change);
      setPings(world, stored, EVERYBODY);
      const { id, channel_id } = stored.api;
      world.emit(
        'MESSAGE_UPDATE',
        how?.onlyChanges === true ? { id, channel_id, ...change } : gatewayView(world, stored),
      );
      return view(world, stored);
    },
    remove: (message) => {
      removeMessage(world, storedOf(world, message));
    },
    react: (message, emoji, by) => {
      react(message, emoji, { user: by, on: true });
    },
    unreact: (message, emoji, by) => {
      react(message, emoji, { user: by, on: false });
    },
    type: (where, by = cast.people.asker) => {
      const timestamp = Math.floor(Date.now() / 1000);
      world.emit('TYPING_START', {
        channel_id: where.id,
        guild_id: world.guild.id,
        user_id: by.id,
        timestamp,
      });
    },
  };
}
