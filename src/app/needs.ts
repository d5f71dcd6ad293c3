import type { Analysis, Weights } from '../diagnose/index.ts';
import type { Case, Knowledge, Step } from '../domain/index.ts';
import type { CaseStore, Reporter } from './ports.ts';

/** How the next step is chosen from what is known. */
export type Policy = (state: Case, analysis: Analysis) => Step;

/** What the use cases need. */
export interface Needs {
  readonly store: CaseStore;
  readonly knowledge: Knowledge;
  readonly report: Reporter;
  /** Absent: the bot's own. Another one is put in its place to compare the two. */
  readonly policy?: Policy;
  /** Absent: the bot's own. Others are put in their place to measure what the numbers are worth. */
  readonly weights?: Weights;
}
