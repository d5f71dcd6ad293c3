import { z } from 'zod';
import type { CaseQuery, CaseStore, StoredCase } from '../app/index.ts';
import { Case, isPending, newCase } from '../domain/index.ts';
import type { OpenDatabase } from './open-database.ts';
import { StoreError } from './store-error.ts';

const Row = z.object({ state: z.string() });
const ListedRow = z.object({
  thread: z.string(),
  state: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
});

const UPSERT = `
  insert into thread_case (thread, state, guild, asker, is_pending, created_at, updated_at)
  values (@thread, @state, @guild, @asker, @pending, @now, @now)
  on conflict (thread) do update set state = excluded.state, guild = excluded.guild, asker = excluded.asker,
    is_pending = excluded.is_pending, updated_at = excluded.updated_at`;

/** Keeps cases in SQLite. `now` gives the time as ISO 8601 in UTC, for the columns that say when. */
export function sqliteStore(database: OpenDatabase, now: () => string): CaseStore {
  const select = database.prepare('select state from thread_case where thread = @thread');
  const upsert = database.prepare(UPSERT);
  const remove = database.prepare('delete from thread_case where thread = @thread');
  const load = (thread: string): Case | undefined => {
    const row = select.get({ thread });
    return row === undefined ? undefined : readCase(thread, Row.parse(row).state);
  };
  const change = database.transaction((thread: string, make: (state: Case) => Case): Case => {
    const before = load(thread);
    const next = make(before ?? newCase(thread));
    const state = JSON.stringify(next);
    if (before !== undefined && JSON.stringify(before) === state) return next;
    upsert.run({
      thread,
      state,
      guild: next.guild ?? null,
      asker: next.asker ?? null,
      pending: Number(isPending(next)),
      now: now(),
    });
    return next;
  });
  return {
    load: async (thread) => Promise.resolve(load(thread)),
    change: async (thread, make) => Promise.resolve(change.immediate(thread, make)),
    forget: async (thread) => {
      remove.run({ thread });
      return Promise.resolve();
    },
    list: async (query) => Promise.resolve(list(database, query)),
  };
}

function list(database: OpenDatabase, query: CaseQuery): readonly StoredCase[] {
  const { sql, values } = whereOf(query);
  const rows = database
    .prepare(
      `select thread, state, created_at, updated_at from thread_case ${sql} order by created_at, rowid`,
    )
    .all(values);
  return rows.map((row) => {
    const { thread, state, created_at: createdAt, updated_at: updatedAt } = ListedRow.parse(row);
    return { state: readCase(thread, state), createdAt, updatedAt };
  });
}

/** A condition; it takes its value by the name, where it has one. It is left out where there is no value. */
interface Limit {
  readonly sql: string;
  readonly name?: string;
  readonly value: string | readonly string[] | true | undefined;
}

/** Each limit of a query as a condition; values are always bound. */
function whereOf(query: CaseQuery): { readonly sql: string; readonly values: Record<string, string> } {
  const { thread, phases, guild, asker, cause, isDrafted, isPending: pending } = query;
  const { createdSince, updatedBefore } = query;
  const all: readonly Limit[] = [
    { sql: 'thread = @thread', name: 'thread', value: thread },
    { sql: 'phase in (select value from json_each(@phases))', name: 'phases', value: phases },
    { sql: 'guild = @guild', name: 'guild', value: guild },
    { sql: 'asker = @asker', name: 'asker', value: asker },
    { sql: `state ->> '$.solution.cause' = @cause`, name: 'cause', value: cause },
    { sql: `state ->> '$.drafts' is not null`, value: isDrafted },
    { sql: 'is_pending = 1', value: pending },
    { sql: 'created_at >= @createdSince', name: 'createdSince', value: createdSince },
    { sql: 'updated_at < @updatedBefore', name: 'updatedBefore', value: updatedBefore },
  ];
  const limits = all.filter(({ value }) => value !== undefined);
  const values = Object.fromEntries(
    limits.flatMap(({ name, value }) =>
      name === undefined ? [] : [[name, typeof value === 'string' ? value : JSON.stringify(value)]],
    ),
  );
  return {
    sql: limits.length === 0 ? '' : `where ${limits.map((limit) => limit.sql).join(' and ')}`,
    values,
  };
}

/** A row is text that somebody else may have written: it is read back through the schema, or a StoreError says which thread. */
export function readCase(thread: string, state: string): Case {
  const parsed = Case.safeParse(JSON.parse(state));
  if (parsed.success) return parsed.data;
  throw new StoreError(`the stored case of thread ${thread} does not fit its schema`, {
    cause: parsed.error,
  });
}
