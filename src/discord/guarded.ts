import type { Log } from './needs.ts';

/** Runs the work of one event: what fails is logged with the thread's id, and ends nothing. */
export async function guarded(
  log: Log,
  about: { readonly what: string; readonly thread?: string },
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error({ ...about, error }, `${about.what} failed`);
  }
}
