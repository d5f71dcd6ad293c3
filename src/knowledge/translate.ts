import type { z } from 'zod';
import {
  type Cause,
  CauseTranslation,
  type Check,
  CheckTranslation,
  type Knowledge,
  type Translated,
  translatedCause,
  translatedCheck,
} from '../domain/index.ts';
import { comparedCause, comparedCheck } from './compare-translation.ts';
import type { Finding, Problem } from './problem.ts';
import { readDocument, type ReadResult } from './read-document.ts';
import { readTranslated } from './read-files.ts';

/** The documents with the words of one language, and what is wrong with its translations. */
interface Translation {
  readonly knowledge: Knowledge;
  readonly problems: readonly Problem[];
}

interface Kind<O extends { readonly id: string }, W extends object> {
  readonly folder: 'causes' | 'checks';
  readonly schema: z.ZodType<Omit<W, 'body'>>;
  readonly compare: (original: O, words: W) => readonly Finding[];
  readonly join: (original: O, words: W) => O;
}

const CAUSES: Kind<Cause, CauseTranslation> = {
  folder: 'causes',
  schema: CauseTranslation,
  compare: comparedCause,
  join: translatedCause,
};
const CHECKS: Kind<Check, CheckTranslation> = {
  folder: 'checks',
  schema: CheckTranslation,
  compare: comparedCheck,
  join: translatedCheck,
};

/** Reads the translations beside the originals. One that is missing or does not fit leaves its original in English. */
export function translate(dir: string, originals: Knowledge, language: Translated): Translation {
  const causes = applied(dir, language, { kind: CAUSES, originals: originals.causes });
  const checks = applied(dir, language, { kind: CHECKS, originals: originals.checks });
  return {
    knowledge: { ...originals, causes: causes.documents, checks: checks.documents },
    problems: [...causes.problems, ...checks.problems],
  };
}

function applied<O extends { readonly id: string }, W extends { id: string; language: string }>(
  dir: string,
  language: Translated,
  of: { readonly kind: Kind<O, W>; readonly originals: readonly O[] },
): { readonly documents: readonly O[]; readonly problems: readonly Problem[] } {
  const { kind, originals } = of;
  const byId = new Map(originals.map((original) => [original.id, original]));
  const problems: Problem[] = [];
  for (const source of readTranslated(dir, kind.folder, language)) {
    const read = readDocument(source, kind.schema) as ReadResult<W>;
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    const { value, locate } = read.document;
    const original = byId.get(source.name);
    const findings = [
      ...named(value, source.name, language),
      ...(original === undefined
        ? [{ path: ['id'], message: `there is no document \`${source.name}.md\` that this could translate` }]
        : kind.compare(original, value)),
    ];
    problems.push(...locate(findings));
    if (original !== undefined && findings.length === 0) byId.set(source.name, kind.join(original, value));
  }
  return { documents: originals.map((original) => byId.get(original.id) ?? original), problems };
}

function named(words: { id: string; language: string }, name: string, language: string): readonly Finding[] {
  return (['id', 'language'] as const).flatMap((field) => {
    const expected = field === 'id' ? name : language;
    return words[field] === expected
      ? []
      : [{ path: [field], message: `\`${words[field]}\` is not in the file name; expected \`${expected}\`` }];
  });
}
