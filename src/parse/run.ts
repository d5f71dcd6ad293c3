import type { CleanMessage, Fact, Found, Segment } from '../domain/index.ts';
import type { Parser } from './parser.ts';
import { mayHold, type Pieces, piecesIn, piecesOf } from './shared/pieces.ts';

const LONGEST_QUOTE = 300;

/** What the parsers read in one message. */
export interface MessageReading {
  readonly facts: readonly Fact[];
  /** Parsers that broke their promise not to throw: a bug to report, never a dead thread. */
  readonly faults: readonly { readonly parser: string; readonly error: unknown }[];
}

/** Runs every parser over every segment of a message and gives what they found its evidence. */
export function read(parsers: readonly Parser[], message: CleanMessage): MessageReading {
  const facts: Fact[] = [];
  const faults: { parser: string; error: unknown }[] = [];
  for (const segment of message.segments) {
    const haystack = segment.lines
      .map((line) => line.text)
      .join('\n')
      .toLowerCase();
    const pieces = piecesIn(haystack);
    for (const parser of parsers) {
      if (!mayRead(parser, haystack, pieces)) continue;
      try {
        const found = parser.parse(segment);
        facts.push(...found.map((one) => withEvidence(one, parser, { message: message.message, segment })));
      } catch (error) {
        faults.push({ parser: parser.id, error });
      }
    }
  }
  return { facts: distinct(facts), faults };
}

/** What the hints of a parser cannot do without, worked out once for each parser. */
const PIECES = new WeakMap<Parser, readonly (readonly number[])[]>();

function mayRead(parser: Parser, haystack: string, pieces: Pieces): boolean {
  const { hints } = parser;
  if (hints.length === 0) return true;
  const needed = PIECES.get(parser) ?? hints.map((hint) => piecesOf(hint));
  PIECES.set(parser, needed);
  return hints.some((hint, index) => mayHold(pieces, needed[index] ?? []) && haystack.includes(hint));
}

function withEvidence(found: Found, parser: Parser, from: { message: string; segment: Segment }): Fact {
  const line = from.segment.lines[found.at];
  return {
    observation: found.observation,
    evidence: {
      message: from.message,
      part: from.segment.part,
      line: line?.number ?? 1,
      quote: (line?.text ?? '').trim().slice(0, LONGEST_QUOTE),
      parser: parser.id,
      ...(parser.output === undefined ? {} : { output: parser.output }),
    },
  };
}

/** The same thing read several times in one message is one fact; the last place stands, since logs repeat. */
function distinct(facts: readonly Fact[]): readonly Fact[] {
  const byContent = new Map<string, Fact>();
  for (const fact of facts) {
    const key = JSON.stringify(fact.observation);
    byContent.delete(key);
    byContent.set(key, fact);
  }
  return [...byContent.values()];
}
