import { z } from 'zod';
import type { SettingsStore } from '../app/index.ts';
import { Settings } from '../domain/index.ts';
import type { OpenDatabase } from './open-database.ts';
import { StoreError } from './store-error.ts';

const SettingRow = z.object({ settings: z.string() });
const CursorRow = z.object({ value: z.string() });

/** Keeps settings and cursors in SQLite. `now` gives the time as ISO 8601 in UTC. */
export function sqliteSettings(database: OpenDatabase, now: () => string): SettingsStore {
  const select = database.prepare('select settings from setting where guild = @guild');
  const upsert = database.prepare(
    `insert into setting (guild, settings, updated_at) values (@guild, @settings, @now)
     on conflict (guild) do update set settings = excluded.settings, updated_at = excluded.updated_at`,
  );
  const selectCursor = database.prepare('select value from cursor where channel = @channel');
  const upsertCursor = database.prepare(
    'insert into cursor (channel, value) values (@channel, @value) on conflict (channel) do update set value = excluded.value',
  );
  return {
    get: async (guild) => {
      const row = select.get({ guild });
      return Promise.resolve(row === undefined ? {} : readSettings(guild, SettingRow.parse(row).settings));
    },
    set: async (guild, settings) => {
      upsert.run({ guild, settings: JSON.stringify(settings), now: now() });
      return Promise.resolve();
    },
    cursor: async (channel) => {
      const row = selectCursor.get({ channel });
      return Promise.resolve(row === undefined ? undefined : CursorRow.parse(row).value);
    },
    setCursor: async (channel, value) => {
      upsertCursor.run({ channel, value });
      return Promise.resolve();
    },
  };
}

/** A row of settings through its schema; a StoreError says which server's does not fit. */
export function readSettings(guild: string, text: string): Partial<Settings> {
  const parsed = Settings.partial().safeParse(JSON.parse(text));
  if (!parsed.success)
    throw new StoreError(`the stored settings of server ${guild} do not fit their schema`, {
      cause: parsed.error,
    });
  const entries = Object.entries(parsed.data).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}
