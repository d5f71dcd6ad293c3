import type { Rule } from '../rule.ts';

/** An id is the name of its file, so that a document is found by what refers to it. */
export const checkFileName: Rule = ({ name, value }) =>
  value.id === name
    ? []
    : [{ path: ['id'], message: `the id \`${value.id}\` is not the file name; expected \`${name}\`` }];
