import type { Bot, CaseStore, Reporter, Transcripts } from '../app/index.ts';
import type { Case, Knowledge, ThreadScript } from '../domain/index.ts';

/** Something wrong with a document, as it is shown: file, line (from 1), what was expected. */
export interface DocumentProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** The documents of the moment. While one of them is broken, the last good ones stay, beside the problems. */
export interface KnowledgeFeed {
  readonly current: () => Knowledge;
  readonly problems: () => readonly DocumentProblem[];
  /** Calls back after each reading of changed files; gives the way to stop that. */
  readonly onChange: (changed: () => void) => () => void;
}

/** A thread to try, in one click. `name` is its file name without ending. */
export interface SampleThread {
  readonly name: string;
  readonly script: ThreadScript;
}

/** One way on from a place of the decision tree: what is seen there, how likely that is, and what the bot does then. */
export interface Branch {
  readonly seen: string;
  readonly probability?: number;
  /** The person could not do what was asked. */
  readonly isRefused?: true;
  readonly to:
    | { readonly kind: 'ask'; readonly checks: readonly string[] }
    | { readonly kind: 'advise'; readonly cause: string }
    | { readonly kind: 'end'; readonly phase: 'solved' | 'handed-over' | 'waiting' };
}

/** The state of one part of the program, for /healthz. */
export interface PartHealth {
  readonly ok: boolean;
  readonly detail?: string;
}

/** What the pages need. Everything that decides is behind `bot`. */
export interface SiteNeeds {
  readonly bot: () => Bot;
  readonly knowledge: KnowledgeFeed;
  readonly store: CaseStore;
  readonly transcripts: Transcripts;
  readonly samples: readonly SampleThread[];
  readonly report: Reporter;
  readonly clock: () => Date;
  /** Unique ids for new threads. */
  readonly newId: () => string;
  /** Every enabled part by name; absent parts are off. */
  readonly health: () => Promise<Readonly<Record<string, PartHealth>>>;
  /** The metrics in Prometheus' text format. */
  readonly metrics: () => Promise<string>;
  /** The ways on from what the bot said after the reading of this order, most probable first. */
  readonly branches: (state: Case, order: number) => readonly Branch[];
  /** Writes the scaffold of a cause document with these samples; the path of the file, or a sentence why not. */
  readonly draft?: (
    id: string,
    samples: readonly string[],
  ) => { readonly file: string } | { readonly why: string };
}
