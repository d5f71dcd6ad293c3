/**
 * One line after intake: redacted, normalised, hard wraps joined.
 * `number` counts from 1 in the part it came from, as the person sees it.
 */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/**
 * A stretch of text that belongs together: the title, some prose, the output of one command, or one run of the gateway in a log.
 * Parsers read one segment at a time, so that two outputs in one paste never mix.
 */
export interface Segment {
  /** `title`, `text`, or the attachment's file name. */
  readonly part: string;
  /** The command as it was typed (`openclaw models status`), where the paste shows its prompt. */
  readonly command?: string;
  /** The run of the gateway that this piece of a log tells of, counted in its part; absent where the part tells of one run only. */
  readonly run?: number;
  readonly lines: readonly Line[];
}

/** A credential that intake removed: what it looked like, never what it was. */
export interface SecretShape {
  /** For example `anthropic-api-key`; the same word stands in the text as `<anthropic-api-key len=108>`. */
  readonly shape: string;
  readonly length: number;
  /** True where the shape alone proves that it is a credential: only then may a message be deleted for it. */
  readonly certain: boolean;
}

/** What one message says once intake is done with it. Nothing after intake has seen a secret. */
export interface CleanMessage {
  readonly message: string;
  readonly segments: readonly Segment[];
  readonly secrets: readonly SecretShape[];
  /** One sentence for each attachment that was not read, and why (too large, archive bomb, unknown type). */
  readonly refused: readonly string[];
}

/** One file somebody attached; `bytes` as downloaded. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The numbers of its lines, where whoever read it kept only some of them (a log of many megabytes, streamed). */
  readonly numbers?: readonly number[];
}

/** One message as a channel hands it over: nothing of it has been read yet, and it may hold secrets. */
export interface RawMessage {
  readonly message: string;
  readonly title?: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
}
