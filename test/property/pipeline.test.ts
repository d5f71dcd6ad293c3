import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeAnswer, memoryStore } from '../../src/app/index.ts';
import { MESSAGE_2000 } from '../../bench/samples.ts';
import { realKnowledge } from '../support/real-knowledge.ts';

const knowledge = realKnowledge();
const LINES = MESSAGE_2000.split('\n');
const KEY = `sk-ant-api03-${'qW3rT7yU1iO5pA9s'.repeat(5)}AA`;

/** What people send: anything, pieces of real output cut and mixed, and now and then a whole key. */
const message = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.constantFrom(...LINES),
      fc.constantFrom(...LINES).chain((line) => fc.nat({ max: line.length }).map((at) => line.slice(at))),
      fc.constant(`ANTHROPIC_API_KEY=${KEY}`),
    ),
    { maxLength: 25 },
  )
  .map((lines) => lines.join('\n'));

describe('the whole way of the data', () => {
  test('answers any conversation, without a fault, and lets no key through', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 4 }), async (messages) => {
        const faults: unknown[] = [];
        const store = memoryStore();
        const answer = makeAnswer({
          store,
          knowledge,
          report: { fault: (fault) => void faults.push(fault) },
        });
        const asked = new Set<string>();
        for (const [index, text] of messages.entries()) {
          const outcome = await answer({
            thread: 't',
            message: `m${index}`,
            author: 'a',
            role: 'asker',
            text,
            attachments: [],
          });
          expect(JSON.stringify(outcome)).not.toContain(KEY.slice(13, 30));
          if (outcome.step.kind !== 'ask' || outcome.step.slip !== undefined) continue;
          for (const check of outcome.step.checks)
            expect(asked.has(check), `${check} is asked twice`).toBe(false);
          outcome.step.checks.forEach((check) => asked.add(check));
        }
        expect(faults).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
