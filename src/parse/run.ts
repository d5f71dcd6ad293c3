import type { CleanMessage, Fact, Found, Segment } from '../domain/index.ts';
import type { Parser } from './parser.ts';
import { lowerText } from './shared/lower-text.ts';
import { type TextIndex, textIndex } from './shared/text-index.ts';

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
    for (const parser of readersOf(parsers)(lowerText(segment))) {
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

/** One index for each list of parsers. */
const READERS = new WeakMap<readonly Parser[], TextIndex<Parser>>();

/** Finds the parsers one of whose hints occurs in a text, or that have none. */
function readersOf(parsers: readonly Parser[]): TextIndex<Parser> {
  const readers = READERS.get(parsers) ?? textIndex(parsers, ({ hints }) => hints);
  READERS.set(parsers, readers);
  return readers;
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

/**
 * The same thing read several times in one message is one fact; the last line stands, since logs repeat. Where OpenClaw runs is said
 * first, and only named later beside an error. */
function distinct(facts: readonly Fact[]): readonly Fact[] {
  const byContent = new Map<string, Fact>();
  for (const fact of facts) {
    const key = JSON.stringify(fact.observation);
    const before = byContent.get(key);
    byContent.delete(key);
    byContent.set(key, before !== undefined && fact.observation.kind === 'place' ? before : fact);
  }
  return [...byContent.values()];
}
