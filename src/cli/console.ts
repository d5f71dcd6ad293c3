import { createInterface } from 'node:readline';
import { makeAnswer, memoryBot, memoryStore } from '../app/index.ts';
import { answerLine, chat } from '../console/index.ts';
import { mustLoadKnowledge } from './knowledge-dir.ts';
import { pressInChat } from './press-in-chat.ts';
import { reportFaults } from './report-faults.ts';

/** What `clawmedic console` is called with. */
export interface ConsoleOptions {
  readonly json?: true;
  readonly database?: string;
  readonly thread: string;
}

/** Runs the console channel until its input ends. */
export async function startConsole(options: ConsoleOptions): Promise<number> {
  const knowledge = mustLoadKnowledge();
  if (knowledge === undefined) return 2;
  const store = options.database === undefined ? memoryStore() : await sqlite(options.database);
  const answer = makeAnswer({ store, knowledge, report: reportFaults });
  if (options.json !== true) {
    const { bot } = await memoryBot({ knowledge, store, report: reportFaults, clock: () => new Date() });
    const isColoured = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
    await chat({
      input: process.stdin,
      output: process.stdout,
      answer,
      press: pressInChat(bot, store),
      knowledge,
      thread: options.thread,
      isColoured,
    });
    return 0;
  }
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    number += 1;
    process.stdout.write(`${await answerLine(line, { answer, number })}\n`);
  }
  return 0;
}

/** SQLite is loaded only where it is asked for: the console in memory starts faster without it. */
async function sqlite(file: string): Promise<ReturnType<typeof memoryStore>> {
  const { openDatabase, sqliteStore } = await import('../store/index.ts');
  return sqliteStore(openDatabase(file), () => new Date().toISOString());
}
