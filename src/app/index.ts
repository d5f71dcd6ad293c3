export { makeAnswer, type Outcome } from './answer.ts';
export { type Decision, makeDecide } from './decide.ts';
export type { BotNeeds } from './bot-needs.ts';
export { type InOrder, inOrder } from './in-order.ts';
export { makeBot } from './make-bot.ts';
export { makeHealth } from './make-health.ts';
export { memoryAudits, memoryConsent, memoryPriors, memorySettings } from './memory-ports.ts';
export { memoryStore } from './memory-store.ts';
export type { Needs, Policy } from './needs.ts';
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
  Condition,
  ConsentStore,
  Count,
  Health,
  MarkedCause,
  Meter,
  PriorStore,
  Reporter,
  SettingsStore,
  SolutionPublisher,
  StoredCase,
} from './ports.ts';
export { type Inbound, makeTake, type Took } from './take.ts';
export { type Gap, gapsOf } from './gaps.ts';
export { type CheckUse, type Insights, insightsOf, type Outcomes } from './insights.ts';
export { type Arithmetic, type Inspection, makeInspect } from './inspect.ts';
export { memoryTranscripts } from './memory-transcripts.ts';
export type { PathStop } from './path-of.ts';
export { makePlay, nextTurn, type Play, type Written } from './play.ts';
export type { PlayThread, Transcripts } from './transcripts.ts';
export { type Neighbour, type SampleResult, type WhatIf, whatIf } from './what-if.ts';
