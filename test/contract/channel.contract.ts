import { describe, expect, test } from 'vitest';
import { memoryBot } from '../../src/app/index.ts';
import type { Reply } from '../../src/domain/index.ts';
import { realKnowledge } from '../support/real-knowledge.ts';

/** A thread of one asker, as a channel shows it. */
export interface OpenThread {
  /** Writes as the asker; resolves when the channel has said what it has to say. */
  readonly say: (text: string) => Promise<void>;
  /** Presses what is offered under the newest message, by its label. */
  readonly press: (label: string) => Promise<void>;
  /** What stands there of the bot now, oldest first: the words of each message, without its buttons. */
  readonly shown: () => Promise<readonly string[]>;
  /** What can be pressed now, in order. A channel may offer more than the reply has. */
  readonly offered: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

const ERROR = 'run error: HTTP 401 authentication_error: invalid x-api-key';
const STATUS = `Default : anthropic/claude-sonnet-4-6
- anthropic effective=profiles:~/.openclaw/agents/main/agent/auth-profiles.json | profiles=1 (oauth=0, token=0, api_key=1) | anthropic:default=API sk-a..._XxxXXAA`;
const MARKS = /[\s`*_>#<\\-]+/gu;

/** What every channel promises, whatever it looks like. */
export function channelContract(name: string, open: () => Promise<OpenThread>): void {
  const inThread = async (work: (thread: OpenThread) => Promise<void>): Promise<void> => {
    const thread = await open();
    try {
      await work(thread);
    } finally {
      await thread.close();
    }
  };

  describe(`${name} keeps the promises of a channel`, () => {
    test('all words of a reply, in its order, each once', () =>
      inThread(async ({ say, shown }) => {
        const wanted = await repliesTo([ERROR, STATUS]);
        await say(ERROR);
        expectWords((await shown()).at(-1), wanted[0]);
        await say(STATUS);
        expectWords((await shown()).at(-1), wanted[1]);
      }));

    test('everything that is offered can be pressed', () =>
      inThread(async ({ say, press, shown, offered }) => {
        const [asked, instead] = await repliesTo([ERROR], 'cannot-run');
        await say(ERROR);
        const labels = asked?.choices.map(({ label }) => label) ?? [];
        expect(labels.length).toBeGreaterThan(2);
        expect((await offered()).filter((label) => labels.includes(label))).toEqual(labels);
        const before = (await shown()).at(-1);
        await press("I can't run this");
        const after = (await shown()).at(-1);
        expect(after).not.toBe(before);
        expectWords(after, instead);
      }));

    test('nothing is said twice', () =>
      inThread(async ({ say, shown }) => {
        await say(ERROR);
        await say(ERROR);
        await say('hello? anybody?');
        const texts = (await shown()).map(plain);
        expect(texts.length).toBeGreaterThan(0);
        expect(new Set(texts).size).toBe(texts.length);
        await say(STATUS);
        await say(STATUS);
        const all = (await shown()).map(plain);
        expect(new Set(all).size).toBe(all.length);
      }));

    test('where it is none of its business, it is silent', () =>
      inThread(async ({ say, shown }) => {
        await say('how do I change the colour of the dashboard?');
        expect(await shown()).toEqual([]);
      }));
  });
}

/** The replies of the application itself to these messages, and then to a press: what a channel has to show. */
async function repliesTo(texts: readonly string[], choice?: string): Promise<readonly Reply[]> {
  const report = {
    fault: ({ error }: { error: unknown }) => {
      throw error;
    },
  };
  const { bot } = await memoryBot({ knowledge: realKnowledge(), report, clock: () => new Date() });
  const replies: Reply[] = [];
  let last = '';
  const decide = async (): Promise<void> => {
    for (const { nonce, reply } of (await bot.decide('t')).says) {
      await bot.sent('t', nonce, nonce);
      last = nonce;
      replies.push(reply);
    }
  };
  for (const [index, text] of texts.entries()) {
    const message = { thread: 't', message: `m${index}`, author: 'a', role: 'asker' as const, text };
    await bot.take({ ...message, attachments: [] });
    await decide();
  }
  if (choice !== undefined) {
    await bot.press({ thread: 't', nonce: last, choice, actor: { user: 'a', role: 'asker' } });
    await decide();
  }
  return replies;
}

/** The parts stand in the order of the reply, and no sentence of it stands there a second time. */
function expectWords(shown: string | undefined, reply: Reply | undefined): void {
  expect(reply).toBeDefined();
  if (reply === undefined) return;
  const { quote, finding, ask, where, code, notes, links } = reply;
  const parts = [quote, finding, ask, where, code, ...notes, ...links].flatMap((part) =>
    part === undefined || part === '' ? [] : [plain(part)],
  );
  const text = plain(shown ?? '');
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    expect(found, `"${part}" after "${text.slice(0, at)}" in "${text}"`).toBeGreaterThanOrEqual(at);
    at = found + part.length;
  }
  for (const part of parts.filter(({ length }) => length > 30)) expect(text.split(part)).toHaveLength(2);
}

/** The words without any channel's way of marking them up. */
function plain(text: string): string {
  return text.replaceAll(MARKS, '').toLowerCase();
}
