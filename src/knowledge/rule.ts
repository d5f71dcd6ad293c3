import type { Cause, Check, KnownRegression, OtherTopic, Provider } from '../domain/index.ts';
import type { Finding } from './problem.ts';
import type { ReadDocument } from './read-document.ts';
import type { Folder } from './read-files.ts';
import type { Place } from './walk.ts';

/** The documents that could be read, and the names of all of them. */
export interface Library {
  readonly causes: readonly ReadDocument<Cause>[];
  readonly checks: readonly ReadDocument<Check>[];
  readonly providers: readonly ReadDocument<Provider>[];
  readonly regressions: readonly ReadDocument<KnownRegression>[];
  readonly topics: readonly ReadDocument<OtherTopic>[];
  /** Names of all files, readable or not: a link to a broken document is not a second problem. */
  readonly names: Readonly<Record<Folder, ReadonlySet<string>>>;
}

interface Told<F extends Folder, T> {
  readonly folder: F;
  /** The file's name without its ending. */
  readonly name: string;
  readonly value: T;
  /** Every value in the document, collected once for all rules. */
  readonly places: readonly Place[];
}

/** What a rule sees of a document: its folder tells what kind of document it is. */
export type Entry =
  | Told<'causes', Cause>
  | Told<'checks', Check>
  | Told<'providers', Provider>
  | Told<'regressions', KnownRegression>
  | Told<'topics', OtherTopic>;

/** One rule that every document must keep. */
export type Rule = (entry: Entry, library: Library) => readonly Finding[];
