import { z } from 'zod';
import type { CaseStore } from '../app/index.ts';
import { Case, newCase } from '../domain/index.ts';
import type { OpenDatabase } from './open-database.ts';
import { StoreError } from './store-error.ts';

const Row = z.object({ state: z.string() });

/** Keeps cases in SQLite. `now` gives the time as ISO 8601 in UTC, for the columns that say when. */
export function sqliteStore(database: OpenDatabase, now: () => string): CaseStore {
  const select = database.prepare('select state from thread_case where thread = @thread');
  const upsert = database.prepare(
    `insert into thread_case (thread, state, created_at, updated_at) values (@thread, @state, @now, @now)
     on conflict (thread) do update set state = excluded.state, updated_at = excluded.updated_at`,
  );
  const remove = database.prepare('delete from thread_case where thread = @thread');
  const load = (thread: string): Case | undefined => {
    const row = select.get({ thread });
    return row === undefined ? undefined : parse(thread, Row.parse(row).state);
  };
  const change = database.transaction((thread: string, make: (state: Case) => Case): Case => {
    const next = make(load(thread) ?? newCase(thread));
    upsert.run({ thread, state: JSON.stringify(next), now: now() });
    return next;
  });
  return {
    load: async (thread) => Promise.resolve(load(thread)),
    change: async (thread, make) => Promise.resolve(change.immediate(thread, make)),
    forget: async (thread) => {
      remove.run({ thread });
      return Promise.resolve();
    },
  };
}

/** A row is text that somebody else may have written: it is read back through the schema. */
function parse(thread: string, state: string): Case {
  const parsed = Case.safeParse(JSON.parse(state));
  if (parsed.success) return parsed.data;
  throw new StoreError(`the stored case of thread ${thread} does not fit its schema`, {
    cause: parsed.error,
  });
}
