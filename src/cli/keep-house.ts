import type { Logger } from 'pino';
import type { Clock } from '../app/index.ts';
import { leaveNoTrace, type OpenDatabase, purge } from '../store/index.ts';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/**
 * Purges now and once a day, and within a minute leaves no trace of what people had deleted; gives the way to stop that. What fails
 * is logged and tried again the next time.
 */
export function keepHouse(of: {
  readonly database: OpenDatabase;
  readonly days: number;
  readonly clock: Clock;
  readonly log: Logger;
}): () => void {
  const cleaning =
    (work: () => void): (() => void) =>
    () => {
      try {
        work();
      } catch (error) {
        of.log.error({ error }, 'keeping house failed');
      }
    };
  const clean = cleaning(() => {
    const { cases, audits } = purge(of.database, of.days, of.clock());
    if (cases + audits > 0) of.log.info({ cases, audits }, 'purged what was kept long enough');
  });
  const sweep = cleaning(() => {
    leaveNoTrace(of.database);
  });
  clean();
  const timers = [setInterval(clean, DAY), setInterval(sweep, MINUTE)];
  for (const timer of timers) timer.unref();
  return () => {
    for (const timer of timers) clearInterval(timer);
  };
}
