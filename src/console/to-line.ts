import type { Outcome } from '../app/index.ts';
import { toMarkdown } from '../reply/index.ts';

/** The answer of the console channel to one message: the contract of DESIGN, one JSON object a line. */
export interface ConsoleLine {
  readonly thread: string;
  readonly action: 'ask' | 'advise' | 'confirm' | 'hand-over' | 'quiet';
  readonly check: string | null;
  readonly command: string | null;
  readonly causes: readonly { readonly id: string; readonly probability: number }[];
  readonly facts: readonly unknown[];
  readonly text: string;
}

/** How many causes a line shows. */
const SHOWN = 10;

/** An outcome as the console contract has it. */
export function toLine({ thread, step, reply, beliefs, facts }: Outcome): ConsoleLine {
  return {
    thread,
    action: step.kind,
    // What is only said again asks for nothing new.
    check: step.kind === 'ask' && step.slip === undefined ? step.checks.join('+') : null,
    command: step.kind === 'ask' ? (reply?.code ?? null) : null,
    causes: beliefs
      .slice(0, SHOWN)
      .map(({ cause, probability }) => ({ id: cause, probability: Number(probability.toFixed(4)) })),
    facts: facts.map(({ observation, evidence }) => ({
      ...observation,
      message: evidence.message,
      part: evidence.part,
      line: evidence.line,
    })),
    text: reply === undefined ? '' : toMarkdown(reply),
  };
}
