import type { Belief, Cause, Knowledge } from '../domain/index.ts';
import { beliefsOf, playSamples, type SampleResult } from './play-samples.ts';
import type { Reporter } from './ports.ts';

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
  const samples = await playSamples(cause, knowledge, report);
  const neighbours: Neighbour[] = [];
  for (const rival of rivalsOf(id, samples)) {
    const others = knowledge.causes.find((one) => one.id === rival.cause)?.samples.yes ?? [];
    const back = await Promise.all(
      others.map(async (text) => shareOf(id, await beliefsOf(text, knowledge, report))),
    );
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
