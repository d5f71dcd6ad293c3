import { type Inbound, makeAnswer, memoryStore, type Outcome } from '../app/index.ts';
import { toLine } from '../console/index.ts';
import { type Knowledge, percent } from '../domain/index.ts';
import { toMarkdown, why } from '../reply/index.ts';
import { mustLoadKnowledge } from './knowledge-dir.ts';
import { readFileInput, readStandardInput } from './read-input.ts';
import { reportFaults } from './report-faults.ts';

const FOUND = 0;
const UNUSABLE = 2;
const NOTHING_OF_OURS = 3;

/** What `clawmedic diagnose` is called with. */
export interface DiagnoseOptions {
  readonly title?: string;
  readonly json?: true;
  readonly why?: true;
}

/** Reads one paste and prints what it means and what to do next. The exit code is the contract of DESIGN. */
export async function diagnose(files: readonly string[], options: DiagnoseOptions): Promise<number> {
  const knowledge = mustLoadKnowledge('later');
  if (knowledge === undefined) return UNUSABLE;
  let inbound: Inbound;
  try {
    inbound = await inboundOf(files.length === 0 ? ['-'] : files, options.title);
  } catch (error) {
    process.stderr.write(
      `Cannot read the input: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return UNUSABLE;
  }
  if (inbound.text.trim() === '' && inbound.attachments.length === 0 && options.title === undefined) {
    process.stderr.write('There is nothing to read: the input is empty.\n');
    return UNUSABLE;
  }
  const outcome = await makeAnswer({ store: memoryStore(), knowledge, report: reportFaults })(inbound);
  process.stdout.write(
    options.json === true ? `${JSON.stringify(toLine(outcome))}\n` : told(outcome, knowledge, options),
  );
  return outcome.step.kind === 'quiet' ? NOTHING_OF_OURS : FOUND;
}

async function inboundOf(files: readonly string[], title: string | undefined): Promise<Inbound> {
  const input = files.includes('-') ? await readStandardInput(process.stdin) : { text: '' };
  const attachments = await Promise.all(files.filter((file) => file !== '-').map(readFileInput));
  return {
    thread: 'paste',
    message: 'paste',
    author: 'you',
    role: 'asker',
    ...(title === undefined ? {} : { title }),
    text: 'text' in input ? input.text : '',
    attachments: 'text' in input ? attachments : [...attachments, input.attachment],
  };
}

/** The outcome for a reader: what was read, what it means, what to do next. */
function told(outcome: Outcome, knowledge: Knowledge, options: DiagnoseOptions): string {
  const read = outcome.facts.map(
    ({ observation, evidence }) => `  ${evidence.part}:${evidence.line}  ${phrase(observation)}`,
  );
  const likely = outcome.beliefs.slice(0, 3).map(({ cause, probability }) => {
    const title = knowledge.causes.find(({ id }) => id === cause)?.title ?? cause;
    return `  ${percent(probability).padStart(6)}  ${title} (${cause})`;
  });
  const isWhy = options.why === true && outcome.explanation !== undefined;
  return [
    ...outcome.refused,
    section('What I read', read.length === 0 ? ['  nothing that I know'] : read),
    section('What it means', likely.length === 0 ? ['  nothing of ours'] : likely),
    outcome.reply === undefined ? '' : section('What to do next', [toMarkdown(outcome.reply)]),
    isWhy ? section('Why', [why(outcome.explanation, knowledge, outcome.language)]) : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function section(title: string, lines: readonly string[]): string {
  return [title, ...lines].join('\n');
}

/** A fact in one line: its kind, then what it says. */
function phrase({ kind, ...fields }: Outcome['facts'][number]['observation']): string {
  const values: readonly unknown[] = Object.values(fields).filter((value) => value !== undefined);
  return [kind, ...values].join('  ');
}
