import { type Inbound, makeDecide, memoryStore, type Reporter } from '../app/index.ts';
import { markSent, takeReading } from '../case/index.ts';
import { toLine } from '../console/index.ts';
import { wordingsOf, type Weights } from '../diagnose/index.ts';
import type { Knowledge } from '../domain/index.ts';
import { clean } from '../intake/index.ts';
import { type MessageReading, parsers, read } from '../parse/index.ts';
import type { Bot } from './bot.ts';

type Reading = Pick<MessageReading, 'facts' | 'terms'>;

/** Bots that differ in their numbers only: every message is read once for all of them, since numbers change no facts. */
export function botsByWeights(needs: {
  readonly knowledge: Knowledge;
  readonly report: Reporter;
}): (weights: Weights) => Bot {
  const { uses } = wordingsOf(needs.knowledge);
  const readings = new Map<string, Reading>();
  const readingOf = (inbound: Inbound): Reading => {
    const key = JSON.stringify([inbound.message, inbound.title, inbound.text]);
    const known = readings.get(key);
    if (known !== undefined) return known;
    const { facts, terms } = read(parsers, clean(inbound));
    const reading = { facts, terms: terms.filter(uses) };
    readings.set(key, reading);
    return reading;
  };
  return (weights) => {
    const store = memoryStore();
    const decide = makeDecide({ store, ...needs, weights });
    return async (inbound) => {
      await store.change(inbound.thread, (state) =>
        takeReading(state, { ...inbound, ...readingOf(inbound) }, needs.knowledge.checks),
      );
      const decision = await decide(inbound.thread);
      const nonce = decision.outgoing?.nonce;
      if (nonce !== undefined) await store.change(inbound.thread, (state) => markSent(state, nonce, {}));
      return { ...toLine({ ...decision, secrets: [], refused: [] }), beliefs: decision.beliefs };
    };
  };
}
