export { makeAnswer, type Outcome } from './answer.ts';
export { type Decision, makeDecide } from './decide.ts';
export { memoryStore } from './memory-store.ts';
export type { Needs } from './needs.ts';
export type { CaseStore, Reporter } from './ports.ts';
export { type Inbound, makeTake, type Took } from './take.ts';
