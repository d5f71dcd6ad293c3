import type { Logger } from 'pino';
import type { Clock } from '../app/index.ts';
import { type OpenDatabase, purge } from '../store/index.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Purges now and once a day; gives the way to stop that. A purge that fails is logged and tried again the next day. */
export function keepHouse(of: {
  readonly database: OpenDatabase;
  readonly days: number;
  readonly clock: Clock;
  readonly log: Logger;
}): () => void {
  const clean = (): void => {
    try {
      const { cases, audits } = purge(of.database, of.days, of.clock());
      if (cases + audits > 0) of.log.info({ cases, audits }, 'purged what was kept long enough');
    } catch (error) {
      of.log.error({ error }, 'the purge failed');
    }
  };
  clean();
  const timer = setInterval(clean, DAY);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
