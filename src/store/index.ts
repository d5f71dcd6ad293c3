export { databaseFile, type OpenDatabase, openDatabase } from './open-database.ts';
export { sqliteStore } from './sqlite-store.ts';
export { StoreError } from './store-error.ts';
export { sqliteTranscripts } from './sqlite-transcripts.ts';
