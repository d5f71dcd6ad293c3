import {
  type Case,
  type Knowledge,
  newCase,
  type Reply,
  type ScriptTurn,
  type ThreadScript,
} from '../domain/index.ts';
import { toMarkdown } from '../reply/index.ts';
import type { Bot } from './bot.ts';
import { makeInspect } from './inspect.ts';
import { memoryTranscripts } from './memory-transcripts.ts';
import { makePlay } from './play.ts';
import type { CaseStore } from './ports.ts';

/** What the bot did after one turn, and what of that was not as the script wants it. */
export interface PlayedTurn {
  readonly turn: ScriptTurn;
  readonly does: NonNullable<ScriptTurn['bot']['does']>;
  readonly asks: readonly string[];
  readonly advises?: string;
  readonly believes?: string;
  /** The reply as Markdown; empty where the bot keeps quiet. */
  readonly text: string;
  readonly problems: readonly string[];
}

/** What a script is played with. The store and the bot must belong together, and not know the thread. */
export interface ReplayNeeds {
  readonly bot: Bot;
  readonly store: CaseStore;
  readonly knowledge: Knowledge;
}

type Done = Omit<PlayedTurn, 'turn' | 'problems'> & { readonly reply?: Reply };

/** Plays a script turn by turn through the playground. */
export async function replay(script: ThreadScript, needs: ReplayNeeds): Promise<readonly PlayedTurn[]> {
  const thread = 'replay';
  const transcripts = memoryTranscripts();
  const play = makePlay({ bot: () => needs.bot, transcripts });
  await play.open({ thread, title: script.title ?? '', script, createdAt: '' });
  const played: PlayedTurn[] = [];
  let spoken = 0;
  for (const turn of script.turns) {
    const before = (await transcripts.entries(thread)).length;
    await play.next(thread);
    const reply = (await transcripts.entries(thread)).slice(before).findLast(({ kind }) => kind === 'reply');
    const done = await doneIn(thread, reply?.kind === 'reply' ? reply.reply : undefined, needs);
    const isLate = turn.bot.after !== undefined && spoken > turn.bot.after;
    const late = isLate
      ? [`${spoken} bot messages before this turn, wanted at most ${turn.bot.after ?? 0}`]
      : [];
    if (done.does !== 'quiet') spoken += 1;
    played.push({ turn, ...done, problems: [...late, ...problemsOf(turn.bot, done)] });
  }
  return played;
}

async function doneIn(thread: string, reply: Reply | undefined, needs: ReplayNeeds): Promise<Done> {
  const state = (await needs.store.load(thread)) ?? newCase(thread);
  const believes = makeInspect(needs.knowledge)(state).beliefs[0]?.cause;
  const does = reply === undefined ? 'quiet' : spokenKind(state);
  return {
    does,
    ...stepOf(does, state),
    ...(believes === undefined ? {} : { believes }),
    ...(reply === undefined ? { text: '' } : { text: toMarkdown(reply), reply }),
  };
}

function spokenKind({ outbox }: Case): PlayedTurn['does'] {
  const kind = outbox.at(-1)?.kind;
  return kind === undefined || kind === 'follow-up' || kind === 'closing' ? 'quiet' : kind;
}

function stepOf(does: PlayedTurn['does'], { asked, advised, next }: Case): Pick<Done, 'asks' | 'advises'> {
  const advises = does === 'advise' ? advised.at(-1)?.cause : undefined;
  const checks = asked.filter(({ order }) => order === next - 1).map(({ check }) => check);
  return { asks: does === 'ask' ? checks : [], ...(advises === undefined ? {} : { advises }) };
}

function problemsOf(wanted: ScriptTurn['bot'], done: Done): readonly string[] {
  const labels = (done.reply?.choices ?? []).map(({ label }) => label);
  const missing = (wanted.says ?? []).filter((word) => !done.text.includes(word));
  const forbidden = (wanted.never ?? []).filter((word) => done.text.includes(word));
  const unoffered = (wanted.offers ?? []).filter((label) => !labels.some((one) => one.includes(label)));
  return [
    ...differs('does', wanted.does, done.does),
    ...differs('asks', wanted.asks?.join(', '), done.asks.join(', ')),
    ...differs('advises', wanted.advises, done.advises),
    ...differs('believes', wanted.believes, done.believes),
    ...missing.map((word) => `does not say: ${word}`),
    ...forbidden.map((word) => `says: ${word}`),
    ...unoffered.map((label) => `has no button: ${label}`),
  ];
}

function differs(what: string, wanted: string | undefined, is: string | undefined): readonly string[] {
  return wanted === undefined || wanted === is ? [] : [`${what} ${is ?? 'nothing'}, wanted ${wanted}`];
}
