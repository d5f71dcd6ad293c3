export { makeAnswer, type Outcome } from './answer.ts';
export { type Decision, makeDecide } from './decide.ts';
export { memoryStore } from './memory-store.ts';
export type { Needs } from './needs.ts';
export type {
  Actor,
  Bot,
  Brief,
  CaseView,
  Decided,
  Diagnosis,
  Guess,
  Mark,
  Marked,
  Paste,
  Press,
  Pressed,
  Redacted,
  Stats,
  Taken,
  ThreadMessage,
  ToSend,
} from './bot.ts';
export type {
  AuditEntry,
  AuditStore,
  CaseQuery,
  CaseStore,
  Clock,
  ConsentStore,
  MarkedCause,
  PriorStore,
  Reporter,
  SettingsStore,
  SolutionPublisher,
  StoredCase,
} from './ports.ts';
export { type Inbound, makeTake, type Took } from './take.ts';
