import { z } from 'zod';
import type { AuditEntry, AuditStore } from '../app/index.ts';
import type { OpenDatabase } from './open-database.ts';

const Row = z.object({
  at: z.string(),
  who: z.string(),
  what: z.string(),
  guild: z.string().nullable(),
  thread: z.string().nullable(),
  detail: z.string().nullable(),
});

/** Keeps the audit in SQLite. */
export function sqliteAudits(database: OpenDatabase): AuditStore {
  const insert = database.prepare(
    'insert into audit (at, who, what, guild, thread, detail) values (@at, @who, @what, @guild, @thread, @detail)',
  );
  const select = database.prepare(
    `select at, who, what, guild, thread, detail from audit
     where (@guild is null or guild = @guild) and (@thread is null or thread = @thread)
     order by id desc limit @limit`,
  );
  const forget = database.prepare(`update audit set who = 'forgotten' where who = @user`);
  return {
    add: async ({ at, who, what, guild = null, thread = null, detail = null }) => {
      insert.run({ at, who, what, guild, thread, detail });
      return Promise.resolve();
    },
    list: async ({ guild = null, thread = null, limit }) =>
      Promise.resolve(select.all({ guild, thread, limit }).map(entryOf)),
    forgetUser: async (user) => {
      forget.run({ user });
      return Promise.resolve();
    },
  };
}

function entryOf(row: unknown): AuditEntry {
  const { at, who, what, guild, thread, detail } = Row.parse(row);
  return {
    at,
    who,
    what: what as AuditEntry['what'],
    ...(guild === null ? {} : { guild }),
    ...(thread === null ? {} : { thread }),
    ...(detail === null ? {} : { detail }),
  };
}
