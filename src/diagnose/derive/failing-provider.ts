import { errorMeaning, type Fact } from '../../domain/index.ts';
import { type Derivation, newest, ofKind, type Situation } from '../situation.ts';

type Via = 'error' | 'attempt' | 'answer' | 'session' | 'default' | 'only-credential' | 'mention';
interface Guess {
  readonly name: string;
  readonly via: Via;
  readonly from: readonly Fact[];
}

/**
 * Which provider's call fails. What a line names outranks what a session shows, that outranks who seems to have answered (a
 * wrong base URL answers in another's voice), and words come last.
 */
export const failingProvider: Derivation = (situation) => {
  const guess = GUESSES.map((make) => make(situation)).find((one) => one !== undefined);
  if (guess === undefined) return [];
  const provider = situation.providers.canonical(guess.name);
  const kind = 'failing-provider';
  return [{ derived: { kind, provider, via: guess.via, ...traits(provider, situation) }, from: guess.from }];
};

function traits(
  provider: string,
  { providers }: Situation,
): { regions: boolean; products: boolean; local: boolean } {
  const data = providers.get(provider);
  if (data === undefined) return { regions: false, products: false, local: false };
  const regions = new Set(data.hosts.map((host) => host.region)).size > 1;
  const products = data.siblings.length > 0 || new Set(data.hosts.map((host) => host.product)).size > 1;
  return { regions, products, local: data.local };
}

function named({ now }: Situation): Guess | undefined {
  const fact = ofKind(now, 'error').findLast(({ observation }) => observation.provider !== undefined);
  return fact?.observation.provider === undefined
    ? undefined
    : { name: fact.observation.provider, via: 'error', from: [fact] };
}

function attempted({ now }: Situation): Guess | undefined {
  const attempts = ofKind(now, 'attempt');
  const fact = attempts.find(({ observation }) => observation.position === 'first') ?? attempts.at(-1);
  return fact === undefined ? undefined : { name: fact.observation.provider, via: 'attempt', from: [fact] };
}

/** The session's or the default model's provider, unless the answer came from somebody the person also speaks of. */
function configured(situation: Situation): Guess | undefined {
  const { now, providers } = situation;
  const session = newest(now, 'session-model');
  const fallback = newest(now, 'default-model');
  const fact = session ?? fallback;
  if (fact === undefined) return undefined;
  const answer = answered(situation);
  const isElsewhere = answer !== undefined && !providers.related(answer.name, fact.observation.provider);
  if (isElsewhere && spokenOf(situation, answer.name)) return answer;
  return {
    name: fact.observation.provider,
    via: session === undefined ? 'default' : 'session',
    from: [fact],
  };
}

function spokenOf({ now, providers }: Situation, name: string): boolean {
  const own = ofKind(now, 'credential').map(({ observation }) => observation.provider);
  const mentions = ofKind(now, 'mention').map(({ observation }) => observation.provider);
  return [...own, ...mentions].some((other) => providers.canonical(other) === providers.canonical(name));
}

/** Who answered; where one of the vendor's providers is the only one with a credential, that one. */
function answered(situation: Situation): Guess | undefined {
  const { now, providers } = situation;
  const fact = ofKind(now, 'error').findLast(({ observation }) => serverOf(observation.code) !== undefined);
  const server = fact === undefined ? undefined : serverOf(fact.observation.code);
  if (fact === undefined || server === undefined) return undefined;
  const own = onlyOne(situation);
  const name = own !== undefined && providers.related(own.name, server) ? own.name : server;
  return { name, via: 'answer', from: [fact] };
}

function serverOf(code: Parameters<typeof errorMeaning>[0]): string | undefined {
  const meaning = errorMeaning(code);
  return meaning.layer === 'provider' ? meaning.server : undefined;
}

/** Whose host a request went to, where no wording tells who answered; several providers of one vendor share hosts. */
function requested({ now, providers }: Situation): Guess | undefined {
  const fact = ofKind(now, 'request-host').at(-1);
  const { host } = fact?.observation ?? {};
  const owner = providers.all.find(({ local, hosts }) => !local && hosts.some((one) => one.host === host));
  return fact === undefined || owner === undefined
    ? undefined
    : { name: owner.id, via: 'answer', from: [fact] };
}

function onlyOne({ now, providers }: Situation): Guess | undefined {
  const facts = ofKind(now, 'credential');
  const names = new Set(facts.map(({ observation }) => providers.canonical(observation.provider)));
  const [name] = names;
  return names.size === 1 && name !== undefined
    ? { name, via: 'only-credential', from: facts.slice(-1) }
    : undefined;
}

function mentioned({ now, providers }: Situation): Guess | undefined {
  const facts = ofKind(now, 'mention');
  const names = [...new Set(facts.map(({ observation }) => providers.canonical(observation.provider)))];
  const inTitle = facts.find(({ evidence }) => evidence.part === 'title');
  const fact = inTitle ?? (names.length === 1 ? facts.at(-1) : undefined);
  return fact === undefined ? undefined : { name: fact.observation.provider, via: 'mention', from: [fact] };
}

/** The ways to know it, best first. */
const GUESSES: readonly ((situation: Situation) => Guess | undefined)[] = [
  named,
  attempted,
  configured,
  answered,
  onlyOne,
  mentioned,
  requested,
];
