import type { Parser } from './parser.ts';

/** Every parser, in alphabetical order of its id. A repository test compares this list with the folder. */
export const parsers: readonly Parser[] = [];
