import { type APIMessage, ComponentType } from 'discord.js';
import type { Stand } from '../notes.ts';
import { COPY_ID } from '../say/copy.ts';
import { readCustomId } from '../say/custom-id.ts';
import { hasLive } from '../say/disabled.ts';
import type { Session } from '../session.ts';
import { toPost } from '../thread/post.ts';

const ORIGINAL = /"custom_id":"(?<id>cm:1:delete-(?:copy|ask):[^"]+)"/u;

/**
 * Learns from a thread's messages what this process does not remember: our live buttons, what stands for messages with secrets, who
 * wrote last. Gives the ids of copies that a later message of ours carries again: they were about to be deleted.
 */
export function noteOwn(
  { client, notes }: Session,
  thread: string,
  messages: readonly APIMessage[],
): readonly string[] {
  const own = messages.filter(({ author }) => author.id === client.user.id);
  const live = own.findLast(({ components }) => hasLive(components));
  if (live !== undefined) notes.live.set(thread, live.id);
  const there = new Set(messages.map((raw) => toPost(raw)?.id));
  const newest = new Map<string, string>();
  const left: string[] = [];
  for (const message of own) {
    const stand = standOf(message, thread);
    if (stand === undefined) continue;
    const before = newest.get(stand.original);
    if (before !== undefined) left.push(before);
    newest.set(stand.original, message.id);
    notes.copies.set(message.id, stand);
    if (stand.kind === 'copy' && !there.has(stand.original)) notes.replaced.add(stand.original);
  }
  for (const id of left) notes.copies.delete(id);
  const last = messages.at(-1);
  if (last !== undefined) notes.newest.set(thread, { id: last.id, isOwn: last.author.id === client.user.id });
  return left;
}

/** The message that one of ours stands for: its button says so. */
function standOf({ components = [] }: APIMessage, thread: string): Stand | undefined {
  const copy = components.find(({ type, id }) => type === ComponentType.Container && id === COPY_ID);
  const id = ORIGINAL.exec(JSON.stringify(copy ?? {}))?.groups?.['id'];
  const handle = id === undefined ? undefined : readCustomId(id);
  if (handle === undefined) return undefined;
  return { thread, original: handle.step, kind: handle.action === 'delete-ask' ? 'ask' : 'copy' };
}
