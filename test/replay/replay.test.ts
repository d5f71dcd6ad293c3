import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { makeAnswer, memoryStore, type Outcome } from '../../src/app/index.ts';
import { toMarkdown } from '../../src/reply/index.ts';
import { realKnowledge } from '../support/real-knowledge.ts';

const THREADS = path.join(import.meta.dirname, 'threads');

const Turn = z.strictObject({
  user: z.string().optional(),
  helper: z.string().optional(),
  /** What the bot must do: the action; which checks it asks for; which cause it advises; words its reply must and must not hold. */
  bot: z.strictObject({
    does: z.enum(['ask', 'advise', 'confirm', 'hand-over', 'quiet']).optional(),
    asks: z.array(z.string()).optional(),
    advises: z.string().optional(),
    believes: z.string().optional(),
    says: z.array(z.string()).optional(),
    never: z.array(z.string()).optional(),
    offers: z.array(z.string()).optional(),
    /** Bot messages before this turn, at most. */
    after: z.number().optional(),
  }),
});
const Thread = z.strictObject({
  source: z.string(),
  title: z.string().optional(),
  /** Bot messages in the whole thread, at most. */
  messages: z.number(),
  turns: z.array(Turn),
});

const knowledge = realKnowledge();

describe.each(readdirSync(THREADS).filter((name) => name.endsWith('.yaml')))('%s', (file) => {
  test('goes as it should, without asking anything twice', async () => {
    const thread = Thread.parse(parse(readFileSync(path.join(THREADS, file), 'utf8')));
    const answer = makeAnswer({
      store: memoryStore(),
      knowledge,
      report: { fault: ({ error }) => expect.fail(String(error)) },
    });
    const asked: string[] = [];
    let spoken = 0;
    for (const [index, turn] of thread.turns.entries()) {
      const outcome = await answer({
        thread: file,
        message: `m${index}`,
        author: turn.helper === undefined ? 'asker' : 'helper',
        role: turn.helper === undefined ? 'asker' : 'helper',
        ...(index === 0 && thread.title !== undefined ? { title: thread.title } : {}),
        text: turn.user ?? turn.helper ?? '',
        attachments: [],
      });
      if (turn.bot.after !== undefined)
        expect(spoken, `before turn ${index + 1}`).toBeLessThanOrEqual(turn.bot.after);
      if (outcome.step.kind !== 'quiet') spoken += 1;
      if (outcome.step.kind === 'ask' && outcome.step.slip === undefined) asked.push(...outcome.step.checks);
      check(outcome, turn.bot, `${file}, turn ${index + 1}`);
    }
    expect(asked, 'asked twice').toEqual([...new Set(asked)]);
    expect(spoken, 'bot messages').toBeLessThanOrEqual(thread.messages);
  });
});

function check({ step, reply, beliefs }: Outcome, wanted: z.infer<typeof Turn>['bot'], where: string): void {
  const text = reply === undefined ? '' : toMarkdown(reply);
  if (wanted.does !== undefined) expect(step.kind, `${where}\n${text}`).toBe(wanted.does);
  if (wanted.asks !== undefined) expect(step.kind === 'ask' ? step.checks : step, where).toEqual(wanted.asks);
  if (wanted.advises !== undefined)
    expect(step.kind === 'advise' ? step.cause : step, where).toBe(wanted.advises);
  if (wanted.believes !== undefined) expect(beliefs[0]?.cause, where).toBe(wanted.believes);
  for (const word of wanted.says ?? []) expect(text, where).toContain(word);
  for (const word of wanted.never ?? []) expect(text, where).not.toContain(word);
  for (const label of wanted.offers ?? [])
    expect(reply?.choices.map((choice) => choice.label).join(' | '), where).toContain(label);
}
