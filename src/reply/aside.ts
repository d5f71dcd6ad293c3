import {
  type Aside,
  type Check,
  filled,
  filledSentence,
  type Language,
  type Reply,
  type Slots,
} from '../domain/index.ts';
import { ASIDE_WORDS } from './aside-words.ts';
import { PHRASES } from './phrases.ts';

const SECONDS = 60;

/** An ask as its answers need it: what to hide, what is believed, and the whole of it. */
interface Ask {
  readonly slots: Slots;
  readonly checks: readonly Check[];
  readonly hidings: readonly string[];
  readonly finding: string | undefined;
  readonly full: Reply;
}

/** The answer to a question about an ask: short, and without asking anew. */
export function askAside(aside: Aside, of: Ask): Reply {
  const { language, choices } = of.full;
  const words = ASIDE_WORDS[language];
  const says = of.checks[0]?.kind === 'question' ? aboutQuestion(of) : aboutCommand(of);
  const answers: Readonly<Record<Aside, Partial<Reply>>> = {
    ...says,
    'asks-duration': {
      ask: duration(
        of.checks.reduce((sum, { seconds }) => sum + seconds, 0),
        language,
      ),
    },
    'asks-which-key': { ask: keyOf(of.slots, language) },
    'asks-picture': { ask: words.textOnly },
    'other-error': { ask: words.otherError },
  };
  return { language, ask: '', notes: [], choices, links: [], ...answers[aside] };
}

type About = Readonly<Record<'asks-safe' | 'asks-purpose' | 'asks-next', Partial<Reply>>>;

function aboutQuestion({ checks, hidings, full }: Ask): About {
  const words = ASIDE_WORDS[full.language];
  return {
    'asks-safe': { ask: words.before, notes: hidings },
    'asks-purpose': { ask: checks.map(({ body }) => body.trim()).join(' ') },
    'asks-next': { ask: `${words.waitingForAnswer} ${full.ask}` },
  };
}

function aboutCommand({ checks, hidings, finding, full }: Ask): About {
  const words = ASIDE_WORDS[full.language];
  const what = checks.map(({ title }) => title).join(' · ');
  const isLook = checks.every(({ risk }) => risk === 'none');
  return {
    'asks-safe': { ask: isLook ? words.looks : words.before, notes: hidings },
    'asks-purpose': { ...(finding === undefined ? {} : { finding }), ask: filled(words.shows, { what }) },
    'asks-next': { ...full, ask: words.waiting },
  };
}

/** A fix as its answers need it: what to be careful about, how to see whether it helped, what it repairs, and the whole of it. */
interface Advice {
  readonly slots: Slots;
  readonly careful: readonly string[];
  readonly outcome: readonly string[];
  readonly likely: string;
  readonly minutes: number;
  readonly full: Reply;
}

/** The answer to a question about a fix: short, and without the fix. */
export function adviceAside(aside: Aside, { careful, outcome, likely, minutes, slots, full }: Advice): Reply {
  const { language, choices, quote } = full;
  const words = ASIDE_WORDS[language];
  const answers: Readonly<Record<Aside, Partial<Reply>>> = {
    'asks-safe': { ask: careful.length === 0 ? words.leavesNothing : words.before, notes: careful },
    'asks-purpose': { ...(quote === undefined ? {} : { quote }), ask: likely },
    'asks-duration': { ask: duration(minutes * SECONDS, language) },
    'asks-which-key': { ask: keyOf(slots, language) },
    'asks-picture': { ask: words.textOnly },
    'asks-next': { ask: words.didItHelp, notes: outcome },
    'other-error': { ask: words.otherError, choices: [] },
  };
  return { language, ask: '', notes: [], choices, links: [], ...answers[aside] };
}

function keyOf(slots: Slots, language: Language): string {
  return filledSentence(ASIDE_WORDS[language].key, slots, PHRASES[language].unknown);
}

function duration(seconds: number, language: Language): string {
  const words = ASIDE_WORDS[language];
  return seconds < SECONDS
    ? words.soon
    : filled(words.minutes, { minutes: String(Math.ceil(seconds / SECONDS)) });
}
