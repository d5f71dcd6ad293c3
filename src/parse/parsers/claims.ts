import type { Claim } from '../../domain/index.ts';
import type { Parser } from '../parser.ts';
import { claimsIn } from '../words/claims.ts';
import { sendsAway } from '../words/dismissals.ts';
import { sentences } from '../words/prose.ts';

const STOP: readonly Claim[] = ['stop-bot'];

/** Reads what people say in their own words; the phrases stand in `src/parse/words/`. */
export const claims: Parser = {
  id: 'claims',
  reads: 'what people say in their own words: how it went, what they did, have and see',
  hints: [],
  parse: (segment) =>
    sentences(segment).flatMap((sentence, index) => {
      // Further on the same words tell of something: "It worked before. Not now."
      const said = index === 0 && sendsAway(sentence.text) ? STOP : claimsIn(sentence);
      return said.map((claim) => ({ observation: { kind: 'claim', claim }, at: sentence.at }));
    }),
};
