import {
  type Case,
  type Explanation,
  type Fact,
  filled,
  isPrivateMessage,
  type Knowledge,
  type Language,
  percent,
  type Slots,
  spoken,
  wordingOf,
} from '../domain/index.ts';
import { CASE_WORDS } from './case-words.ts';
import { often } from './often.ts';

/** What a case file is made from. */
export interface FileOf {
  readonly state: Case;
  readonly facts: readonly Fact[];
  /** Absent where nothing is believed. */
  readonly explanation: Explanation | undefined;
  readonly slots: Slots;
  readonly knowledge: Knowledge;
  readonly language: Language;
}

const MOST_LINES = 3;
const LONGEST_LINE = 180;
const HEAD = 60;

/** A case for whoever takes over, in six lines: facts, ruled out, tried, asked in vain, best guess, what to look at. */
export function caseFile(told: FileOf): readonly string[] {
  const words = CASE_WORDS[told.language];
  const of = { ...told, knowledge: spoken(told.knowledge, told.language) };
  const line = (heading: string, parts: readonly string[]): string =>
    `${heading} ${parts.length === 0 ? words.none : parts.join('; ')}`;
  return [
    line(words.file.facts, [...setting(of.facts), ...decisive(of)]),
    line(words.file.ruledOut, of.explanation?.ruledOut.map(({ cause }) => titleOf(cause, of)) ?? []),
    line(words.file.tried, tried(of)),
    line(words.file.open, open(of)),
    line(words.file.guess, guess(of)),
    line(words.file.lookAt, lookAt(of)),
  ];
}

function titleOf(cause: string, { knowledge }: FileOf): string {
  return knowledge.causes.find(({ id }) => id === cause)?.title ?? cause;
}

/** Version and system, the newest of each. */
function setting(facts: readonly Fact[]): readonly string[] {
  const version = facts.findLast(({ observation }) => observation.kind === 'version')?.observation;
  const system = facts.findLast(({ observation }) => observation.kind === 'system')?.observation;
  return [
    ...(version?.kind === 'version' ? [`OpenClaw ${version.version}`] : []),
    ...(system?.kind === 'system' ? [system.os] : []),
  ];
}

/** The lines the best guess rests on; without one, the newest errors. */
function decisive({ facts, explanation }: FileOf): readonly string[] {
  const reasons = explanation?.for.flatMap(({ fact }) => (fact === undefined ? [] : [fact])) ?? [];
  const errors = facts.filter(({ observation }) => observation.kind === 'error').toReversed();
  const lines = [...reasons, ...errors]
    .filter(({ evidence }) => !isPrivateMessage(evidence.message))
    .map((fact) => `\`${clipped(fact.evidence.quote.replaceAll('`', "'"))}\`${often(fact)}`);
  return [...new Set(lines)].slice(0, MOST_LINES);
}

/** A long line with its middle left out: outputs of OpenClaw end with what matters. */
function clipped(line: string): string {
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, HEAD)}…${line.slice(HEAD - LONGEST_LINE)}`;
}

function tried(of: FileOf): readonly string[] {
  const { outcomes } = CASE_WORDS[of.language];
  return of.state.advised.map(({ cause, outcome }) => `${titleOf(cause, of)} (${outcomes[outcome]})`);
}

function open({ state, knowledge }: FileOf): readonly string[] {
  return state.asked
    .filter(({ state: how }) => how !== 'answered')
    .map(({ check }) => knowledge.checks.find(({ id }) => id === check)?.title ?? check);
}

function guess(of: FileOf): readonly string[] {
  const { explanation } = of;
  if (explanation === undefined) return [];
  return [`${titleOf(explanation.cause, of)} (${percent(explanation.probability)})`];
}

/** What would decide: the outputs that could change the guess, and what proves or disproves the guess itself. */
function lookAt({ explanation, knowledge, slots }: FileOf): readonly string[] {
  const best = knowledge.causes.find(({ id }) => id === explanation?.cause);
  const ids = [...(explanation?.wouldChange.map(({ check }) => check) ?? []), best?.['if-not']];
  const checks = knowledge.checks.filter(({ id }) => ids.includes(id));
  return checks.slice(0, MOST_LINES).map((check) => {
    const text = filled(wordingOf(check, slots['version']), slots);
    return check.kind === 'command' ? `\`${text}\`` : check.title;
  });
}
