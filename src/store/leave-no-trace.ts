import type { OpenDatabase } from './open-database.ts';

/** What was deleted leaves the write-ahead log too: the log is emptied into the file, where deleted text is overwritten. */
export function leaveNoTrace(database: OpenDatabase): void {
  database.pragma('wal_checkpoint(truncate)');
}
