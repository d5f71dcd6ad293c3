import type { Client } from 'discord.js';
import { inOrder as makeOrder } from '../app/index.ts';
import { type Burst, makeBurst } from './burst.ts';
import { guarded } from './guarded.ts';
import type { DiscordNeeds } from './needs.ts';
import { newNotes } from './notes.ts';
import { decideAndSay } from './say/decide-and-say.ts';
import { deliver } from './say/deliver.ts';
import { showTyping } from './say/show-typing.ts';
import { tryAgain } from './say/try-again.ts';
import { tellAuthors } from './say/tell-authors.ts';
import { saveSeen } from './seen.ts';
import type { Session } from './session.ts';
import { catchUp, readAgain } from './start/catch-up.ts';
import { inTurns } from './turns.ts';

const LATER_MS = [1000, 2000, 5000, 15_000, 60_000];
const SAVE_MS = 1000;
const FOLLOW_UP_MS = 300_000;
const STOP_MS = 8000;

/** Where more threads than these wait, the requests Discord allows in a second (50) are kept for the answers. */
const FEW = 10;

/** A session, and how it ends. */
export interface Running {
  readonly session: Session;
  /** Says what is due, waits for what was begun (8 seconds at most), and notes how far was read. */
  readonly finish: () => Promise<void>;
}

/** A session for a connected client. */
export function makeSession(needs: DiscordNeeds, client: Client<true>): Running {
  const { log, config } = needs;
  const order = makeOrder();
  const inOrder = inTurns(order.run);
  const notes = newNotes();
  const inTurn = (thread: string, what: string, work: () => Promise<unknown>): void =>
    void guarded(log, { what, thread }, () => inOrder(thread, work));
  const decide = makeBurst((thread) => {
    inTurn(thread, 'answering', () => decideAndSay(session, thread));
  });
  const typing = makeBurst((thread) => {
    if (decide.size() <= FEW) showTyping(session, thread);
  });
  const retry = makeBurst((thread) => {
    inTurn(thread, 'trying again', async () => {
      await tellAuthors(session, thread);
      await decideAndSay(session, thread);
    });
  });
  const reading = makeBurst((id) => {
    const isThread = client.channels.cache.get(id)?.isThread() !== false;
    if (isThread) inTurn(id, 'reading again', () => readAgain(session, id));
    else void guarded(log, { what: 'catching up' }, () => catchUp(session));
  });
  const session: Session = {
    ...needs,
    client,
    inOrder,
    notes,
    decideSoon: (thread, isAnswered = false) => {
      decide.soon(thread, config.replyDelayMs);
      if (isAnswered) typing.soon(thread, config.replyDelayMs / 2);
    },
    sayLater: (thread) => {
      retry.soon(thread, later(notes.tries, thread));
    },
    readLater: (id) => {
      reading.soon(id, later(notes.unread, id));
    },
  };
  const stopTimers = startTimers(session);
  return {
    session,
    finish: () => finish({ session, decide, others: [typing, retry, reading], idle: order.idle, stopTimers }),
  };
}

/** How long to wait before the next try, in milliseconds: longer each time. */
function later(tries: Map<string, number>, what: string): number {
  const before = tries.get(what) ?? 0;
  tries.set(what, before + 1);
  return LATER_MS[Math.min(before, LATER_MS.length - 1)] ?? 0;
}

/** Notes how far was read, and asks after a day of silence; gives back how to end that. */
function startTimers(session: Session): () => void {
  const { bot, log, config, clock } = session;
  const followUp = async (): Promise<void> => {
    await tryAgain(session, clock().getTime());
    for (const thread of await bot.followUps()) await session.inOrder(thread, () => deliver(session, thread));
  };
  const saving = setInterval(
    () => void guarded(log, { what: 'noting how far was read' }, () => saveSeen(session)),
    SAVE_MS,
  );
  const asking = setInterval(
    () => void guarded(log, { what: 'asking after silence' }, followUp),
    config.followUpEveryMs ?? FOLLOW_UP_MS,
  );
  return () => {
    clearInterval(saving);
    clearInterval(asking);
  };
}

interface Ending {
  readonly session: Session;
  readonly decide: Burst;
  /** What the store remembers, or nobody misses. */
  readonly others: readonly Burst[];
  readonly idle: () => Promise<void>;
  readonly stopTimers: () => void;
}

async function finish({ session, decide, others, idle, stopTimers }: Ending): Promise<void> {
  stopTimers();
  decide.flush();
  await Promise.race([idle(), new Promise((resolve) => setTimeout(resolve, STOP_MS).unref())]);
  await guarded(session.log, { what: 'noting how far was read' }, () => saveSeen(session));
  for (const burst of [decide, ...others]) burst.stop();
}
