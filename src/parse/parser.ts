import type { Found, Segment } from '../domain/index.ts';

/**
 * Reads one kind of text. It reports what the text says and nothing more: no cause, no wording, no other parser's facts.
 * It never throws, never awaits, and takes time linear in its input.
 */
export interface Parser {
  /** Its file name. */
  readonly id: string;
  /** What it reads, in one phrase. */
  readonly reads: string;
  /** Lower-case pieces of text, one of which must occur in a segment before the parser is run; empty: always run. */
  readonly hints: readonly string[];
  /**
   * The check whose output this is (`models-status`), for parsers of one command's output: their facts are replaced as a
   * whole by a newer output of the same command.
   */
  readonly output?: string;
  readonly parse: (segment: Segment) => readonly Found[];
}
