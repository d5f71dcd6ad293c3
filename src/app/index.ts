export { makeAnswer, type Outcome } from './answer.ts';
export type { BotNeeds } from './bot-needs.ts';
export { makeDecide } from './decide.ts';
export { inOrder } from './in-order.ts';
export { makeBot } from './make-bot.ts';
export { makeHealth } from './make-health.ts';
export { memoryAudits, memoryConsent, memoryPriors, memorySettings } from './memory-ports.ts';
export { memoryStore } from './memory-store.ts';
export type { Policy } from './needs.ts';
export type {
  Actor,
  Bot,
  Decided,
  Guess,
  Marked,
  Paste,
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
  Meter,
  PriorStore,
  Reporter,
  SettingsStore,
  SolutionPublisher,
  StoredCase,
  Timed,
} from './ports.ts';
export { type Inbound } from './take.ts';
export { draftsOf, type WrittenCause } from './drafts-of.ts';
export { type Gap, gapsOf } from './gaps.ts';
export { type Insights, insightsOf } from './insights.ts';
export { type Arithmetic, type Inspection, makeGlance, makeInspect } from './inspect.ts';
export { memoryTranscripts } from './memory-transcripts.ts';
export type { PathStop } from './path-of.ts';
export { makePlay, nextTurn, type Play } from './play.ts';
export type { PlayThread, Transcripts } from './transcripts.ts';
export { type Neighbour, type WhatIf, whatIf } from './what-if.ts';
export { memoryBot } from './memory-bot.ts';
export { type PlayedTurn, replay } from './replay.ts';
export { playSamples, type SampleResult } from './play-samples.ts';
