import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** The folders of `knowledge/`, and how the documents in them end. */
const FOLDERS = { causes: '.md', checks: '.md', providers: '.yaml', regressions: '.yaml' } as const;
export type Folder = keyof typeof FOLDERS;

/** A document as it lies on the disk; `name` is the file name without its ending. */
export interface SourceFile {
  readonly file: string;
  readonly name: string;
  readonly text: string;
}

/** Reads all documents of one folder, in the order of their names. A folder that cannot be read is a problem. */
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
    const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
    files.push({ file, name: entry.slice(0, -ending.length), text });
  }
  return { files, problems };
}
