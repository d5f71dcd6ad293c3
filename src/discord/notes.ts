/** What is known about threads while the process runs. All of it can be read from Discord again. */
export interface Notes {
  /** The message whose buttons are still enabled, by thread. */
  readonly live: Map<string, string>;
  /** The newest message of a thread, and whether it is ours. */
  readonly newest: Map<string, { readonly id: string; readonly isOwn: boolean }>;
  /** Redacted copies by their message id: of which message of which thread. */
  readonly copies: Map<string, { readonly thread: string; readonly original: string }>;
  /** Messages that were replaced by a copy: that they are gone does not take their facts away. */
  readonly replaced: Set<string>;
  /** Parent channels and threads where Discord refused us, and until when (milliseconds) they are left alone. */
  readonly refusals: Map<string, number>;
  /** How often saying something in a thread has failed in a row. */
  readonly tries: Map<string, number>;
  /** Messages that are being read. */
  readonly reading: Set<string>;
  /** The newest message that was read, over all threads. */
  seen: string;
  /** What of it is stored. */
  savedSeen: string;
}

/** Nothing known yet. */
export function newNotes(): Notes {
  return {
    live: new Map(),
    newest: new Map(),
    copies: new Map(),
    replaced: new Set(),
    refusals: new Map(),
    tries: new Map(),
    reading: new Set(),
    seen: '0',
    savedSeen: '0',
  };
}
