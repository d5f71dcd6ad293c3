import type { Cause, Check, KnownRegression, Provider } from '../domain/index.ts';
import type { Finding } from './problem.ts';
import type { ReadDocument } from './read-document.ts';
import type { Folder } from './read-files.ts';

/** The documents that could be read, and the names of all of them. */
export interface Library {
  readonly causes: readonly ReadDocument<Cause>[];
  readonly checks: readonly ReadDocument<Check>[];
  readonly providers: readonly ReadDocument<Provider>[];
  readonly regressions: readonly ReadDocument<KnownRegression>[];
  /** Names of all files, readable or not: a link to a broken document is not a second problem. */
  readonly names: Readonly<Record<Folder, ReadonlySet<string>>>;
}

/** What a rule sees of a document: its folder tells what kind of document it is. */
export type Entry =
  | { readonly folder: 'causes'; readonly name: string; readonly value: Cause }
  | { readonly folder: 'checks'; readonly name: string; readonly value: Check }
  | { readonly folder: 'providers'; readonly name: string; readonly value: Provider }
  | { readonly folder: 'regressions'; readonly name: string; readonly value: KnownRegression };

/** One rule that every document must keep. */
export type Rule = (entry: Entry, library: Library) => readonly Finding[];
