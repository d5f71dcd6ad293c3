const CANDIDATE =
  /error|fail|\b40\d\b|\b4[12]\d\b|\b5[0-3]\d\b|1008|openclaw|clawdbot|provider|auth|token|key|gateway|model|profile|credential|cooldown|billing|quota|rate.?limit|expired|denied|refused|econn|secret|pairing|scope|bearer|sk-|headers\.|oauth|login|config|agent/u;
const LONGEST_LINE = 4000;
/** Characters kept from the beginning (banner, version) and from the end (the newest). */
const FIRST = 2000;
const NEWEST = 46_000;
/** A line that is one long run without blanks can be the rest of a secret whose beginning is not kept. */
const LONE_RUN = /^[ "'>│]{0,20}[\w+/=~.-]{12,}[ "',│]{0,20}$/u;

/** The lines of a long log that a parser can want, with the numbers they had in it. */
export interface Selection {
  readonly text: string;
  readonly numbers: readonly number[];
}

/** Takes a long text piece by piece. */
export interface LineSelector {
  readonly push: (chunk: string) => void;
  readonly finish: () => Selection;
}

/**
 * Selects while the text streams by: lines with a word that matters, the first few and the newest within a fixed budget
 * (about 48,000 characters). Time is linear, memory does not grow with the text.
 */
export function lineSelector(): LineSelector {
  const first = keeper(FIRST);
  const newest = ring(NEWEST);
  let rest = '';
  let number = 0;
  let keptBefore = 0;
  const take = (line: string): void => {
    number += 1;
    const short = line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line;
    if (LONE_RUN.test(short) || !CANDIDATE.test(short.toLowerCase())) return;
    keptBefore = number;
    if (!first.push(number, short)) newest.push(number, short);
  };
  return {
    push: (chunk) => {
      const lines = chunk.split('\n');
      const last = lines.pop() ?? '';
      if (lines.length === 0) {
        // A line without an end is cut, so that it cannot fill the memory.
        if (rest.length < LONGEST_LINE) rest += last.slice(0, LONGEST_LINE);
        return;
      }
      take(rest + (lines.shift() ?? ''));
      lines.forEach(take);
      rest = last.slice(0, LONGEST_LINE);
    },
    finish: () => {
      if (rest !== '' || keptBefore === 0) take(rest);
      const kept = [...first.lines, ...newest.lines()];
      return { text: kept.map(([, text]) => text).join('\n'), numbers: kept.map(([at]) => at) };
    },
  };
}

/** The same for a text that is there already, whole or in pieces. */
export function selectLines(chunks: Iterable<string>): Selection {
  const selector = lineSelector();
  for (const chunk of chunks) selector.push(chunk);
  return selector.finish();
}

type Numbered = readonly [number, string];

function keeper(budget: number): {
  readonly lines: Numbered[];
  readonly push: (at: number, text: string) => boolean;
} {
  const lines: Numbered[] = [];
  let left = budget;
  return {
    lines,
    push: (at, text) => {
      if (left < text.length) {
        left = 0;
        return false;
      }
      left -= text.length + 1;
      lines.push([at, text]);
      return true;
    },
  };
}

function ring(budget: number): {
  readonly lines: () => readonly Numbered[];
  readonly push: (at: number, text: string) => void;
} {
  let lines: Numbered[] = [];
  let oldest = 0;
  let size = 0;
  return {
    push: (at, text) => {
      lines.push([at, text]);
      size += text.length + 1;
      while (size > budget && oldest < lines.length) {
        size -= (lines[oldest]?.[1].length ?? 0) + 1;
        oldest += 1;
      }
      if (oldest > 4096) {
        lines = lines.slice(oldest);
        oldest = 0;
      }
    },
    lines: () => lines.slice(oldest),
  };
}
