import type { Parser } from '../parser.ts';
import { claimsIn } from '../words/claims.ts';
import { sentences } from '../words/prose.ts';

/** Reads what people say in their own words; the phrases stand in `src/parse/words/`. */
export const claims: Parser = {
  id: 'claims',
  reads: 'what people say in their own words: how it went, what they did, have and see',
  hints: [],
  parse: (segment) =>
    sentences(segment).flatMap((sentence) =>
      claimsIn(sentence).map((claim) => ({ observation: { kind: 'claim', claim }, at: sentence.at })),
    ),
};
