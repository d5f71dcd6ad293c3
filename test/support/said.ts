import type { Claim } from '../../src/domain/index.ts';
import { claims } from '../../src/parse/parsers/claims.ts';

/** Sentences for one claim: those that make it, and look-alikes that do not. */
export interface Sayings {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** The claims read in a text of one or more lines. */
export function claimsSaid(text: string): readonly Claim[] {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
  return claims
    .parse({ part: 'text', lines })
    .flatMap(({ observation }) => (observation.kind === 'claim' ? [observation.claim] : []));
}

/** One row a sentence: the claim, the sentence, whether it is made. */
export function rowsOf(table: Readonly<Partial<Record<Claim, Sayings>>>): [Claim, string, boolean][] {
  return Object.entries(table).flatMap(([claim, { yes, no }]) => [
    ...yes.map((text): [Claim, string, boolean] => [claim as Claim, text, true]),
    ...no.map((text): [Claim, string, boolean] => [claim as Claim, text, false]),
  ]);
}
