import { type Line, linePattern } from '../domain/index.ts';

const DAY_AND_TIME = /(?<day>\d{4}-\d\d-\d\d)[T ](?<time>\d\d:\d\d)/u;
const TIME = /^\W{0,3}(?<time>\d\d:\d\d):\d\d/u;
const HEAD = 200;

/** How often a line came, and the time beside the last one, where there is one. */
export interface Repetition {
  readonly times: number;
  readonly last?: string;
}

/** Counts the lines that differ only in what changes each time (a time, an id). They are compared once, when first asked. */
export function repetitions(lines: readonly Line[]): (line: Line) => Repetition {
  let counts: Map<string, Repetition> | undefined;
  return (line) => {
    counts ??= countsOf(lines);
    return counts.get(linePattern(line.text)) ?? { times: 1 };
  };
}

function countsOf(lines: readonly Line[]): Map<string, Repetition> {
  const counts = new Map<string, Repetition>();
  for (const { text } of lines) {
    const pattern = linePattern(text);
    const times = (counts.get(pattern)?.times ?? 0) + 1;
    const last = timeOf(text) ?? counts.get(pattern)?.last;
    counts.set(pattern, { times, ...(last === undefined ? {} : { last }) });
  }
  return counts;
}

/** The time a log writes beside its line, to the minute. */
function timeOf(text: string): string | undefined {
  const stamp =
    DAY_AND_TIME.exec(text.slice(0, HEAD))?.groups ?? DAY_AND_TIME.exec(text.slice(-HEAD))?.groups;
  if (stamp !== undefined) return `${stamp['day']} ${stamp['time']}`;
  return TIME.exec(text)?.groups?.['time'];
}
