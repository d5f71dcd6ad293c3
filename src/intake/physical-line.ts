/** One line as it was pasted, before wraps are joined. */
export interface PhysicalLine {
  /** Counts from 1 in its part. */
  readonly number: number;
  readonly text: string;
  /** It stood behind the TUI's `[local] `. */
  readonly local: boolean;
  /** It stood in a code block. */
  readonly fenced: boolean;
  /** How long it was on the screen, prefix included: equal lengths tell a hard wrap. */
  readonly width: number;
}
