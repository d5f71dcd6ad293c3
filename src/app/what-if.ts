import type { Belief, Cause, Knowledge } from '../domain/index.ts';
import { makeAnswer } from './answer.ts';
import { memoryStore } from './memory-store.ts';
import type { Reporter } from './ports.ts';

/** A sample of a cause's document, and where it leads now. */
export interface SampleResult {
  readonly text: string;
  /** `yes`: it must lead here; `no`: it must lead elsewhere. */
  readonly wanted: 'yes' | 'no';
  readonly isRight: boolean;
  /** The most believed causes, best first; empty where the bot keeps quiet. */
  readonly beliefs: readonly Belief[];
}

/** A cause that takes part of the belief in this cause's own samples. */
export interface Neighbour {
  readonly cause: string;
  /** Its highest probability among them. */
  readonly probability: number;
  /** In how many samples it is among the first three. */
  readonly samples: number;
  /** How much this cause gets, at most, in the samples of that one. */
  readonly back: number;
}

/** What a cause's document does: its samples played, and the causes it is mistaken for. */
export interface WhatIf {
  readonly cause: Cause;
  readonly samples: readonly SampleResult[];
  readonly neighbours: readonly Neighbour[];
}

/** How many beliefs count as a sample's answer. */
const FIRST = 3;

/** Below this a rival is noise. */
const NOTEWORTHY = 0.02;

/** Plays the samples of a cause against all documents; undefined for a cause that does not exist. */
export async function whatIf(
  id: string,
  knowledge: Knowledge,
  report: Reporter,
): Promise<WhatIf | undefined> {
  const cause = knowledge.causes.find((one) => one.id === id);
  if (cause === undefined) return undefined;
  const play = (text: string): Promise<readonly Belief[]> => beliefsOf(text, knowledge, report);
  const samples: SampleResult[] = [];
  for (const wanted of ['yes', 'no'] as const) {
    for (const text of cause.samples[wanted]) {
      const beliefs = await play(text);
      samples.push({ text, wanted, isRight: (beliefs[0]?.cause === id) === (wanted === 'yes'), beliefs });
    }
  }
  const neighbours: Neighbour[] = [];
  for (const rival of rivalsOf(id, samples)) {
    const others = knowledge.causes.find((one) => one.id === rival.cause)?.samples.yes ?? [];
    const back = await Promise.all(others.map(async (text) => shareOf(id, await play(text))));
    neighbours.push({ ...rival, back: Math.max(0, ...back) });
  }
  return { cause, samples, neighbours };
}

function shareOf(id: string, beliefs: readonly Belief[]): number {
  return beliefs.find(({ cause }) => cause === id)?.probability ?? 0;
}

function rivalsOf(id: string, samples: readonly SampleResult[]): readonly Omit<Neighbour, 'back'>[] {
  const rivals = new Map<string, { probability: number; samples: number }>();
  for (const { beliefs, wanted } of samples) {
    if (wanted === 'no') continue;
    for (const { cause, probability } of beliefs.slice(0, FIRST)) {
      if (cause === id || probability < NOTEWORTHY) continue;
      const before = rivals.get(cause) ?? { probability: 0, samples: 0 };
      rivals.set(cause, {
        probability: Math.max(before.probability, probability),
        samples: before.samples + 1,
      });
    }
  }
  return [...rivals]
    .map(([cause, rival]) => ({ cause, ...rival }))
    .sort((a, b) => b.probability - a.probability)
    .slice(0, 8);
}

async function beliefsOf(text: string, knowledge: Knowledge, report: Reporter): Promise<readonly Belief[]> {
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
