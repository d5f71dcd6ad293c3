import { faultOf } from './say/http.ts';
import type { Session } from './session.ts';

/** Reads something of a thread. Where Discord cannot be asked for now, the thread is read later; it fails all the same. */
export async function readOrLater(
  session: Session,
  thread: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (faultOf(error) === 'later') session.readLater(thread);
    throw error;
  }
}
