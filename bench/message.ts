import { Bench } from 'tinybench';
import { makeAnswer, memoryStore } from '../src/app/index.ts';
import { analyse, nextStep, providerIndex } from '../src/diagnose/index.ts';
import { newCase } from '../src/domain/index.ts';
import { clean, redact } from '../src/intake/index.ts';
import { parsers, read } from '../src/parse/index.ts';
import { realKnowledge } from '../test/support/real-knowledge.ts';
import { MESSAGE_2000 } from './samples.ts';

const knowledge = realKnowledge();
const providers = providerIndex(knowledge.providers);
const raw = { message: 'm', text: MESSAGE_2000, attachments: [] };
const cleaned = clean(raw);
const { facts, terms } = read(parsers, cleaned);
const state = {
  ...newCase('t'),
  news: true,
  readings: [{ message: 'm', order: 1, author: 'a', facts: [...facts], terms: [...terms] }],
};
const analysis = analyse(state, knowledge, providers);
const answer = makeAnswer({ store: memoryStore(), knowledge, report: { fault: () => undefined } });
let thread = 0;

/** One message of 2,000 characters, the longest that Discord takes: each stage, then all of it. Aim: under 1 ms. */
export const message: Bench = new Bench({
  name: 'one message of 2,000 characters',
  time: 1000,
  warmupTime: 500,
})
  .add('redact', () => void redact(MESSAGE_2000))
  .add('intake: redact, normalise, split', () => void clean(raw))
  .add('parse: all parsers', () => void read(parsers, cleaned))
  .add('analyse: derive, judge all causes', () => void analyse(state, knowledge, providers))
  .add('decide: cost of asking and of repairing', () => void nextStep(state, analysis))
  .add('all of it, with reply and store in memory', async () => {
    thread += 1;
    await answer({ thread: String(thread), author: 'a', role: 'asker', ...raw });
  });
