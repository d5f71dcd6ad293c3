import type { Session } from '../session.ts';
import { disabled, hasLive } from './disabled.ts';
import { edit, fetchMessage } from './http.ts';

/** Switches off the buttons of the thread's last reply: the case has moved on. Its text stays. A failure is only logged. */
export async function retire(session: Session, thread: string): Promise<void> {
  const message = session.notes.live.get(thread);
  if (message === undefined) return;
  session.notes.live.delete(thread);
  try {
    const { components = [] } = await fetchMessage(session.client, thread, message);
    if (!hasLive(components)) return;
    await edit(session.client, { channel: thread, message }, { components: disabled(components) });
  } catch (error) {
    session.log.warn({ thread, message, error }, 'old buttons stay enabled');
  }
}
