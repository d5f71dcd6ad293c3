import type { TranscriptEntry } from '../domain/index.ts';
import type { PlayThread, Transcripts } from './transcripts.ts';

/** Keeps the playground in memory. Passes the contract of every store of transcripts. */
export function memoryTranscripts(): Transcripts {
  const threads = new Map<string, { readonly thread: PlayThread; readonly entries: TranscriptEntry[] }>();
  return {
    open: (thread) => {
      if (!threads.has(thread.thread)) threads.set(thread.thread, { thread, entries: [] });
      return Promise.resolve();
    },
    get: (thread) => Promise.resolve(threads.get(thread)?.thread),
    entries: (thread) => Promise.resolve([...(threads.get(thread)?.entries ?? [])]),
    add: (thread, entries) => {
      threads.get(thread)?.entries.push(...entries);
      return Promise.resolve();
    },
    list: (limit) =>
      Promise.resolve(
        [...threads.values()]
          .map(({ thread }) => thread)
          .reverse()
          .slice(0, limit),
      ),
    forget: (thread) => {
      threads.delete(thread);
      return Promise.resolve();
    },
  };
}
