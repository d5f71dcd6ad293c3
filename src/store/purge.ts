import type { OpenDatabase } from './open-database.ts';

const DAY = 24 * 60 * 60 * 1000;

/** How long it is kept who did what, in days. */
const WHO_DAYS = 365;

/** How many rows went. */
export interface Purged {
  readonly cases: number;
  readonly audits: number;
}

/**
 * Deletes cases that nothing has changed for so many days, with what was played of them, and says so in the audit. After a year it
 * is not known any more who did what; which causes were marked stays.
 */
export function purge(database: OpenDatabase, days: number, now: Date): Purged {
  const before = (age: number): { readonly at: string } => ({
    at: new Date(now.getTime() - age * DAY).toISOString(),
  });
  const deleted = (sql: string, age: number): number => database.prepare(sql).run(before(age)).changes;
  const run = database.transaction(() => {
    const cases = deleted('delete from thread_case where updated_at < @at', days);
    deleted(
      'delete from play_thread where created_at < @at and thread not in (select thread from thread_case)',
      days,
    );
    deleted('delete from forgotten_thread where at < @at', days);
    deleted(`update marked_cause set who = 'forgotten' where at < @at`, WHO_DAYS);
    const audits = deleted('delete from audit where at < @at', WHO_DAYS);
    if (cases > 0) note(database, { at: now.toISOString(), detail: `${cases} case(s)` });
    return { cases, audits };
  });
  return run.immediate();
}

function note(database: OpenDatabase, entry: { readonly at: string; readonly detail: string }): void {
  database
    .prepare(`insert into audit (at, who, what, detail) values (@at, 'retention', 'purge', @detail)`)
    .run(entry);
}
