import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a new cause into the documents. Never overwrites one: the path of the file, or a sentence why not. */
export function writeCause(
  dir: string,
  id: string,
  document: string,
): { readonly file: string } | { readonly why: string } {
  const file = path.join(dir, 'causes', `${id}.md`);
  try {
    writeFileSync(file, document, { flag: 'wx' });
    return { file };
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return { why: isThere ? `${file} is there already.` : `${file} cannot be written.` };
  }
}
