import type { Settings } from '../domain/index.ts';
import type {
  AuditEntry,
  AuditStore,
  ConsentStore,
  MarkedCause,
  PriorStore,
  SettingsStore,
} from './ports.ts';

/** Keeps the audit in memory. */
export function memoryAudits(): AuditStore {
  let entries: readonly AuditEntry[] = [];
  return {
    add: (entry) => {
      entries = [...entries, entry];
      return Promise.resolve();
    },
    list: ({ guild, thread, limit }) =>
      Promise.resolve(
        entries
          .filter((one) => guild === undefined || one.guild === guild)
          .filter((one) => thread === undefined || one.thread === thread)
          .toReversed()
          .slice(0, limit),
      ),
    forgetUser: (user) => {
      entries = entries.map((one) => (one.who === user ? { ...one, who: 'forgotten' } : one));
      return Promise.resolve();
    },
  };
}

/** Keeps settings and cursors in memory. */
export function memorySettings(): SettingsStore {
  const settings = new Map<string, Partial<Settings>>();
  const cursors = new Map<string, string>();
  return {
    get: (guild) => Promise.resolve(settings.get(guild) ?? {}),
    set: (guild, value) => Promise.resolve(void settings.set(guild, value)),
    cursor: (channel) => Promise.resolve(cursors.get(channel)),
    setCursor: (channel, value) => Promise.resolve(void cursors.set(channel, value)),
  };
}

/** Keeps the marked causes in memory. */
export function memoryPriors(): PriorStore {
  const marks = new Map<string, MarkedCause>();
  return {
    mark: (marked) => Promise.resolve(void marks.set(marked.thread, marked)),
    unmark: (thread) => Promise.resolve(void marks.delete(thread)),
    counts: () => {
      const counts: Record<string, number> = {};
      for (const { cause } of marks.values()) counts[cause] = (counts[cause] ?? 0) + 1;
      return Promise.resolve(counts);
    },
    forgetUser: (user) => {
      for (const [thread, one] of marks)
        if (one.who === user) marks.set(thread, { ...one, who: 'forgotten' });
      return Promise.resolve();
    },
  };
}

/** Keeps in memory who is not to be read. */
export function memoryConsent(): ConsentStore {
  const optedOut = new Set<string>();
  const forgotten = new Map<string, string>();
  return {
    optOut: (user) => Promise.resolve(void optedOut.add(user)),
    optIn: (user) => Promise.resolve(void optedOut.delete(user)),
    isOptedOut: (user) => Promise.resolve(optedOut.has(user)),
    forgot: (thread, at) => Promise.resolve(void forgotten.set(thread, at)),
    forgottenAt: (thread) => Promise.resolve(forgotten.get(thread)),
  };
}
