import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Clock } from '../app/index.ts';
import type { SiteNeeds } from '../http/index.ts';
import { scaffoldCause } from '../knowledge/index.ts';

/** Writes the scaffold of a cause into the documents, with what was pasted as its sample. Never overwrites one. */
export function draftCause(dir: string, clock: Clock): NonNullable<SiteNeeds['draft']> {
  return (id, samples) => {
    const file = path.join(dir, 'causes', `${id}.md`);
    const day = clock().toISOString().slice(0, 10);
    try {
      writeFileSync(file, scaffoldCause(id, day, samples), { flag: 'wx' });
      return { file };
    } catch (error) {
      const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      return { why: isThere ? `${file} is there already.` : `${file} cannot be written.` };
    }
  };
}
