import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import pc from 'picocolors';
import type { Inbound, Outcome } from '../app/index.ts';
import type { Knowledge, Outgoing } from '../domain/index.ts';
import { chosen, choicesText } from './choices.ts';
import { toMarkdown, why } from '../reply/index.ts';

/** Lines that come in faster than this belong to one paste, in milliseconds. */
const PASTE_MS = 150;

const HELLO = 'Paste an error, or the output of `openclaw models status`. /help for more.';

const HELP = `  1, 2, …  press what is offered below an answer
  /why     what speaks for it, what against, and what else it could be
  /facts   what was read so far
  /new     start another thread
  /help    this list
  /quit    leave (also Ctrl+D)`;

type Colours = ReturnType<typeof pc.createColors>;

/** What a chat needs. `thread` is the id to go on with; `/new` appends a number. */
export interface ChatNeeds {
  readonly input: Readable;
  readonly output: Writable;
  readonly answer: (inbound: Inbound) => Promise<Outcome>;
  /** Presses a choice: what is said then, or a remark where nothing is. */
  readonly press: (thread: string, nonce: string, choice: string) => Promise<Pressed>;
  readonly knowledge: Knowledge;
  readonly thread: string;
  readonly isColoured: boolean;
}

/** What came of a press: the next reply as it stands in the outbox, or a text for the person alone. */
export type Pressed = { readonly outgoing: Outgoing } | { readonly text: string };

/** A help thread in the terminal: paste, read the answer, go on. Ends with the input, or with `/quit`. */
export async function chat(needs: ChatNeeds): Promise<void> {
  const colours = pc.createColors(needs.isColoured);
  const say = (text: string): void => void needs.output.write(`${text}\n`);
  const prompt = (): void => void needs.output.write(colours.green('you> '));
  let thread = needs.thread;
  let messages = 0;
  let last: Outcome | undefined;
  let newest: Outgoing | undefined;

  const press = async (nonce: string, choice: string): Promise<void> => {
    const pressed = await needs.press(thread, nonce, choice);
    if ('outgoing' in pressed) newest = pressed.outgoing;
    say('text' in pressed ? pressed.text : `${painted(pressed.outgoing, colours)}\n`);
  };
  const take = async (text: string): Promise<boolean> => {
    const command = text.trim();
    const choice = chosen(newest, command);
    if (command === '') return true;
    if (command === '/quit') return false;
    if (newest !== undefined && choice !== undefined) await press(newest.nonce, choice);
    else if (command === '/help') say(HELP);
    else if (command === '/why') say(whyText(last, needs.knowledge));
    else if (command === '/facts') say(factsText(last));
    else if (command === '/new') {
      messages = 0;
      last = undefined;
      newest = undefined;
      thread = `${needs.thread}-${Date.now().toString(36)}`;
      say(colours.dim('A new thread. What does not work?'));
    } else {
      messages += 1;
      last = await needs.answer(messageOf(thread, `${Date.now().toString(36)}-${messages}`, text));
      newest = last.outgoing ?? newest;
      say(coloured(last, colours));
    }
    return true;
  };

  say(`${colours.bold('Clawmedic')}. ${HELLO}`);
  prompt();
  for await (const paste of pastes(needs.input)) {
    if (!(await take(paste))) break;
    prompt();
  }
}

function messageOf(thread: string, message: string, text: string): Inbound {
  return { thread, message, author: 'you', role: 'asker', text, attachments: [] };
}

/** Joins lines that arrive together to one paste. */
async function* pastes(input: Readable): AsyncGenerator<string> {
  const lines: string[] = [];
  const reader = createInterface({ input });
  let wake: () => void = () => undefined;
  const state = { ended: false };
  reader.on('line', (line) => {
    lines.push(line);
    wake();
  });
  reader.on('close', () => {
    state.ended = true;
    wake();
  });
  while (!state.ended || lines.length > 0) {
    if (lines.length === 0) {
      await new Promise<void>((resolve) => (wake = resolve));
      continue;
    }
    const before = lines.length;
    await new Promise((resolve) => setTimeout(resolve, state.ended ? 0 : PASTE_MS));
    if (lines.length === before) yield lines.splice(0).join('\n');
  }
}

function coloured({ outgoing, refused }: Outcome, colours: Colours): string {
  if (outgoing === undefined) return colours.dim(['(quiet: nothing to add)', ...refused].join('\n'));
  return ['', ...refused, painted(outgoing, colours), ''].join('\n');
}

/** A reply as text, with what can be chosen below it. */
function painted({ reply }: Outgoing, colours: Colours): string {
  let isCode = false;
  const lines = toMarkdown(reply)
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('```')) {
        isCode = !isCode;
        return [];
      }
      if (isCode) return [colours.cyan(`    ${line}`)];
      return [line.startsWith('> ') ? colours.yellow(line) : line];
    });
  return [...lines, ...choicesText(reply).map((line) => colours.dim(line))].join('\n');
}

function whyText(outcome: Outcome | undefined, knowledge: Knowledge): string {
  return outcome?.explanation === undefined
    ? 'Nothing is known yet.'
    : why(outcome.explanation, knowledge, outcome.language);
}

function factsText(outcome: Outcome | undefined): string {
  const lines = outcome?.facts.map(({ observation: { kind, ...fields }, evidence }) => {
    const values = Object.values(fields).filter((value) => value !== undefined);
    return `  ${kind}  ${values.join('  ')}  (${evidence.part}:${evidence.line})`;
  });
  return lines === undefined || lines.length === 0 ? 'Nothing was read yet.' : lines.join('\n');
}
