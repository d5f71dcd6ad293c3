import { type Inbound, makeAnswer, memoryStore, type Policy, type Reporter } from '../app/index.ts';
import { type ConsoleLine, toLine } from '../console/index.ts';
import type { Belief, Knowledge } from '../domain/index.ts';

/** What the bot answers in the console channel, with the beliefs behind it. */
export interface Said extends ConsoleLine {
  readonly beliefs: readonly Belief[];
}

/** A bot under trial. */
export type Bot = (inbound: Inbound) => Promise<Said>;

/** The real application behind the console channel, in memory; with another policy, if one is given. */
export function botUnderTrial(needs: {
  readonly knowledge: Knowledge;
  readonly report: Reporter;
  readonly policy?: Policy;
}): Bot {
  const answer = makeAnswer({ store: memoryStore(), ...needs });
  return async (inbound) => {
    const outcome = await answer(inbound);
    const line = toLine(outcome);
    if (needs.policy === undefined || outcome.step.kind !== 'advise')
      return { ...line, beliefs: outcome.beliefs };
    // Another policy may advise what it does not believe most: it is judged by its advice.
    const { cause } = outcome.step;
    const advised = line.causes.find(({ id }) => id === cause) ?? { id: cause, probability: 0 };
    const causes = [advised, ...line.causes.filter(({ id }) => id !== cause)];
    return { ...line, causes, beliefs: outcome.beliefs };
  };
}
