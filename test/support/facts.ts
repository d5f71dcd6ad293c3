import type { Claim, Fact, Observation, Reply } from '../../src/domain/index.ts';

/** A fact as if read from the first line of a message; the quote is the message's name. */
function fact(message: string, observation: Observation): Fact {
  return {
    observation,
    evidence: { message, part: 'text', line: 1, quote: `line of ${message}`, parser: 'test' },
  };
}

/** A claim as a fact. */
export function claim(message: string, said: Claim): Fact {
  return fact(message, { kind: 'claim', claim: said });
}

/** An error as a fact. */
export function invalidKey(message: string): Fact {
  return fact(message, { kind: 'error', code: 'anthropic-invalid-x-api-key' });
}

/** A reply that says one thing. */
export function says(ask: string): Reply {
  return { language: 'en', ask, notes: [], choices: [], links: [] };
}
