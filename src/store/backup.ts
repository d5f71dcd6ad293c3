import { renameSync, rmSync } from 'node:fs';
import type { OpenDatabase } from './open-database.ts';

/** All pages at one go: SQLite begins a copy anew whenever another process writes between two goes. A writer waits for neither. */
const ALL = 2 ** 31 - 1;

/**
 * Copies a database into a file while it is being written to; the file is complete or not there at all. Rejects where the file cannot
 * be written.
 */
export async function backup(database: OpenDatabase, file: string): Promise<void> {
  const part = `${file}.part`;
  rmSync(part, { force: true });
  await database.backup(part, { progress: () => ALL });
  renameSync(part, file);
}
