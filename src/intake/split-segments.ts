import { type Segment } from '../domain/index.ts';
import { bareCommand } from './bare-command.ts';
import { gatewayStart, isLogLine } from './gateway-start.ts';
import { joinWraps } from './join-wraps.ts';
import { startsAnew } from './known-start.ts';
import { type PhysicalLine } from './physical-line.ts';
import { commandAtBang, commandAtPrompt } from './prompt.ts';

const LOCAL_END = /^(?:exit -?\d+(?: \(signal \w+\))?$|error: )/u;

interface Draft {
  command?: string;
  lines: PhysicalLine[];
  /** The TUI has ended this command. */
  ended?: boolean;
  /** The marks of the start of the gateway that it tells of. */
  readonly marks: string[];
  run?: number;
}

/**
 * Cuts a part at shell prompts, code blocks and starts of the gateway, so that each segment is prose, the output of one command, or
 * what a log tells of one run.
 */
export function splitSegments(part: string, lines: readonly PhysicalLine[]): readonly Segment[] {
  const drafts: Draft[] = [{ lines: [], marks: [] }];
  for (const [index, line] of lines.entries()) {
    const draft = drafts.at(-1) ?? { lines: [], marks: [] };
    const command = commandOf(line, draft, lines.slice(index + 1, index + 4));
    if (command === '') {
      drafts.push({ lines: [], marks: [] });
    } else if (command !== undefined) {
      drafts.push({ command, lines: [], marks: [] });
    } else if (startsOver(line, draft)) {
      drafts.push({ lines: [line], marks: marksOf(line) });
    } else if (startsRun(line, draft)) {
      drafts.push(nextRun(draft, line));
    } else {
      draft.lines.push(line);
      draft.marks.push(...marksOf(line));
      if (line.local && LOCAL_END.test(line.text)) draft.ended = true;
    }
  }
  return drafts.flatMap((draft) => finish(part, draft));
}

/** The command that a line types; several `!` lines pasted at once are the input of one command. */
function commandOf(line: PhysicalLine, draft: Draft, next: readonly PhysicalLine[]): string | undefined {
  const atPrompt = commandAtPrompt(line.text);
  if (atPrompt !== undefined) return atPrompt;
  const bang = line.local ? undefined : commandAtBang(line.text);
  if (bang !== undefined) return isTypedOn(draft) ? undefined : bang;
  const bare = bareCommand(line.text);
  return bare === undefined || isTypedOn(draft) || !isAnswered(next) ? undefined : bare;
}

/** Whether the next line with text is output, and not prose about the command or another command. */
function isAnswered(next: readonly PhysicalLine[]): boolean {
  const answer = next.find((one) => one.text !== '')?.text;
  return answer !== undefined && startsAnew(answer) && bareCommand(answer) === undefined;
}

/** Still no output since the TUI echoed a command. */
function isTypedOn(draft: Draft): boolean {
  return (
    draft.command !== undefined &&
    draft.lines.every((one) => one.text === '' || commandAtBang(one.text) !== undefined)
  );
}

function startsOver(line: PhysicalLine, draft: Draft): boolean {
  const last = draft.lines.at(-1);
  if (last === undefined) return false;
  if (draft.ended === true && !line.local && line.text !== '') return true;
  return last.fenced !== line.fenced && line.text !== '';
}

function marksOf(line: PhysicalLine): string[] {
  const mark = gatewayStart(line.text);
  return mark === undefined ? [] : [mark];
}

/** A start is written in several lines, each of them once: one that comes again, or in the middle of a log, begins another run. */
function startsRun(line: PhysicalLine, { lines, marks }: Draft): boolean {
  const [mark] = marksOf(line);
  return mark !== undefined && (marks.includes(mark) || (marks.length === 0 && isLog(lines)));
}

function isLog(lines: readonly PhysicalLine[]): boolean {
  return isLogLine(lines.findLast(({ text }) => text.trim() !== '')?.text ?? '');
}

function nextRun(draft: Draft, line: PhysicalLine): Draft {
  draft.run ??= 0;
  const { command, run } = draft;
  return {
    ...(command === undefined ? {} : { command }),
    lines: [line],
    marks: marksOf(line),
    run: run + 1,
  };
}

function finish(part: string, draft: Draft): readonly Segment[] {
  const lines = [...joinWraps(draft.lines)];
  while (lines.at(-1)?.text.trim() === '') lines.pop();
  const first = lines.findIndex((line) => line.text.trim() !== '');
  const kept = first === -1 ? [] : lines.slice(first);
  if (kept.length === 0 && draft.command === undefined) return [];
  const { command, run } = draft;
  return [
    {
      part,
      ...(command === undefined ? {} : { command }),
      ...(run === undefined ? {} : { run }),
      lines: kept,
    },
  ];
}
