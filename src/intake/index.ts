export { clean } from './clean.ts';
export { redact, type Redacted } from './redact.ts';
export { redactedCopy, type RedactedCopy } from './redacted-copy.ts';
export { lineSelector, type LineSelector, selectLines, type Selection } from './select-lines.ts';
