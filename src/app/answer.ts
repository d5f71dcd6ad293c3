import { newCase, recordStep, takeReading } from '../case/index.ts';
import { analyse, type Analysis, explain, nextStep, providerIndex } from '../diagnose/index.ts';
import type {
  Attachment,
  Belief,
  Case,
  Explanation,
  Fact,
  Knowledge,
  Language,
  Reply,
  Role,
  SecretShape,
  Step,
} from '../domain/index.ts';
import { clean } from '../intake/index.ts';
import { parsers, read } from '../parse/index.ts';
import { render } from '../reply/index.ts';
import type { CaseStore, Reporter } from './ports.ts';

/** A message of a thread, as a channel hands it over. */
export interface Inbound {
  readonly thread: string;
  readonly message: string;
  readonly author: string;
  readonly role: Role;
  readonly title?: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

/** What the bot makes of a message. */
export interface Outcome {
  readonly thread: string;
  readonly step: Step;
  /** Absent where the bot keeps quiet. */
  readonly reply?: Reply;
  /** Most probable first; empty while the thread is none of our business. */
  readonly beliefs: readonly Belief[];
  /** What holds now, over all messages of the thread. */
  readonly facts: readonly Fact[];
  readonly secrets: readonly SecretShape[];
  readonly refused: readonly string[];
  readonly state: Case;
  readonly language: Language;
  /** Why the first belief is first. */
  readonly explanation?: Explanation;
}

/** What the application needs. */
export interface Needs {
  readonly store: CaseStore;
  readonly knowledge: Knowledge;
  readonly report: Reporter;
}

/** Reads a message, thinks, and says what to do: the whole way of the data, once. */
export function makeAnswer({ store, knowledge, report }: Needs): (inbound: Inbound) => Promise<Outcome> {
  const providers = providerIndex(knowledge.providers);
  return async (inbound) => {
    const cleaned = clean(inbound);
    const { facts, faults } = read(parsers, cleaned);
    for (const { parser, error } of faults) report.fault({ thread: inbound.thread, parser, error });
    let decided: { step: Step; analysis: Analysis } | undefined;
    const state = await store.change(inbound.thread, (before) => {
      const taken = takeReading(before ?? newCase(inbound.thread), { ...inbound, facts }, knowledge.checks);
      const analysis = analyse(taken.next, knowledge, providers);
      const step: Step =
        inbound.role === 'asker'
          ? nextStep(taken.next, analysis, taken.hasNews)
          : { kind: 'quiet', because: 'not-the-asker' };
      decided = { step, analysis };
      return recordStep(taken.next, step);
    });
    if (decided === undefined) throw new Error('the store did not apply the change');
    return outcomeOf({ ...decided, state, inbound, knowledge, cleaned });
  };
}

function outcomeOf(of: {
  readonly step: Step;
  readonly analysis: Analysis;
  readonly state: Case;
  readonly inbound: Inbound;
  readonly knowledge: Knowledge;
  readonly cleaned: { readonly secrets: readonly SecretShape[]; readonly refused: readonly string[] };
}): Outcome {
  const { step, analysis, knowledge } = of;
  const isOurs = !(step.kind === 'quiet' && step.because === 'not-ours');
  const language = languageOf(analysis.known.now);
  const explanation = explain(analysis);
  const reply = render({
    step,
    knowledge,
    beliefs: analysis.beliefs,
    language,
  });
  return {
    thread: of.inbound.thread,
    step,
    ...(reply === undefined ? {} : { reply }),
    beliefs: isOurs ? analysis.beliefs : [],
    facts: analysis.known.now,
    secrets: of.cleaned.secrets,
    refused: of.cleaned.refused,
    state: of.state,
    language,
    ...(explanation === undefined || !isOurs ? {} : { explanation }),
  };
}

/** The language the asker writes in. */
function languageOf(facts: readonly Fact[]): Language {
  const found = facts.findLast(({ observation }) => observation.kind === 'language')?.observation;
  return found?.kind === 'language' ? found.language : 'en';
}
