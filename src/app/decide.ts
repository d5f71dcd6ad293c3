import { recordStep } from '../case/index.ts';
import { analyse, type Analysis, explain, nextStep, providerIndex } from '../diagnose/index.ts';
import type { Belief, Case, Explanation, Fact, Language, Outgoing, Reply, Step } from '../domain/index.ts';
import { render } from '../reply/index.ts';
import type { Needs } from './needs.ts';

/** What the bot decided, and what there is to know about it. */
export interface Decision {
  readonly thread: string;
  readonly step: Step;
  /** Absent where the bot keeps quiet. */
  readonly reply?: Reply;
  /** The reply as it stands in the outbox, to be sent and marked. */
  readonly outgoing?: Outgoing;
  /** Most probable first; empty while the thread is none of our business. */
  readonly beliefs: readonly Belief[];
  /** What holds now, over all messages of the thread. */
  readonly facts: readonly Fact[];
  readonly language: Language;
  /** Why the first belief is first. */
  readonly explanation?: Explanation;
  readonly state: Case;
}

/** Decides the next step of a thread and writes it down, in one transaction. */
export function makeDecide({ store, knowledge }: Needs): (thread: string) => Promise<Decision> {
  const providers = providerIndex(knowledge.providers);
  return async (thread) => {
    let decided: { step: Step; analysis: Analysis; reply: Reply | undefined; before: Case } | undefined;
    const state = await store.change(thread, (before) => {
      const analysis = analyse(before, knowledge, providers);
      const step = nextStep(before, analysis);
      const language = languageOf(analysis.known.now);
      const reply = render({ step, knowledge, beliefs: analysis.beliefs, language });
      decided = { step, analysis, reply, before };
      return recordStep(before, step, reply);
    });
    if (decided === undefined) throw new Error('the store did not apply the change');
    return decisionOf({ ...decided, state });
  };
}

function decisionOf(of: {
  readonly step: Step;
  readonly analysis: Analysis;
  readonly reply: Reply | undefined;
  readonly before: Case;
  readonly state: Case;
}): Decision {
  const { step, analysis, reply, before, state } = of;
  const isOurs = !(step.kind === 'quiet' && step.because === 'not-ours');
  const explanation = isOurs ? explain(analysis) : undefined;
  const outgoing = state.outbox.length > before.outbox.length ? state.outbox.at(-1) : undefined;
  return {
    thread: state.thread,
    step,
    ...(reply === undefined ? {} : { reply }),
    ...(outgoing === undefined ? {} : { outgoing }),
    beliefs: isOurs ? analysis.beliefs : [],
    facts: analysis.known.now,
    language: languageOf(analysis.known.now),
    ...(explanation === undefined ? {} : { explanation }),
    state,
  };
}

/** The language the asker writes in. */
function languageOf(facts: readonly Fact[]): Language {
  const found = facts.findLast(({ observation }) => observation.kind === 'language')?.observation;
  return found?.kind === 'language' ? found.language : 'en';
}
