export { answersTo, isAnsweredBy } from './answers.ts';
export { assertNever } from './assert-never.ts';
export { CLAIMS, type Claim } from './claim.ts';
export { DERIVED, type Derived, KEY_SHAPES } from './derived.ts';
export { editDistance } from './edit-distance.ts';
export type { Explanation } from './explanation.ts';
export { filled, filledSentence, isFilled, slotsOf, wordingOf } from './document-text.ts';
export { ERROR_CODES, type ErrorCode, errorMeaning } from './error-code.ts';
export { Evidence, type Fact, type Found, LONGEST_QUOTE, ObservationSchema } from './fact.ts';
export {
  type Cause,
  CauseFront,
  type Check,
  CheckFront,
  type EvidenceItem,
  type Fix,
  type Knowledge,
  type KnownRegression,
  type Provider,
  OtherTopic,
  ProviderData,
  Regression,
  type Strength,
} from './knowledge.ts';
export {
  type Observation,
  OBSERVED,
  type ObservationKind,
  type Observed,
  OTHER_PROGRAM,
  PROBE_STATUSES,
} from './observation.ts';
export type { Subject } from './subject.ts';
export { percent } from './percent.ts';
export { isPending } from './is-pending.ts';
export { linePattern } from './line-pattern.ts';
export { newCase } from './new-case.ts';
export { matches, type Pattern } from './pattern.ts';
export { isPrivateMessage, privateMessage } from './private-message.ts';
export { type Aside, ASIDES, COUNTER_QUESTIONS, isAside, isTalk } from './talk.ts';
export { termsOf } from './terms.ts';
export type { Attachment, CleanMessage, Line, RawMessage, SecretShape, Segment } from './text.ts';
export { compareVersions, inWindow, isVersion, type VersionWindow } from './version.ts';
export { Advised, Asked, Case, type Draft, type Notice, Outgoing, Reading, Role } from './case.ts';
export { Choice, Language, Reply } from './reply.ts';
export { scaffoldCause } from './scaffold-cause.ts';
export { Settings } from './settings.ts';
export type { Belief, HandOverReason, Reason, Slots, Step } from './step.ts';
export {
  CauseTranslation,
  CheckTranslation,
  spoken,
  TRANSLATED,
  type Translated,
  translatedCause,
  translatedCheck,
} from './translation.ts';
export { type ScriptTurn, ThreadScript } from './thread-script.ts';
export { type ShownPart, TranscriptEntry } from './transcript.ts';
