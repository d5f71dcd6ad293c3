import type { Attachment, Role, ScriptTurn, ThreadScript, TranscriptEntry } from '../domain/index.ts';
import type { Bot, Decided, ThreadMessage } from './bot.ts';
import { scriptOf } from './script-of.ts';
import { shownParts } from './shown-parts.ts';
import type { PlayThread, Transcripts } from './transcripts.ts';

/** A message written in the playground. */
export interface Written {
  readonly role: Role;
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

/** What the playground does; all of it through {@link Bot}, as every channel. `bot` gives the one with the documents of the moment. */
export interface PlayNeeds {
  readonly bot: () => Bot;
  readonly transcripts: Transcripts;
}

/** The threads of the playground. Calls for one thread must come in order. */
export interface Play {
  readonly open: (thread: PlayThread) => Promise<void>;
  readonly say: (thread: string, written: Written) => Promise<void>;
  readonly press: (
    thread: string,
    pressed: { readonly nonce: string; readonly choice: string },
  ) => Promise<void>;
  /** Plays the next turn of the thread's script; false where there is none left. */
  readonly next: (thread: string) => Promise<boolean>;
  /** The thread as a file to share. */
  readonly share: (thread: string) => Promise<ThreadScript | undefined>;
  readonly forget: (thread: string) => Promise<void>;
}

const USER = 'you';
const HELPER = 'helper';

/** Why the bot says nothing, in words. */
const QUIET: Readonly<Record<string, string>> = {
  'not-ours': 'Clawmedic keeps quiet: nothing here is about OpenClaw authentication yet.',
  'nothing-new': 'Clawmedic keeps quiet: this message says nothing new, and what it asked for is still open.',
  'helper-at-work': 'Clawmedic keeps quiet: a person is helping. It goes on reading.',
  waiting: 'Clawmedic keeps quiet: it waits for what it asked for.',
  paused: 'Clawmedic keeps quiet: it was told to.',
  solved: 'Clawmedic keeps quiet: this is solved.',
  'handed-over': 'Clawmedic keeps quiet: a person was called.',
  'not-the-asker': 'Clawmedic keeps quiet: only the asker counts.',
};

/** The playground as a channel beside Discord. */
export function makePlay(needs: PlayNeeds): Play {
  const { bot, transcripts } = needs;
  return {
    open: (thread) => transcripts.open(thread),
    say: (thread, written) => say(needs, { thread, written }),
    press: (thread, pressed) => press(needs, { thread, ...pressed }),
    next: (thread) => next(needs, thread),
    share: async (thread) => {
      const play = await transcripts.get(thread);
      return play === undefined ? undefined : scriptOf(play.title, await transcripts.entries(thread));
    },
    forget: async (thread) => {
      await bot().forgetThread(thread, { user: USER, role: 'asker' });
      await transcripts.forget(thread);
    },
  };
}

async function say(
  { bot, transcripts }: PlayNeeds,
  of: { readonly thread: string; readonly written: Written; readonly turn?: number },
): Promise<void> {
  const { thread, written, turn } = of;
  const message = await messageOf(thread, written, transcripts);
  const taken = await bot().take(message);
  const said: TranscriptEntry = {
    kind: 'said',
    message: message.message,
    role: written.role,
    parts: [...shownParts(message)],
    ...(turn === undefined ? {} : { turn }),
  };
  const notes = [...taken.refused, ...secretNote(taken.secrets.length)];
  await transcripts.add(thread, [said, ...notes.map((text) => ({ kind: 'note' as const, text }))]);
  await transcripts.add(thread, await decide(bot(), thread));
}

async function decide(bot: Bot, thread: string): Promise<readonly TranscriptEntry[]> {
  const decided = await bot.decide(thread);
  for (const { nonce } of decided.says) await bot.sent(thread, nonce, nonce);
  if (decided.says.length > 0) {
    return decided.says.map(({ nonce, reply }): TranscriptEntry => ({ kind: 'reply', nonce, reply }));
  }
  const because = whyQuiet(decided);
  return [{ kind: 'note', text: QUIET[because] ?? because }];
}

function whyQuiet({ because = 'nothing-new', brief }: Decided): string {
  if (brief.paused !== undefined) return brief.paused === 'helper' ? 'helper-at-work' : 'paused';
  if (brief.phase === 'solved' || brief.phase === 'handed-over') return brief.phase;
  return brief.isOurs ? because : 'not-ours';
}

async function press(
  { bot, transcripts }: PlayNeeds,
  of: { readonly thread: string; readonly nonce: string; readonly choice: string; readonly turn?: number },
): Promise<void> {
  const { thread, nonce, choice, turn } = of;
  const label = labelOf(await transcripts.entries(thread), nonce, choice);
  const what = await bot().press({ thread, nonce, choice, actor: { user: USER, role: 'asker' } });
  const entry: TranscriptEntry = { kind: 'pressed', choice, label, ...(turn === undefined ? {} : { turn }) };
  if (what.kind === 'refused') return transcripts.add(thread, [entry, { kind: 'note', text: what.text }]);
  if (what.kind === 'why') return transcripts.add(thread, [entry, { kind: 'why', text: what.markdown }]);
  await transcripts.add(thread, [entry]);
  await transcripts.add(thread, await decide(bot(), thread));
}

async function next(needs: PlayNeeds, thread: string): Promise<boolean> {
  const script = (await needs.transcripts.get(thread))?.script;
  const entries = await needs.transcripts.entries(thread);
  const turn = nextTurn(entries);
  const wanted = script?.turns[turn];
  if (wanted === undefined) return false;
  if (wanted.presses === undefined) await say(needs, { thread, written: writtenOf(wanted), turn });
  else {
    const nonce = entries.findLast((entry) => entry.kind === 'reply')?.nonce ?? '';
    await press(needs, { thread, nonce, choice: wanted.presses, turn });
  }
  return turn + 1 < (script?.turns.length ?? 0);
}

/** Which turn of the script comes next, from 0. */
export function nextTurn(entries: readonly TranscriptEntry[]): number {
  const turns = entries.flatMap((entry) => ('turn' in entry && entry.turn !== undefined ? [entry.turn] : []));
  return Math.max(-1, ...turns) + 1;
}

async function messageOf(thread: string, written: Written, transcripts: Transcripts): Promise<ThreadMessage> {
  const entries = await transcripts.entries(thread);
  const isFirst = !entries.some(({ kind }) => kind === 'said');
  const title = isFirst ? (await transcripts.get(thread))?.title : undefined;
  return {
    thread,
    message: `m${entries.filter(({ kind }) => kind === 'said').length + 1}`,
    author: written.role === 'asker' ? USER : HELPER,
    role: written.role,
    ...(title === undefined || title === '' ? {} : { title }),
    text: written.text,
    attachments: written.attachments,
  };
}

function secretNote(count: number): readonly string[] {
  if (count === 0) return [];
  return [
    `${count === 1 ? 'A secret was' : `${count} secrets were`} removed before anything was read or kept. Revoke what you pasted, it is no longer safe.`,
  ];
}

function labelOf(entries: readonly TranscriptEntry[], nonce: string, choice: string): string {
  const reply = entries.find((entry) => entry.kind === 'reply' && entry.nonce === nonce);
  const choices = reply?.kind === 'reply' ? reply.reply.choices : [];
  return choices.find(({ id }) => id === choice)?.label ?? choice;
}

function writtenOf({ user, helper, files }: ScriptTurn): Written {
  const encoder = new TextEncoder();
  return {
    role: helper === undefined ? 'asker' : 'helper',
    text: user ?? helper ?? '',
    attachments: (files ?? []).map(({ name, text }) => ({ name, bytes: encoder.encode(text) })),
  };
}
