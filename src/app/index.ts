export { type Inbound, makeAnswer, type Needs, type Outcome } from './answer.ts';
export { memoryStore } from './memory-store.ts';
export type { CaseStore, Reporter } from './ports.ts';
