/** The languages Clawmedic speaks. Commands and error lines stay as they are in all of them. */
export type Language = 'en' | 'zh-CN' | 'es';

/** Something a person can press instead of writing. `id` is stable: `works-now`, `answer:2`, `why`. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/**
 * A step in words, the same for every channel: what was read, what follows, one thing to do. Plain Markdown in each text; a
 * channel lays the parts out, and leaves out none.
 */
export interface Reply {
  readonly language: Language;
  /** The decisive line, redacted, as it was pasted. */
  readonly quote?: string;
  /** What follows from it, one or two sentences. */
  readonly finding?: string;
  /** The one thing to do. */
  readonly ask: string;
  /** Where to type it, one sentence. */
  readonly where?: string;
  /** Commands to copy, one a line. */
  readonly code?: string;
  /** Why it is safe to paste, or what to watch out for; how to see that it worked; what to paste if not. */
  readonly notes: readonly string[];
  readonly choices: readonly Choice[];
  /** Links to read on. */
  readonly links: readonly string[];
}
