import { z } from 'zod';
import type { OpenDatabase } from './open-database.ts';
import { readCase } from './sqlite-store.ts';
import { readSettings } from './sqlite-settings.ts';

const CaseRow = z.object({ thread: z.string(), state: z.string() });
const SettingRow = z.object({ guild: z.string(), settings: z.string() });
const Integrity = z.object({ integrity_check: z.string() });

/** One sentence for each thing wrong with a database: damaged pages, and rows that do not fit their schema. None where all is well. */
export function check(database: OpenDatabase): readonly string[] {
  const integrity = database
    .prepare('pragma integrity_check')
    .all()
    .map((row) => Integrity.parse(row).integrity_check)
    .filter((line) => line !== 'ok');
  return [...integrity, ...cases(database), ...settings(database)];
}

function cases(database: OpenDatabase): readonly string[] {
  const rows = database.prepare('select thread, state from thread_case').iterate();
  return [...rows].flatMap((row) => {
    const { thread, state } = CaseRow.parse(row);
    return problemOf(() => readCase(thread, state));
  });
}

function settings(database: OpenDatabase): readonly string[] {
  const rows = database.prepare('select guild, settings from setting').all();
  return rows.flatMap((row) => {
    const { guild, settings: text } = SettingRow.parse(row);
    return problemOf(() => readSettings(guild, text));
  });
}

function problemOf(read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
