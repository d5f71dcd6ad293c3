export { clean } from './clean.ts';
export { redact } from './redact.ts';
export { redactedCopy } from './redacted-copy.ts';
export { lineSelector, selectLines } from './select-lines.ts';
