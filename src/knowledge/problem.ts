/** One thing wrong with a document: where, and in one sentence what is wrong and what was expected. */
export interface Problem {
  /** Path of the document, as it was opened. */
  readonly file: string;
  /** Counts from 1 in the file. */
  readonly line: number;
  readonly message: string;
}

/** Where in a document something is: keys and list positions from the top, as zod reports them. */
export type Path = readonly (string | number)[];

/** Something wrong before its line is known. `key` asks for the line of that key below `path`. */
export interface Finding {
  readonly path: Path;
  readonly key?: string;
  readonly message: string;
}
