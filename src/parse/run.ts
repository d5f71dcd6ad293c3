import {
  type CleanMessage,
  type Fact,
  type Found,
  type Line,
  LONGEST_QUOTE,
  type Segment,
  termsOf,
} from '../domain/index.ts';
import type { Parser } from './parser.ts';
import { type Repetition, repetitions } from './repetition.ts';
import { lowerText } from './shared/lower-text.ts';
import { STORE_HINT } from './shared/store-hint.ts';
import { type TextIndex, textIndex } from './shared/text-index.ts';
import { proseLines } from './words/prose.ts';

/** Of a log as many as a long post has. */
const MOST_TERMS = 1500;

/** What the parsers read in one message. */
export interface MessageReading {
  readonly facts: readonly Fact[];
  /** Its words, for comparing. */
  readonly terms: readonly string[];
  /** Parsers that broke their promise not to throw: a bug to report, never a dead thread. */
  readonly faults: readonly Fault[];
}

/** A parser that threw. */
interface Fault {
  readonly parser: string;
  readonly error: unknown;
}

/** Runs every parser over every segment of a message and gives what they found its evidence. */
export function read(parsers: readonly Parser[], message: CleanMessage): MessageReading {
  const facts: Fact[] = [];
  const faults: Fault[] = [];
  const words: string[] = [];
  const newest = newestRuns(message.segments);
  for (const segment of message.segments) {
    const read = readSegment(parsers, segment, {
      message: message.message,
      faults,
      restarts: (newest.get(segment.part) ?? 0) - (segment.run ?? newest.get(segment.part) ?? 0),
    });
    facts.push(...read);
    words.push(wordsOf(segment, read));
  }
  return { facts: distinct(facts), terms: [...termsOf(words.join('\n'))].slice(0, MOST_TERMS), faults };
}

/** What a command prints is told by its facts, and its words are the same for everybody: there only the person's own count. */
function wordsOf(segment: Segment, facts: readonly Fact[]): string {
  const isOutput = facts.some(({ evidence }) => evidence.output !== undefined);
  const words = isOutput
    ? proseLines(segment)
        .map(({ text }) => text)
        .join('\n')
    : lowerText(segment);
  return words.replaceAll(STORE_HINT, ' ');
}

/** The last run that each part tells of. */
function newestRuns(segments: readonly Segment[]): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const { part, run = 0 } of segments) newest.set(part, Math.max(run, newest.get(part) ?? 0));
  return newest;
}

interface Origin {
  readonly message: string;
  readonly restarts: number;
}

function readSegment(
  parsers: readonly Parser[],
  segment: Segment,
  { faults, ...origin }: Origin & { readonly faults: Fault[] },
): readonly Fact[] {
  const facts: Fact[] = [];
  const from: Source = { ...origin, segment, repeated: repetitions(segment.lines) };
  for (const parser of readersOf(parsers)(lowerText(segment))) {
    try {
      facts.push(...parser.parse(segment).map((one) => withEvidence(one, parser, from)));
    } catch (error) {
      faults.push({ parser: parser.id, error });
    }
  }
  return facts;
}

/** One index for each list of parsers. */
const READERS = new WeakMap<readonly Parser[], TextIndex<Parser>>();

/** Finds the parsers one of whose hints occurs in a text, or that have none. */
function readersOf(parsers: readonly Parser[]): TextIndex<Parser> {
  const readers = READERS.get(parsers) ?? textIndex(parsers, ({ hints }) => hints);
  READERS.set(parsers, readers);
  return readers;
}

interface Source extends Origin {
  readonly segment: Segment;
  readonly repeated: ReturnType<typeof repetitions>;
}

function withEvidence(found: Found, parser: Parser, from: Source): Fact {
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
      ...(from.restarts === 0 ? {} : { restarts: from.restarts }),
      ...(line === undefined || found.observation.kind !== 'error' ? {} : repeated(line, from)),
    },
  };
}

function repeated(line: Line, { repeated: timesOf }: Source): Partial<Repetition> {
  const { times, ...last } = timesOf(line);
  return times < 2 ? last : { times, ...last };
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
