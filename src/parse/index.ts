export type { Parser } from './parser.ts';
export { parsers } from './registry.ts';
export { type MessageReading, read } from './run.ts';
export { unreadErrors } from './unread-errors.ts';
