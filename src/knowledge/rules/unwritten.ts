import type { Rule } from '../rule.ts';
import { texts } from '../walk.ts';

const UNWRITTEN = /\bTODO\b/u;

/** A new document is a form; nothing of it may be left to be filled in. */
export const checkUnwritten: Rule = ({ places }) =>
  texts(places)
    .filter(({ text }) => UNWRITTEN.test(text))
    .map(({ path }) => ({ path, message: 'still says TODO; expected it to be written' }));
