import type { Belief, Cause, Knowledge } from '../domain/index.ts';
import { makeAnswer } from './answer.ts';
import { memoryStore } from './memory-store.ts';
import type { Reporter } from './ports.ts';

/** A sample of a cause's document, and where it leads now. */
export interface SampleResult {
  readonly text: string;
  /** `yes`: it must lead here; `no`: it must lead elsewhere. */
  readonly wanted: 'yes' | 'no';
  /** Its place in the document's list. */
  readonly index: number;
  readonly isRight: boolean;
  /** The most believed causes, best first; empty where the bot keeps quiet. */
  readonly beliefs: readonly Belief[];
}

/** Reads one text as the opening of a thread of its own. */
export async function beliefsOf(
  text: string,
  knowledge: Knowledge,
  report: Reporter,
): Promise<readonly Belief[]> {
  const answer = makeAnswer({ store: memoryStore(), knowledge, report });
  const { beliefs } = await answer({
    thread: 'sample',
    message: 'sample',
    author: 'asker',
    role: 'asker',
    text,
    attachments: [],
  });
  return beliefs;
}

/** Plays the samples of a cause against all documents. What no document explains may also end in silence. */
export async function playSamples(
  cause: Cause,
  knowledge: Knowledge,
  report: Reporter,
): Promise<readonly SampleResult[]> {
  const results: SampleResult[] = [];
  for (const wanted of ['yes', 'no'] as const) {
    for (const [index, text] of cause.samples[wanted].entries()) {
      const beliefs = await beliefsOf(text, knowledge, report);
      const first = beliefs[0]?.cause;
      const isHere = first === cause.id;
      const isQuiet = first === undefined && cause.layer === 'meta';
      results.push({ text, wanted, index, isRight: wanted === 'yes' ? isHere || isQuiet : !isHere, beliefs });
    }
  }
  return results;
}
