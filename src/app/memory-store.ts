import { type Case, newCase } from '../domain/index.ts';
import type { CaseStore } from './ports.ts';

/** Keeps cases in memory, for one paste and for the console. Passes the contract of every store. */
export function memoryStore(): CaseStore {
  const cases = new Map<string, Case>();
  return {
    load: (thread) => Promise.resolve(cases.get(thread)),
    change: (thread, change) =>
      Promise.resolve().then(() => {
        const next = change(cases.get(thread) ?? newCase(thread));
        cases.set(thread, next);
        return next;
      }),
    forget: (thread) => {
      cases.delete(thread);
      return Promise.resolve();
    },
  };
}
