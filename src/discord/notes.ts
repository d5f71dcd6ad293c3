/** How a thread began: who asks in it, and which message its title belongs to (absent while nobody wrote there). */
export interface Opening {
  readonly asker: string | null;
  readonly message?: string;
}

/** A message of ours that stands for one of a person's: a redacted copy of it, or the request to delete it. */
export interface Stand {
  readonly thread: string;
  readonly original: string;
  readonly kind: 'copy' | 'ask';
}

/** What is known about threads while the process runs. All of it can be read from Discord again. */
export interface Notes {
  /** The message whose buttons are still enabled, by thread. */
  readonly live: Map<string, string>;
  /** The newest message of a thread by a person or by us, and whether it is ours. */
  readonly newest: Map<string, { readonly id: string; readonly isOwn: boolean }>;
  /** What stands for messages with secrets in them, by its message id. */
  readonly copies: Map<string, Stand>;
  /** Messages that were deleted for a copy: that they are gone does not take their facts away. */
  readonly replaced: Set<string>;
  /** How threads outside of forums began. */
  readonly openings: Map<string, Opening>;
  /** Parent channels and threads where Discord refused us, and until when (milliseconds) they are left alone. */
  readonly refusals: Map<string, number>;
  /** How often saying something in a thread has failed in a row; where it is named at all, a try may have arrived. */
  readonly tries: Map<string, number>;
  /** Threads that could not be read, and channels whose threads could not be listed: how often in a row. */
  readonly unread: Map<string, number>;
  /** Messages that are being read, with the channel their thread belongs to where it is known. */
  readonly reading: Map<string, string | undefined>;
  /** The newest message that was read in the threads of a channel. */
  readonly seen: Map<string, string>;
  /** Channels of which that is not stored yet. */
  readonly unsaved: Set<string>;
}

/** Nothing known yet. */
export function newNotes(): Notes {
  return {
    live: new Map(),
    newest: new Map(),
    copies: new Map(),
    replaced: new Set(),
    openings: new Map(),
    refusals: new Map(),
    tries: new Map(),
    unread: new Map(),
    reading: new Map(),
    seen: new Map(),
    unsaved: new Set(),
  };
}
