import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import pc from 'picocolors';
import type { Inbound, Outcome } from '../app/index.ts';
import type { Knowledge } from '../domain/index.ts';
import { toMarkdown, why } from '../reply/index.ts';

/** Lines that come in faster than this belong to one paste, in milliseconds. */
const PASTE_MS = 150;

const HELP = `  /why     what speaks for it, what against, and what else it could be
  /facts   what was read so far
  /new     start another thread
  /help    this list
  /quit    leave (also Ctrl+D)`;

/** What a chat needs. `thread` is the id to go on with; `/new` appends a number. */
export interface ChatNeeds {
  readonly input: Readable;
  readonly output: Writable;
  readonly answer: (inbound: Inbound) => Promise<Outcome>;
  readonly knowledge: Knowledge;
  readonly thread: string;
  readonly isColoured: boolean;
}

/** A help thread in the terminal: paste, read the answer, go on. Ends with the input, or with `/quit`. */
export async function chat(needs: ChatNeeds): Promise<void> {
  const colours = pc.createColors(needs.isColoured);
  const say = (text: string): void => void needs.output.write(`${text}\n`);
  const prompt = (): void => void needs.output.write(colours.green('you> '));
  let thread = needs.thread;
  let messages = 0;
  let last: Outcome | undefined;

  const take = async (text: string): Promise<boolean> => {
    const command = text.trim();
    if (command === '') return true;
    if (command === '/quit') return false;
    if (command === '/help') say(HELP);
    else if (command === '/why') say(whyText(last, needs.knowledge));
    else if (command === '/facts') say(factsText(last));
    else if (command === '/new') {
      messages = 0;
      last = undefined;
      thread = `${needs.thread}-${Date.now().toString(36)}`;
      say(colours.dim('A new thread. What does not work?'));
    } else {
      messages += 1;
      last = await needs.answer({
        thread,
        message: `${Date.now().toString(36)}-${messages}`,
        author: 'you',
        role: 'asker',
        text,
        attachments: [],
      });
      say(coloured(last, colours));
    }
    return true;
  };

  say(
    `${colours.bold('Clawmedic')}. Paste an error, or the output of \`openclaw models status\`. /help for more.`,
  );
  prompt();
  for await (const paste of pastes(needs.input)) {
    if (!(await take(paste))) break;
    prompt();
  }
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

function coloured(outcome: Outcome, colours: ReturnType<typeof pc.createColors>): string {
  const { reply, refused } = outcome;
  if (reply === undefined) return colours.dim(['(quiet: nothing to add)', ...refused].join('\n'));
  const lines = toMarkdown(reply).split('\n');
  let isCode = false;
  const painted = lines.flatMap((line) => {
    if (line.startsWith('```')) {
      isCode = !isCode;
      return [];
    }
    if (isCode) return [colours.cyan(`    ${line}`)];
    return [line.startsWith('> ') ? colours.yellow(line) : line];
  });
  return ['', ...refused, ...painted, ''].join('\n');
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
