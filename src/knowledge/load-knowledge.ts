import type { z } from 'zod';
import {
  type Cause,
  CauseFront,
  type Check,
  CheckFront,
  type Knowledge,
  OtherTopic,
  ProviderData,
  type Language,
  Regression,
  TRANSLATED,
  type Translated,
} from '../domain/index.ts';
import { crossCheck } from './cross-check.ts';
import type { Problem } from './problem.ts';
import { readDocument, type ReadDocument } from './read-document.ts';
import { type Folder, readFolder } from './read-files.ts';
import type { Library } from './rule.ts';
import { translate } from './translate.ts';
import { withKnownBugs } from './with-known-bugs.ts';

/** All documents, or everything that is wrong with them. */
type LoadResult =
  | { readonly knowledge: Knowledge; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly knowledge?: never };

interface Shelf<T> {
  readonly documents: readonly ReadDocument<T>[];
  readonly names: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * Reads, validates and cross-checks the documents below a folder. Problems are sorted by file and line. Translations are
 * checked too, unless they are to be read `later`, when a language is first spoken: one answer should not wait for them.
 */
export function loadKnowledge(dir: string, translations: 'now' | 'later' = 'now'): LoadResult {
  const causes = readShelf(dir, 'causes', CauseFront as z.ZodType<Omit<Cause, 'body'>>) as Shelf<Cause>;
  const checks = readShelf(dir, 'checks', CheckFront) as Shelf<Check>;
  const providers = readShelf(dir, 'providers', ProviderData);
  const regressions = readShelf(dir, 'regressions', Regression);
  const topics = readShelf(dir, 'topics', OtherTopic);
  const shelves = { causes, checks, providers, regressions, topics };
  const library: Library = {
    causes: causes.documents,
    checks: checks.documents,
    providers: providers.documents,
    regressions: regressions.documents,
    topics: topics.documents,
    names: {
      causes: causes.names,
      checks: checks.names,
      providers: providers.names,
      regressions: regressions.names,
      topics: topics.names,
    },
  };
  const problems = [...Object.values(shelves).flatMap((shelf) => shelf.problems), ...crossCheck(library)];
  if (problems.length > 0) return { problems: problems.toSorted(byPlace) };
  const originals = {
    causes: values(causes),
    checks: values(checks),
    providers: values(providers),
    regressions: values(regressions),
    topics: values(topics),
  };
  const inOthers = remembered((language: Translated) => translate(dir, originals, language));
  const wrong = translations === 'later' ? [] : TRANSLATED.flatMap((one) => inOthers(one).problems);
  if (wrong.length > 0) return { problems: wrong.toSorted(byPlace) };
  const whole = withKnownBugs(originals);
  const spoken = remembered((language: Translated) => withKnownBugs(inOthers(language).knowledge));
  const inLanguage = (language: Language): Knowledge => (language === 'en' ? whole : spoken(language));
  return { knowledge: { ...whole, inLanguage } };
}

/** A function that works out each answer once. */
function remembered<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}

function readShelf<T extends object>(dir: string, folder: Folder, schema: z.ZodType<T>): Shelf<T> {
  const { files, problems } = readFolder(dir, folder);
  const results = files.map((file) => readDocument(file, schema));
  return {
    documents: results.flatMap((result) => (result.ok ? [result.document] : [])),
    names: new Set(files.map((file) => file.name)),
    problems: [...problems, ...results.flatMap((result) => (result.ok ? [] : result.problems))],
  };
}

function values<T>(shelf: Shelf<T>): readonly T[] {
  return shelf.documents.map((document) => document.value);
}

function byPlace(a: Problem, b: Problem): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
