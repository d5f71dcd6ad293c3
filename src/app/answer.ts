import { markSent } from '../case/index.ts';
import type { SecretShape } from '../domain/index.ts';
import { type Decision, makeDecide } from './decide.ts';
import type { Needs } from './needs.ts';
import { type Inbound, makeTake } from './take.ts';

/** What the bot makes of one message. */
export interface Outcome extends Decision {
  readonly secrets: readonly SecretShape[];
  /** One sentence for each attachment that was not read. */
  readonly refused: readonly string[];
}

/** The whole way of the data at once, for channels whose messages come one by one: read, decide, say. */
export function makeAnswer(needs: Needs): (inbound: Inbound) => Promise<Outcome> {
  const take = makeTake(needs);
  const decide = makeDecide(needs);
  return async (inbound) => {
    const { secrets, refused } = await take(inbound);
    const decision = await decide(inbound.thread);
    const nonce = decision.outgoing?.nonce;
    if (nonce !== undefined) {
      await needs.store.change(inbound.thread, (state) => markSent(state, nonce, {}));
    }
    return { ...decision, secrets, refused };
  };
}
