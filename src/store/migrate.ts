import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type Database from 'better-sqlite3';
import { StoreError } from './store-error.ts';

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));
const NAME = /^\d{4}-[a-z0-9-]+\.sql$/u;

/**
 * Applies the numbered files of `migrations/` that the database has not seen, each in a transaction of its own, in order. Throws a
 * StoreError where the database is newer than this program, or a migration fails (it is then not applied at all).
 */
export function migrate(database: Database.Database): void {
  const files = readdirSync(MIGRATIONS)
    .filter((name) => NAME.test(name))
    .sort();
  const current = Number(database.pragma('user_version', { simple: true }));
  if (current > files.length) {
    throw new StoreError(
      `the database has schema ${current}, this program knows ${files.length}: it is older than the database`,
    );
  }
  for (const [index, file] of files.entries()) {
    if (index < current) continue;
    const sql = readFileSync(path.join(MIGRATIONS, file), 'utf8');
    try {
      database.transaction(() => {
        database.exec(sql);
        database.pragma(`user_version = ${index + 1}`);
      })();
    } catch (error) {
      throw new StoreError(`migration ${file} failed`, { cause: error });
    }
  }
}
