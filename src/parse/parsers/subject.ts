import type { Parser } from '../parser.ts';
import { sentences } from '../words/prose.ts';
import { subjectsIn } from '../words/subjects.ts';

/** Reads what somebody's words are about, questions too: the word classes stand in `src/parse/words/`. */
export const subject: Parser = {
  id: 'subject',
  reads: "what a person's words are about: keys, sign-in, credit, pairing, the order of profiles …",
  hints: [],
  parse: (segment) =>
    sentences(segment).flatMap((sentence) =>
      subjectsIn(sentence).map((about) => ({ observation: { kind: 'subject', about }, at: sentence.at })),
    ),
};
