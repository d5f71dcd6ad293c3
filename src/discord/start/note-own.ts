import { type APIMessage, ComponentType } from 'discord.js';
import { COPY_ID } from '../say/copy.ts';
import { readCustomId } from '../say/custom-id.ts';
import { hasLive } from '../say/disabled.ts';
import type { Session } from '../session.ts';

const ORIGINAL = /"custom_id":"(?<id>cm:1:delete-copy:[^"]+)"/u;

/** Learns from a thread's messages what this process does not remember: our live buttons, copies of messages, who wrote last. */
export function noteOwn({ client, notes }: Session, thread: string, messages: readonly APIMessage[]): void {
  const own = messages.filter(({ author }) => author.id === client.user.id);
  const live = own.findLast(({ components }) => hasLive(components));
  if (live !== undefined) notes.live.set(thread, live.id);
  for (const message of own) {
    const original = originalOf(message);
    if (original === undefined) continue;
    notes.copies.set(message.id, { thread, original });
    notes.replaced.add(original);
  }
  const last = messages.at(-1);
  if (last !== undefined) notes.newest.set(thread, { id: last.id, isOwn: last.author.id === client.user.id });
}

/** The message a redacted copy stands for: its delete button says so. */
function originalOf({ components = [] }: APIMessage): string | undefined {
  const copy = components.find(({ type, id }) => type === ComponentType.Container && id === COPY_ID);
  const id = ORIGINAL.exec(JSON.stringify(copy ?? {}))?.groups?.['id'];
  return id === undefined ? undefined : readCustomId(id)?.step;
}
