import { guarded } from '../guarded.ts';
import type { Session } from '../session.ts';

/** Messages were deleted: what was read from them is forgotten. Those the bot replaced by a redacted copy live on in the copy. */
export async function onDelete(session: Session, channel: string, ids: readonly string[]): Promise<void> {
  const { cache } = session.client.channels;
  const starters = ids.filter((id) => id !== channel && cache.get(id)?.isThread() === true);
  for (const id of starters) await forgetAll(session, id, [id]);
  if (cache.get(channel)?.isThread() !== false) await forgetAll(session, channel, ids);
}

async function forgetAll(session: Session, thread: string, ids: readonly string[]): Promise<void> {
  await guarded(session.log, { what: 'forgetting a deleted message', thread }, () =>
    session.inOrder(thread, async () => {
      for (const id of ids) await forget(session, thread, id);
    }),
  );
}

async function forget({ bot, notes }: Session, thread: string, id: string): Promise<void> {
  if (notes.newest.get(thread)?.id === id) notes.newest.delete(thread);
  if (notes.live.get(thread) === id) notes.live.delete(thread);
  if (notes.replaced.has(id)) return;
  const copy = notes.copies.get(id);
  notes.copies.delete(id);
  if (copy?.kind === 'ask') return;
  const message = copy?.original ?? id;
  // Most messages that are deleted were never read: only threads with a case are touched.
  if ((await bot.brief(thread)) !== undefined) await bot.drop(thread, message);
}
