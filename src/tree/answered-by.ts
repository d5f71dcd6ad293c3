import type { Case, Step } from '../domain/index.ts';
import { hear, type Mind, type Shown, type World } from './mind.ts';

/** An ask that was made, and what came of it; `shown` is absent where the person cannot do it. */
export interface Answer {
  readonly step: Extract<Step, { kind: 'ask' }>;
  readonly shown?: Shown;
}

/**
 * The case after the answer to an ask. An output is progress, whatever it shows: in life it always says something that was not
 * known.
 */
export function answeredBy(world: World, mind: Mind, { step, shown }: Answer): Mind {
  const heard = hear(world, mind, shown ?? { facts: [{ kind: 'claim', claim: 'cannot-run' }], so: [] });
  const how = shown === undefined ? ('unavailable' as const) : ('answered' as const);
  const asked: Case['asked'] = heard.state.asked.map((one) =>
    step.checks.includes(one.check) ? { ...one, state: how } : one,
  );
  const said = shown === undefined ? heard.state.said : 0;
  return { ...heard, state: { ...heard.state, asked, said, news: true } };
}
