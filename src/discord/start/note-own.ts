import { type APIMessage, ComponentType } from 'discord.js';
import type { Stand } from '../notes.ts';
import { carries } from '../say/carries.ts';
import { COPY_ID } from '../say/copy.ts';
import { readCustomId } from '../say/custom-id.ts';
import { hasLive } from '../say/disabled.ts';
import type { Session } from '../session.ts';
import { toPost } from '../thread/post.ts';

const ORIGINAL = /"custom_id":"(?<id>cm:1:delete-(?:copy|ask):[^"]+)"/u;

/**
 * Learns from a thread's messages what this process does not remember: our live buttons, what stands for messages with secrets, who
 * wrote last. Gives the ids of messages that the next one of ours carries: they were about to be removed.
 */
export function noteOwn(
  { client, notes }: Session,
  thread: string,
  messages: readonly APIMessage[],
): readonly string[] {
  const isOwn = ({ author }: APIMessage): boolean => author.id === client.user.id;
  const left = messages.filter((message, at) => {
    const next = messages[at + 1];
    return next !== undefined && isOwn(message) && isOwn(next) && isLeft(message, next, thread);
  });
  const own = messages.filter((message) => isOwn(message) && !left.includes(message));
  const live = own.findLast(({ components }) => hasLive(components));
  if (live !== undefined) notes.live.set(thread, live.id);
  const there = new Set(messages.map((raw) => toPost(raw)?.id));
  for (const message of own) {
    const stand = standOf(message, thread);
    if (stand === undefined) continue;
    notes.copies.set(message.id, stand);
    if (stand.kind === 'copy' && !there.has(stand.original)) notes.replaced.add(stand.original);
  }
  const last = messages.findLast((message) => isOwn(message) || toPost(message)?.isBot === false);
  if (last !== undefined) notes.newest.set(thread, { id: last.id, isOwn: isOwn(last) });
  return left.map(({ id }) => id);
}

/** Copies of different messages may say the same. */
function isLeft(message: APIMessage, next: APIMessage, thread: string): boolean {
  return carries(next, message) && standOf(message, thread)?.original === standOf(next, thread)?.original;
}

/** The message that one of ours stands for: its button says so. */
function standOf({ components = [] }: APIMessage, thread: string): Stand | undefined {
  const copy = components.find(({ type, id }) => type === ComponentType.Container && id === COPY_ID);
  const id = ORIGINAL.exec(JSON.stringify(copy ?? {}))?.groups?.['id'];
  const handle = id === undefined ? undefined : readCustomId(id);
  if (handle === undefined) return undefined;
  return { thread, original: handle.step, kind: handle.action === 'delete-ask' ? 'ask' : 'copy' };
}
