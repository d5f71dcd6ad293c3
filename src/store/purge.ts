import type { OpenDatabase } from './open-database.ts';

const DAY = 24 * 60 * 60 * 1000;

/** How long it is kept who did what, in days. */
const AUDIT_DAYS = 365;

/** How many rows went. */
export interface Purged {
  readonly cases: number;
  readonly audits: number;
}

/** Deletes cases that nothing has changed for so many days, and entries of the audit after a year. Which causes were marked stays. */
export function purge(database: OpenDatabase, days: number, now: Date): Purged {
  const before = (age: number): string => new Date(now.getTime() - age * DAY).toISOString();
  const run = database.transaction(() => {
    const at = before(days);
    const cases = database.prepare('delete from thread_case where updated_at < @at').run({ at }).changes;
    database.prepare('delete from forgotten_thread where at < @at').run({ at });
    const audits = database.prepare('delete from audit where at < @at').run({ at: before(AUDIT_DAYS) });
    return { cases, audits: audits.changes };
  });
  return run.immediate();
}
