import type { Knowledge } from '../domain/index.ts';
import type { CaseStore, Reporter } from './ports.ts';

/** What the use cases need. */
export interface Needs {
  readonly store: CaseStore;
  readonly knowledge: Knowledge;
  readonly report: Reporter;
}
