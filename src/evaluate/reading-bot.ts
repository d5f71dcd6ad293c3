import { type Inbound, makeDecide, memoryStore, type Reporter } from '../app/index.ts';
import { markSent, takeReading } from '../case/index.ts';
import { toLine } from '../console/index.ts';
import type { Weights } from '../diagnose/index.ts';
import type { Fact, Knowledge } from '../domain/index.ts';
import { clean } from '../intake/index.ts';
import { parsers, read } from '../parse/index.ts';
import type { Bot } from './bot.ts';

/** Bots that differ in their numbers only: every message is read once for all of them, since numbers change no facts. */
export function botsByWeights(needs: {
  readonly knowledge: Knowledge;
  readonly report: Reporter;
}): (weights: Weights) => Bot {
  const readings = new Map<string, readonly Fact[]>();
  const factsOf = (inbound: Inbound): readonly Fact[] => {
    const key = JSON.stringify([inbound.message, inbound.title, inbound.text]);
    const facts = readings.get(key) ?? read(parsers, clean(inbound)).facts;
    readings.set(key, facts);
    return facts;
  };
  return (weights) => {
    const store = memoryStore();
    const decide = makeDecide({ store, ...needs, weights });
    return async (inbound) => {
      const facts = [...factsOf(inbound)];
      await store.change(inbound.thread, (state) =>
        takeReading(state, { ...inbound, facts }, needs.knowledge.checks),
      );
      const decision = await decide(inbound.thread);
      const nonce = decision.outgoing?.nonce;
      if (nonce !== undefined) await store.change(inbound.thread, (state) => markSent(state, nonce, {}));
      return { ...toLine({ ...decision, secrets: [], refused: [] }), beliefs: decision.beliefs };
    };
  };
}
