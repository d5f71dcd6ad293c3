import { recordStep, wasSaid } from '../case/index.ts';
import {
  type Analysis,
  type Analyse,
  chooseFix,
  explain,
  isOurs,
  makeAnalyse,
  nextStep,
  type Providers,
  providerIndex,
} from '../diagnose/index.ts';
import type {
  Belief,
  Case,
  Explanation,
  Fact,
  Knowledge,
  Language,
  Outgoing,
  Reply,
  Step,
} from '../domain/index.ts';
import { languageOf } from './language-of.ts';
import type { Needs, Policy } from './needs.ts';
import { tell } from './tell.ts';

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

interface Made {
  readonly step: Step;
  readonly analysis: Analysis;
  readonly reply: Reply | undefined;
  readonly before: Case;
}

/** Decides the next step of a thread and writes it down, in one transaction. `language` overrules that of the asker. */
export function makeDecide(needs: Needs): (thread: string, language?: Language) => Promise<Decision> {
  const providersOf = remembered((knowledge: Knowledge) => providerIndex(knowledge.providers));
  const analyse = makeAnalyse(needs.weights);
  return async (thread, language) => {
    let made: Made | undefined;
    const state = await needs.store.change(thread, (before) => {
      const { knowledge, policy = nextStep } = needs;
      made = decideOn(before, { analyse, knowledge, policy, providers: providersOf(knowledge), language });
      return recordStep(before, made.step, made.reply);
    });
    if (made === undefined) throw new Error('the store did not apply the change');
    return decisionOf({ ...made, state });
  };
}

function decideOn(
  before: Case,
  how: {
    readonly analyse: Analyse;
    readonly knowledge: Knowledge;
    readonly policy: Policy;
    readonly providers: Providers;
    readonly language: Language | undefined;
  },
): Made {
  const { knowledge } = how;
  const analysis = how.analyse(before, knowledge, how.providers);
  const step = toldStep(before, analysis) ?? how.policy(before, analysis);
  const language = how.language ?? languageOf(analysis.known.now);
  const reply = tell({ step, state: before, analysis, knowledge, language });
  // One burst can hold "it is back" and "it works now": the same thanks stand there already.
  const isEcho = step.kind === 'confirm' && reply !== undefined && wasSaid(before, reply);
  return isEcho ? { ...ECHO, analysis, before } : { step, analysis, reply, before };
}

const ECHO: Pick<Made, 'step' | 'reply'> = { step: { kind: 'quiet', because: 'solved' }, reply: undefined };

/** What a moderator said it is comes before all beliefs, once. */
function toldStep({ told, paused, phase, advised }: Case, analysis: Analysis): Step | undefined {
  const isOpen = paused === undefined && phase !== 'solved' && phase !== 'handed-over';
  if (!isOpen || told === undefined || advised.some(({ cause }) => cause === told)) return undefined;
  const cause = analysis.verdicts.find((verdict) => verdict.cause.id === told)?.cause;
  if (cause === undefined) return undefined;
  const { known, slots } = analysis;
  return { kind: 'advise', cause: told, fix: chooseFix(cause, known, slots), slots };
}

function decisionOf(of: Made & { readonly state: Case }): Decision {
  const { step, analysis, reply, before, state } = of;
  const ours = isOurs(analysis.verdicts, analysis.known);
  const explanation = ours ? explain(analysis) : undefined;
  const outgoing = state.outbox.length > before.outbox.length ? state.outbox.at(-1) : undefined;
  return {
    thread: state.thread,
    step,
    ...(reply === undefined ? {} : { reply }),
    ...(outgoing === undefined ? {} : { outgoing }),
    beliefs: ours ? analysis.beliefs : [],
    facts: analysis.known.now,
    language: languageOf(analysis.known.now),
    ...(explanation === undefined ? {} : { explanation }),
    state,
  };
}

/** Keeps the last results: documents change seldom. */
function remembered<A extends object, R>(make: (of: A) => R): (of: A) => R {
  const results = new WeakMap<A, R>();
  return (of) => {
    const result = results.get(of) ?? make(of);
    results.set(of, result);
    return result;
  };
}
