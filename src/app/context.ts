import { lastSaid } from '../case/index.ts';
import {
  analyse,
  type Analysis,
  correctedPriors,
  isOurs,
  type Providers,
  providerIndex,
  wordingsOf,
} from '../diagnose/index.ts';
import {
  type Belief,
  type Case,
  isPrivateMessage,
  type Knowledge,
  type Language,
  type Settings,
  spoken,
} from '../domain/index.ts';
import type { Brief, Guess, ToSend } from './bot.ts';
import type { BotNeeds } from './bot-needs.ts';
import { languageOf } from './language-of.ts';
import type { Needs } from './needs.ts';
import type { AuditEntry } from './ports.ts';
import { makeWaits, type Waits } from './waits.ts';

/** What all use cases of the bot share. */
export interface Context {
  readonly needs: BotNeeds;
  /** The documents, with how common causes are as moderators marked them. */
  readonly knowledge: () => Knowledge;
  /** To be called when a mark has changed. */
  readonly recount: () => Promise<void>;
  /** For the steps that the console shares. `knowledge` is the newest at each access. */
  readonly core: Needs;
  readonly waits: Waits;
  readonly analysed: (state: Case) => Analysis;
  readonly briefOf: (state: Case) => Brief;
  readonly toSendOf: (state: Case) => readonly ToSend[];
  readonly guessesOf: (beliefs: readonly Belief[], language?: Language) => readonly Guess[];
  /** A cause's title where there is a translation, else in English. */
  readonly titleOf: (cause: string, language?: Language) => string;
  readonly settingsOf: (guild: string | undefined) => Promise<Settings>;
  /** What the server set, else what the asker writes in. */
  readonly languageFor: (state: Case) => Promise<Language>;
  readonly audit: (entry: Omit<AuditEntry, 'at'>) => Promise<void>;
}

/** How many guesses are shown. */
const MOST_GUESSES = 10;

/** The shared parts over what the bot needs, with the marks that are stored. */
export async function makeContext(needs: BotNeeds): Promise<Context> {
  let counts = await needs.priors.counts();
  let prepared = prepare(needs.knowledge, counts);
  const current = (): Prepared => {
    if (prepared.from !== needs.knowledge) prepared = prepare(needs.knowledge, counts);
    return prepared;
  };
  const knowledge = (): Knowledge => current().knowledge;
  const analysed = (state: Case): Analysis => analyse(state, knowledge(), current().providers);
  const titleOf = (cause: string, language: Language = 'en'): string =>
    spoken(knowledge(), language).causes.find(({ id }) => id === cause)?.title ?? cause;
  const settingsOf = async (guild: string | undefined): Promise<Settings> => {
    if (guild === undefined) return needs.defaults;
    return { ...needs.defaults, ...(await needs.settings.get(guild)) };
  };
  return {
    needs,
    knowledge,
    recount: async () => {
      counts = await needs.priors.counts();
      prepared = prepare(needs.knowledge, counts);
    },
    core: {
      store: needs.cases,
      report: needs.report,
      get knowledge() {
        return knowledge();
      },
    },
    waits: makeWaits(needs.meter),
    analysed,
    briefOf: (state) => briefOf(state, analysed),
    toSendOf,
    guessesOf: (beliefs, language) =>
      beliefs.slice(0, MOST_GUESSES).map(({ cause, probability }) => {
        return { cause, title: titleOf(cause, language), probability };
      }),
    titleOf,
    settingsOf,
    languageFor: async (state) =>
      (await settingsOf(state.guild)).language ?? languageOf(state.readings.flatMap(({ facts }) => facts)),
    audit: (entry) => needs.audits.add({ ...entry, at: needs.clock().toISOString() }),
  };
}

/** The documents as they are used: with the marks, and the index of the providers. */
interface Prepared {
  readonly from: Knowledge;
  readonly knowledge: Knowledge;
  readonly providers: Providers;
}

function prepare(from: Knowledge, counts: Readonly<Record<string, number>>): Prepared {
  const knowledge = { ...from, causes: correctedPriors(from.causes, counts) };
  // Now, so that the first message need not wait for it.
  wordingsOf(knowledge);
  return { from, knowledge, providers: providerIndex(from.providers) };
}

function briefOf(state: Case, analysed: (state: Case) => Analysis): Brief {
  const { thread, phase, paused, news, solution } = state;
  return {
    thread,
    phase,
    ...(paused === undefined ? {} : { paused }),
    isOurs: phase !== 'new' || isOursNow(state, analysed),
    hasNews: news,
    ...(solution === undefined ? {} : { solution }),
  };
}

/** A case nothing was said in yet: the facts decide. Without news there is nothing to look at. */
function isOursNow(state: Case, analysed: (state: Case) => Analysis): boolean {
  if (!state.news) return false;
  const { verdicts, known } = analysed(state);
  return isOurs(verdicts, known);
}

/** Whether a line was read in private messages only. */
function isQuotePrivate({ readings }: Case, quote: string | undefined): boolean {
  const from = readings.filter(({ facts }) => facts.some(({ evidence }) => evidence.quote === quote));
  return quote !== undefined && from.length > 0 && from.every(({ message }) => isPrivateMessage(message));
}

function toSendOf(state: Case): readonly ToSend[] {
  const wasCalled = state.outbox.some(({ kind, state: how }) => kind === 'hand-over' && how === 'sent');
  return state.outbox
    .filter(({ state: how }) => how === 'waiting')
    .map((one) => {
      const last = lastSaid(state, one);
      const ping = one.kind === 'hand-over' && !wasCalled;
      return {
        thread: state.thread,
        ...(state.guild === undefined ? {} : { guild: state.guild }),
        nonce: one.nonce,
        kind: one.kind,
        reply: one.reply,
        ...(last === undefined ? {} : { last }),
        ping,
        notifies: ping || one.kind === 'follow-up',
        isQuotePrivate: isQuotePrivate(state, one.reply.quote),
      };
    });
}
