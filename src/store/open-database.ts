import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { migrate } from './migrate.ts';
import { StoreError } from './store-error.ts';

/** How long a writer waits for another one, in milliseconds. */
const BUSY_TIMEOUT = 5000;

/** An open, migrated SQLite database. */
export type OpenDatabase = Database.Database;

/**
 * Opens a database file (`:memory:` for none), with a write-ahead log so that reading and backup never wait for a writer, and brings
 * its schema up to date. Creates the folder and the file where they are missing. Throws a StoreError where it cannot be used.
 */
export function openDatabase(file: string): OpenDatabase {
  let database: OpenDatabase | undefined;
  try {
    if (file !== ':memory:') mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    database = new Database(file, { timeout: BUSY_TIMEOUT });
    database.pragma('journal_mode = wal');
    database.pragma('synchronous = normal');
    database.pragma('foreign_keys = on');
    // What people delete is overwritten, not only given free.
    database.pragma('secure_delete = on');
    migrate(database);
    return database;
  } catch (error) {
    database?.close();
    const because = error instanceof Error ? error.message : String(error);
    throw new StoreError(`the database ${file} cannot be used: ${because}`, { cause: error });
  }
}

/** Opens a database that is there already. Throws a StoreError where it is not: a mistyped name makes no empty one. */
export function openExisting(file: string): OpenDatabase {
  if (!existsSync(file)) throw new StoreError(`there is no database ${file}; DATABASE_URL says where it is`);
  return openDatabase(file);
}

/** The file of a `DATABASE_URL`: `file:./data/clawmedic.db`, or a plain path. */
export function databaseFile(url: string): string {
  return url.replace(/^file:(?:\/\/)?/u, '');
}
