import path from 'node:path';
import type { Knowledge } from '../../src/domain/index.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';

/** The documents of this repository. Throws with their problems where they have any. */
export function realKnowledge(): Knowledge {
  const result = loadKnowledge(path.join(import.meta.dirname, '../../knowledge'));
  if ('knowledge' in result) return result.knowledge;
  throw new Error(result.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
}
