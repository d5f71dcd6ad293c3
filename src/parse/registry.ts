import type { Parser } from './parser.ts';
import { modelsStatus } from './parsers/models-status.ts';

/** Every parser, in alphabetical order of its id. A repository test compares this list with the folder. */
export const parsers: readonly Parser[] = [
  modelsStatus,
];
