import { z } from 'zod';
import type { PriorStore } from '../app/index.ts';
import type { OpenDatabase } from './open-database.ts';

const Row = z.object({ cause: z.string(), count: z.number() });

/** Keeps in SQLite what moderators marked. */
export function sqlitePriors(database: OpenDatabase): PriorStore {
  const upsert = database.prepare(
    `insert into marked_cause (thread, cause, who, at) values (@thread, @cause, @who, @at)
     on conflict (thread) do update set cause = excluded.cause, who = excluded.who, at = excluded.at`,
  );
  const remove = database.prepare('delete from marked_cause where thread = @thread');
  const count = database.prepare('select cause, count(*) as count from marked_cause group by cause');
  const forget = database.prepare(`update marked_cause set who = 'forgotten' where who = @user`);
  return {
    mark: async (marked) => {
      upsert.run(marked);
      return Promise.resolve();
    },
    unmark: async (thread) => {
      remove.run({ thread });
      return Promise.resolve();
    },
    counts: async () => {
      const rows = count.all().map((row) => Row.parse(row));
      return Promise.resolve(Object.fromEntries(rows.map((row) => [row.cause, row.count])));
    },
    forgetUser: async (user) => {
      forget.run({ user });
      return Promise.resolve();
    },
  };
}
