import type { ThreadScript, TranscriptEntry } from '../domain/index.ts';

/** A thread of the playground: its title, the turns it can still play, when it began (ISO 8601 in UTC). */
export interface PlayThread {
  readonly thread: string;
  readonly title: string;
  readonly script?: ThreadScript;
  readonly createdAt: string;
}

/** Where the playground keeps what was said in it, redacted, so that a reload or a restart loses nothing. */
export interface Transcripts {
  readonly open: (thread: PlayThread) => Promise<void>;
  readonly get: (thread: string) => Promise<PlayThread | undefined>;
  readonly entries: (thread: string) => Promise<readonly TranscriptEntry[]>;
  readonly add: (thread: string, entries: readonly TranscriptEntry[]) => Promise<void>;
  /** Newest first. */
  readonly list: (limit: number) => Promise<readonly PlayThread[]>;
  readonly forget: (thread: string) => Promise<void>;
}
