import {
  type Belief,
  type Case,
  type Fact,
  type Knowledge,
  type Language,
  percent,
  spoken,
} from '../domain/index.ts';
import { CASE_WORDS } from './case-words.ts';

/** What a view of a case is made from; `next` is the next step in Markdown. */
export interface ViewOf {
  readonly state: Case;
  readonly facts: readonly Fact[];
  readonly beliefs: readonly Belief[];
  readonly next: string;
  readonly knowledge: Knowledge;
  readonly language: Language;
}

const MOST_FACTS = 15;
const MOST_BELIEFS = 5;

/** A case for people who look behind the scenes, in Markdown: state, facts, beliefs, path, next step. */
export function caseView({ state, facts, beliefs, next, knowledge, language }: ViewOf): string {
  const { view, outcomes } = CASE_WORDS[language];
  const { causes } = spoken(knowledge, language);
  const title = (id: string): string => causes.find((cause) => cause.id === id)?.title ?? id;
  const paused = state.paused === undefined ? '' : `, paused: ${state.paused}`;
  const path = [
    ...state.asked.map(({ check, order, state: how }) => ({ order, text: `${check} (${how})` })),
    ...state.advised.map(({ cause, order, outcome }) => ({ order, text: `${cause} (${outcomes[outcome]})` })),
  ].toSorted((a, b) => a.order - b.order);
  return [
    `**${view.state}:** ${state.phase}${paused}`,
    section(
      view.facts,
      told(facts, beliefs).map(({ observation, evidence }) => {
        return `${observation.kind}: \`${evidence.quote.replaceAll('`', "'").slice(0, 120)}\``;
      }),
    ),
    section(
      view.beliefs,
      beliefs
        .slice(0, MOST_BELIEFS)
        .map(({ cause, probability }) => `${percent(probability)} ${title(cause)} (${cause})`),
    ),
    section(
      view.path,
      path.map(({ text }) => text),
    ),
    `**${view.next}:** ${next}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What the first belief rests on, then the newest: where there are many facts, these are the ones that count. */
function told(facts: readonly Fact[], [best]: readonly Belief[]): readonly Fact[] {
  const decisive = (best?.for ?? []).flatMap(({ fact }) => fact ?? []);
  return [...new Set([...decisive, ...facts.toReversed()])].slice(0, MOST_FACTS);
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`**${heading}**`, ...lines.map((line) => `- ${line}`)].join('\n');
}
