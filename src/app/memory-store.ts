import { type Case, isPending, newCase } from '../domain/index.ts';
import type { CaseQuery, CaseStore, StoredCase } from './ports.ts';

/** Keeps cases in memory, for one paste and for the console. Passes the contract of every store. `now` is ISO 8601 in UTC. */
export function memoryStore(now: () => string = () => ''): CaseStore {
  const cases = new Map<string, StoredCase>();
  return {
    load: (thread) => Promise.resolve(cases.get(thread)?.state),
    change: (thread, change) =>
      Promise.resolve().then(() => {
        const before = cases.get(thread);
        const state = change(before?.state ?? newCase(thread));
        if (before !== undefined && JSON.stringify(before.state) === JSON.stringify(state)) return state;
        const updatedAt = now();
        cases.set(thread, { state, createdAt: before?.createdAt ?? updatedAt, updatedAt });
        return state;
      }),
    forget: (thread) => {
      cases.delete(thread);
      return Promise.resolve();
    },
    list: (query) =>
      Promise.resolve(
        [...cases.values()]
          .filter((one) => fits(one, query))
          .sort((a, b) => a.createdAt.localeCompare(b.createdAt)),
      ),
  };
}

function fits({ state, createdAt, updatedAt }: StoredCase, query: CaseQuery): boolean {
  return (
    isFrom(state, query) &&
    isLike(state, query) &&
    createdAt >= (query.createdSince ?? '') &&
    (query.updatedBefore === undefined || updatedAt < query.updatedBefore)
  );
}

function isFrom(state: Case, { thread, guild, asker }: CaseQuery): boolean {
  return (
    (thread === undefined || state.thread === thread) &&
    (guild === undefined || state.guild === guild) &&
    (asker === undefined || state.asker === asker)
  );
}

function isLike(state: Case, { phases, cause, isDrafted, isPending: pending }: CaseQuery): boolean {
  return (
    (phases?.includes(state.phase) ?? true) &&
    (cause === undefined || state.solution?.cause === cause) &&
    (isDrafted === undefined || state.drafts !== undefined) &&
    (pending === undefined || isPending(state))
  );
}
