import { z } from 'zod';
import type { ConsentStore } from '../app/index.ts';
import type { OpenDatabase } from './open-database.ts';

const Row = z.object({ at: z.string() });

/** Keeps in SQLite who is not to be read. `now` gives the time as ISO 8601 in UTC. */
export function sqliteConsent(database: OpenDatabase, now: () => string): ConsentStore {
  const optOut = database.prepare(
    'insert into opt_out (user, at) values (@user, @at) on conflict (user) do nothing',
  );
  const optIn = database.prepare('delete from opt_out where user = @user');
  const selectOut = database.prepare('select at from opt_out where user = @user');
  const forgot = database.prepare(
    'insert into forgotten_thread (thread, at) values (@thread, @at) on conflict (thread) do update set at = excluded.at',
  );
  const selectForgotten = database.prepare('select at from forgotten_thread where thread = @thread');
  return {
    optOut: async (user) => {
      optOut.run({ user, at: now() });
      return Promise.resolve();
    },
    optIn: async (user) => {
      optIn.run({ user });
      return Promise.resolve();
    },
    isOptedOut: async (user) => Promise.resolve(selectOut.get({ user }) !== undefined),
    forgot: async (thread, at) => {
      forgot.run({ thread, at });
      return Promise.resolve();
    },
    forgottenAt: async (thread) => {
      const row = selectForgotten.get({ thread });
      return Promise.resolve(row === undefined ? undefined : Row.parse(row).at);
    },
  };
}
