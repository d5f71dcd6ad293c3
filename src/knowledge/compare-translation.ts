import {
  type Cause,
  type CauseTranslation,
  type Check,
  type CheckTranslation,
  slotsOf,
} from '../domain/index.ts';
import { literals } from './literals.ts';
import type { Finding, Path } from './problem.ts';

/** A text of a translation beside that of its original; undefined where one of them has none. */
interface Pair {
  readonly path: Path;
  readonly original: string | undefined;
  readonly words: string | undefined;
}

/** What a translated cause lacks, or has too much of, beside its original. */
export function comparedCause(cause: Cause, words: CauseTranslation): readonly Finding[] {
  return [
    ...counted('fixes', cause.fixes, words.fixes),
    ...compared([
      ...same(['title', 'verify', 'dangers', 'body'] as const, cause, words),
      ...cause.fixes.flatMap((fix, index) => ofFix(fix, words.fixes[index], index)),
    ]),
  ];
}

/** What a translated check lacks, or has too much of, beside its original. */
export function comparedCheck(check: Check, words: CheckTranslation): readonly Finding[] {
  const labels = check.answers.map(({ label }) => label);
  return [
    ...counted('answers', labels, words.answers),
    ...compared([
      ...same(['title', 'question', 'hide', 'body'] as const, check, words),
      ...listed('answers', labels, words.answers),
    ]),
  ];
}

/** The texts of one fix; none where the translation lacks the whole fix, which is counted. */
function ofFix(
  fix: Cause['fixes'][number],
  words: CauseTranslation['fixes'][number] | undefined,
  index: number,
): readonly Pair[] {
  if (words === undefined) return [];
  return same(['text', 'undo'] as const, fix, words).map((pair) => ({
    ...pair,
    path: ['fixes', index, ...pair.path],
  }));
}

type Texts<K extends string> = Readonly<Partial<Record<K, string | undefined>>>;

function same<K extends string>(fields: readonly K[], original: Texts<K>, words: Texts<K>): readonly Pair[] {
  return fields.map((field) => ({ path: [field], original: original[field], words: words[field] }));
}

function listed(field: string, originals: readonly string[], words: readonly string[]): readonly Pair[] {
  const both = Math.min(originals.length, words.length);
  return originals
    .slice(0, both)
    .map((original, index) => ({ path: [field, index], original, words: words[index] }));
}

function counted(
  field: string,
  originals: readonly unknown[],
  words: readonly unknown[],
): readonly Finding[] {
  return originals.length === words.length
    ? []
    : [{ path: [field], message: `${words.length} ${field}, but the original has ${originals.length}` }];
}

function compared(pairs: readonly Pair[]): readonly Finding[] {
  return pairs.flatMap(({ path, original, words }) => {
    if (original === undefined && words === undefined) return [];
    if (original === undefined) return [{ path, message: 'the original has nothing here' }];
    if (words === undefined) return [{ path, message: 'missing; the original has it' }];
    return [
      ...differing('slots', slotsOf(original).map(braced), slotsOf(words).map(braced)),
      ...differing('commands', literals(original).map(quoted), literals(words).map(quoted)),
    ].map((message) => ({ path, message }));
  });
}

function braced(slot: string): string {
  return `{${slot}}`;
}

function quoted(literal: string): string {
  return `\`${literal}\``;
}

function differing(what: string, originals: readonly string[], words: readonly string[]): readonly string[] {
  const lost = [...new Set(originals)].filter((one) => !words.includes(one));
  const added = [...new Set(words)].filter((one) => !originals.includes(one));
  return [
    ...lost.map((one) => `${what} of the original must stay: ${one} is missing`),
    ...added.map((one) => `${what} of the original must stay: ${one} is not in it`),
  ];
}
