import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TRANSLATED, type Translated } from '../domain/index.ts';
import type { Problem } from './problem.ts';

/** The folders of `knowledge/`, and how the documents in them end. */
const FOLDERS = {
  causes: '.md',
  checks: '.md',
  providers: '.yaml',
  regressions: '.yaml',
  topics: '.yaml',
} as const;
export type Folder = keyof typeof FOLDERS;

/** A document as it lies on the disk; `name` is the file name without its ending. */
export interface SourceFile {
  readonly file: string;
  readonly name: string;
  readonly text: string;
}

/** `key-site.es.md`: a document with the name of a language before its ending. */
const TRANSLATION = /^[^.]+\.(?<language>[^.]+)\.md$/u;
const LANGUAGES: readonly string[] = TRANSLATED;

/** Reads all documents of one folder but the translations, in the order of their names. A folder that cannot be read is a problem. */
export function readFolder(
  dir: string,
  folder: Folder,
): { readonly files: readonly SourceFile[]; readonly problems: readonly Problem[] } {
  const ending = FOLDERS[folder];
  const path = join(dir, folder);
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  let names: readonly string[] = [];
  try {
    names = readdirSync(path).sort();
  } catch {
    problems.push({
      file: path,
      line: 1,
      message: `cannot read this folder; expected documents (*${ending})`,
    });
  }
  for (const entry of names.filter((name) => !name.startsWith('.'))) {
    const file = join(path, entry);
    if (!entry.endsWith(ending)) {
      problems.push({ file, line: 1, message: `not a document; files in ${folder}/ end in ${ending}` });
      continue;
    }
    const language = TRANSLATION.exec(entry)?.groups?.['language'];
    if (language !== undefined) {
      const message = `no language that is spoken: \`${language}\`; expected ${LANGUAGES.join(' or ')}`;
      if (!LANGUAGES.includes(language)) problems.push({ file, line: 1, message });
      continue;
    }
    files.push(sourceFile(path, entry, ending));
  }
  return { files, problems };
}

/** Reads the translations of one folder into one language. */
export function readTranslated(
  dir: string,
  folder: 'causes' | 'checks',
  language: Translated,
): readonly SourceFile[] {
  const path = join(dir, folder);
  const ending = `.${language}.md`;
  const names = readdirSync(path).filter((name) => name.endsWith(ending) && !name.startsWith('.'));
  return names.sort().map((entry) => sourceFile(path, entry, ending));
}

function sourceFile(path: string, entry: string, ending: string): SourceFile {
  const file = join(path, entry);
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  return { file, name: entry.slice(0, -ending.length), text };
}
