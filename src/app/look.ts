import { chooseFix, isOurs, nextStep } from '../diagnose/index.ts';
import { type Case, type Language, newCase, type Reply } from '../domain/index.ts';
import { CASE_WORDS, caseView, toMarkdown, why } from '../reply/index.ts';
import { makeAnswer } from './answer.ts';
import type { Bot, CaseView, Diagnosis, Paste } from './bot.ts';
import type { Context } from './context.ts';
import { memoryStore } from './memory-store.ts';
import { explained } from './press.ts';
import { tell } from './tell.ts';

/** Looking without changing anything: a case, why it is believed, a paste without a case, a cause's fix. */
export function makeLook(context: Context): Pick<Bot, 'show' | 'why' | 'diagnose' | 'fix'> {
  const { needs } = context;
  return {
    show: async (thread, language) => {
      const state = await needs.cases.load(thread);
      return state === undefined ? undefined : view(state, context, language);
    },
    why: async (thread, language) => explained(await needs.cases.load(thread), context, language),
    diagnose: (paste) => diagnose(paste, context),
    fix: async (cause, thread) => {
      const known = thread === undefined ? undefined : await needs.cases.load(thread);
      return fixOf(cause, known ?? newCase(thread ?? 'none'), context);
    },
  };
}

async function view(state: Case, context: Context, reader: Language | undefined): Promise<CaseView> {
  const analysis = context.analysed(state);
  const knowledge = context.knowledge();
  const language = reader ?? (await context.languageFor(state));
  const step = nextStep(state, analysis);
  const reply = tell({ step, state, analysis, knowledge, language });
  const because = 'because' in step ? `${step.kind}: ${step.because}` : step.kind;
  const isOurCase = isOurs(analysis.verdicts, analysis.known);
  const beliefs = isOurCase ? analysis.beliefs : [];
  const facts = analysis.known.now;
  const next = reply === undefined ? because : `${because}\n${toMarkdown(reply)}`;
  return {
    brief: context.briefOf(state),
    guesses: context.guessesOf(beliefs, language),
    facts,
    path: [...state.asked, ...state.advised]
      .toSorted((a, b) => a.order - b.order)
      .map((one) => ('check' in one ? one.check : one.cause)),
    language,
    markdown: caseView({ state, facts, beliefs, next, knowledge, language }),
  };
}

async function diagnose({ text, title, attachments }: Paste, context: Context): Promise<Diagnosis> {
  const answer = makeAnswer({ ...context.core, store: memoryStore() });
  const outcome = await answer({
    thread: 'paste',
    message: 'paste',
    author: 'asker',
    role: 'asker',
    ...(title === undefined ? {} : { title }),
    text,
    attachments,
  });
  const { reply, explanation, secrets, language } = outcome;
  return {
    ...(reply === undefined ? { nothing: CASE_WORDS[language].nothing } : { reply }),
    guesses: context.guessesOf(outcome.beliefs, language),
    facts: outcome.facts,
    ...(explanation === undefined ? {} : { why: why(explanation, context.knowledge(), language) }),
    secrets,
    isCertain: secrets.some(({ certain }) => certain),
    refused: outcome.refused,
    language,
  };
}

async function fixOf(id: string, state: Case, context: Context): Promise<Reply | undefined> {
  const cause = context.knowledge().causes.find((one) => one.id === id);
  if (cause === undefined) return undefined;
  const analysis = context.analysed(state);
  const { known, slots } = analysis;
  const step = { kind: 'advise', cause: id, fix: chooseFix(cause, known, slots), slots } as const;
  const language = await context.languageFor(state);
  return tell({ step, state, analysis, knowledge: context.knowledge(), language });
}
