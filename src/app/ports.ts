import type { Case, Settings } from '../domain/index.ts';

/** The time. Channels and timers take it from here, so that tests can set it. */
export type Clock = () => Date;

/** A case with the times its store keeps, ISO 8601 in UTC. */
export interface StoredCase {
  readonly state: Case;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Which cases to list. Absent fields do not limit. */
export interface CaseQuery {
  readonly thread?: string;
  readonly phases?: readonly Case['phase'][];
  readonly guild?: string;
  readonly asker?: string;
  /** What it was, as it was marked. */
  readonly cause?: string;
  /** Helpers wrote down a cause in it. */
  readonly isDrafted?: true;
  /** Something unsent or undecided. */
  readonly isPending?: true;
  readonly createdSince?: string;
  readonly updatedBefore?: string;
}

/**
 * Where cases are kept. Asynchronous, since SQLite is not the last of its implementations. `change` is one transaction: it reads
 * the case of a thread (a new one where there is none), and stores what the function makes of it; nothing is stored where it throws
 * or changes nothing, so that reading again makes no case younger.
 */
export interface CaseStore {
  readonly load: (thread: string) => Promise<Case | undefined>;
  readonly change: (thread: string, change: (state: Case) => Case) => Promise<Case>;
  readonly forget: (thread: string) => Promise<void>;
  /** Oldest first. */
  readonly list: (query: CaseQuery) => Promise<readonly StoredCase[]>;
}

/** One line of the audit: who did what, and when (ISO 8601 in UTC). `detail` never holds text of a message. */
export interface AuditEntry {
  readonly at: string;
  readonly who: string;
  readonly what:
    | 'mark'
    | 'unmark'
    | 'cause'
    | 'pause'
    | 'resume'
    | 'hand-over'
    | 'forget-thread'
    | 'forget-user'
    | 'purge'
    | 'settings'
    | 'delete-message'
    | 'fix'
    | 'draft'
    | 'tag';
  readonly guild?: string | undefined;
  readonly thread?: string | undefined;
  readonly detail?: string | undefined;
}

/** Where it is written down who did what. */
export interface AuditStore {
  readonly add: (entry: AuditEntry) => Promise<void>;
  /** Newest first. */
  readonly list: (of: {
    readonly guild?: string;
    readonly thread?: string;
    readonly limit: number;
  }) => Promise<readonly AuditEntry[]>;
  /** Takes a person's name out of all entries. */
  readonly forgetUser: (user: string) => Promise<void>;
}

/** Where the settings of servers and the cursors of channels are kept. */
export interface SettingsStore {
  /** What was set by hand for a guild; nothing of the environment. */
  readonly get: (guild: string) => Promise<Partial<Settings>>;
  readonly set: (guild: string, settings: Partial<Settings>) => Promise<void>;
  readonly cursor: (channel: string) => Promise<string | undefined>;
  readonly setCursor: (channel: string, value: string) => Promise<void>;
}

/** The cause of a solved thread, as a moderator named it. One a thread. */
export interface MarkedCause {
  readonly thread: string;
  readonly cause: string;
  readonly who: string;
  readonly at: string;
}

/** What moderators marked: how common causes really are. Counted, and kept when the case itself is purged. */
export interface PriorStore {
  readonly mark: (marked: MarkedCause) => Promise<void>;
  readonly unmark: (thread: string) => Promise<void>;
  /** How often each cause was marked; causes never marked are absent. */
  readonly counts: () => Promise<Readonly<Record<string, number>>>;
  readonly forgetUser: (user: string) => Promise<void>;
}

/** People who do not want to be read, and threads that were forgotten on demand. */
export interface ConsentStore {
  readonly optOut: (user: string) => Promise<void>;
  readonly optIn: (user: string) => Promise<void>;
  readonly isOptedOut: (user: string) => Promise<boolean>;
  /** Messages of the thread written up to this time (ISO 8601 in UTC) are not to be read again. */
  readonly forgot: (thread: string, at: string) => Promise<void>;
  readonly forgottenAt: (thread: string) => Promise<string | undefined>;
}

/** Passes a mark on to another service. Never rejects: a mark does not depend on it. */
export interface SolutionPublisher {
  /** `solution` absent: the mark is taken back. */
  readonly publish: (thread: string, solution: string | undefined) => Promise<'sent' | 'off' | 'failed'>;
}

/** Where the application reports what it cannot answer for: faults of parsers, refused attachments. Never text of a message. */
export interface Reporter {
  readonly fault: (about: {
    readonly thread: string;
    readonly parser: string;
    readonly error: unknown;
  }) => void;
}

/** What is counted, by name; each with few labels of few values. */
export type Count =
  'messages' | 'secrets' | 'decisions' | 'presses' | 'marks' | 'faults' | 'sends' | 'failures' | 'commands';

/**
 * What is timed: reading a message into its case, deciding the next step, the wait of a person from a message to the reply, and from
 * the first message of a thread to its first fix.
 */
export type Timed = 'take' | 'decide' | 'answer' | 'diagnosis';

/** Where numbers go that an operator watches. Never text of a message, never an id of a person. */
export interface Meter {
  readonly count: (what: Count, labels?: Readonly<Record<string, string>>) => void;
  /** How long something took, in seconds. */
  readonly time: (what: Timed, seconds: number) => void;
}

/** How one part of the program does. `says` is for an operator: what is wrong, and what to do. */
export interface Condition {
  readonly ok: boolean;
  readonly says: string;
}

/** Where each part says how it does; the whole is well while every part is. */
export interface Health {
  readonly report: (part: string, condition: Condition) => void;
  readonly parts: () => Readonly<Record<string, Condition>>;
}
