import type { Case } from '../domain/index.ts';

/**
 * Where cases are kept. Asynchronous, since SQLite is not the last of its implementations. `change` is one transaction: it reads
 * the case of a thread (a new one where there is none), and stores what the function makes of it; nothing is stored where it throws.
 */
export interface CaseStore {
  readonly load: (thread: string) => Promise<Case | undefined>;
  readonly change: (thread: string, change: (state: Case) => Case) => Promise<Case>;
  readonly forget: (thread: string) => Promise<void>;
}

/** Where the application reports what it cannot answer for: faults of parsers, refused attachments. Never text of a message. */
export interface Reporter {
  readonly fault: (about: {
    readonly thread: string;
    readonly parser: string;
    readonly error: unknown;
  }) => void;
}
