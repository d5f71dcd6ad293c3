import { takeReading } from '../case/index.ts';
import {
  analyse,
  type Analysis,
  type Conclusion,
  judged,
  knownOf,
  type Providers,
} from '../diagnose/index.ts';
import type { Case, Derived, Evidence, Fact, Knowledge, Observation } from '../domain/index.ts';

/** What stays the same over a whole tree. */
export interface World {
  readonly knowledge: Knowledge;
  readonly providers: Providers;
}

/** An imagined case: what was read, and what is taken to follow from outputs that nobody really pasted. */
export interface Mind {
  readonly state: Case;
  readonly so: readonly Conclusion[];
}

/** What an imagined message shows. `so`: conclusions it would lead to, without the details they would be drawn from. */
export interface Shown {
  readonly facts: readonly Observation[];
  readonly so: readonly Derived[];
}

/** What follows from an imagined case: the real analysis, judged anew with the imagined conclusions beside the real ones. */
export function analyseMind({ knowledge, providers }: World, { state, so: imagined }: Mind): Analysis {
  const real = analyse(state, knowledge, providers);
  if (imagined.length === 0) return real;
  const so = [...real.so, ...imagined];
  const agent = imagined.flatMap(({ derived }) => (derived.kind === 'other-agent' ? [derived.agent] : []))[0];
  const analysis = judged(knownOf({ ...real.known, so }), knowledge.causes);
  return agent === undefined ? analysis : { ...analysis, slots: { ...real.slots, agent } };
}

/** The case after the asker's next message, each observation on a line of its own. */
export function hear({ knowledge }: World, { state, so }: Mind, shown: Shown): Mind {
  const message = `imagined-${state.next}`;
  const facts = shown.facts.map((observation, index) => ({ observation, evidence: at(message, index + 1) }));
  const conclusions = shown.so.map((derived, index): Conclusion => {
    const evidence = at(message, shown.facts.length + index + 1);
    const from: Fact = { observation: { kind: 'output', command: 'imagined' }, evidence };
    return { derived, from: [from] };
  });
  const read = { message, author: 'asker', role: 'asker' as const, facts };
  return { state: takeReading(state, read, knowledge.checks), so: [...so, ...conclusions] };
}

function at(message: string, line: number): Evidence {
  return { message, part: 'text', line, quote: '', parser: 'imagined' };
}
