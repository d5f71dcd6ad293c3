import { z } from 'zod';
import type { PlayThread, Transcripts } from '../app/index.ts';
import { ThreadScript, TranscriptEntry } from '../domain/index.ts';
import type { OpenDatabase } from './open-database.ts';

const ThreadRow = z.object({
  thread: z.string(),
  title: z.string(),
  script: z.string().nullable(),
  created_at: z.string(),
});
const EntryRow = z.object({ entry: z.string() });

/** Keeps the playground in SQLite. */
export function sqliteTranscripts(database: OpenDatabase): Transcripts {
  const open = database.prepare(
    `insert into play_thread (thread, title, script, created_at) values (@thread, @title, @script, @createdAt)
     on conflict (thread) do nothing`,
  );
  const get = database.prepare('select * from play_thread where thread = @thread');
  const entries = database.prepare('select entry from play_entry where thread = @thread order by position');
  const last = database.prepare(
    'select coalesce(max(position), 0) as position from play_entry where thread = @thread',
  );
  const insert = database.prepare(
    'insert into play_entry (thread, position, entry) values (@thread, @position, @entry)',
  );
  const list = database.prepare(
    'select * from play_thread order by created_at desc, rowid desc limit @limit',
  );
  const remove = database.prepare('delete from play_thread where thread = @thread');
  const add = database.transaction((thread: string, more: readonly TranscriptEntry[]) => {
    const { position } = z.object({ position: z.number() }).parse(last.get({ thread }));
    for (const [index, entry] of more.entries()) {
      insert.run({ thread, position: position + index + 1, entry: JSON.stringify(entry) });
    }
  });
  return {
    open: async (thread) => {
      const script = thread.script === undefined ? null : JSON.stringify(thread.script);
      open.run({ thread: thread.thread, title: thread.title, script, createdAt: thread.createdAt });
      return Promise.resolve();
    },
    get: async (thread) => {
      const row = get.get({ thread });
      return Promise.resolve(row === undefined ? undefined : threadOf(row));
    },
    entries: async (thread) =>
      Promise.resolve(
        entries.all({ thread }).map((row) => TranscriptEntry.parse(JSON.parse(EntryRow.parse(row).entry))),
      ),
    add: async (thread, more) => {
      add.immediate(thread, more);
      return Promise.resolve();
    },
    list: async (limit) => Promise.resolve(list.all({ limit }).map(threadOf)),
    forget: async (thread) => {
      remove.run({ thread });
      return Promise.resolve();
    },
  };
}

function threadOf(row: unknown): PlayThread {
  const { thread, title, script, created_at } = ThreadRow.parse(row);
  return {
    thread,
    title,
    ...(script === null ? {} : { script: ThreadScript.parse(JSON.parse(script)) }),
    createdAt: created_at,
  };
}
