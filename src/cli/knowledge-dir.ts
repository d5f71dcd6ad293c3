import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../domain/index.ts';
import { loadKnowledge } from '../knowledge/index.ts';

/** Where the documents are: `KNOWLEDGE_DIR`, or the folder of this checkout. */
export function knowledgeDir(): string {
  return process.env['KNOWLEDGE_DIR'] ?? fileURLToPath(new URL('../../knowledge', import.meta.url));
}

/** The documents (translations now, or when one is first needed), or undefined after saying on standard error what is wrong with them. */
export function mustLoadKnowledge(translations: 'now' | 'later' = 'now'): Knowledge | undefined {
  const result = loadKnowledge(knowledgeDir(), translations);
  if ('knowledge' in result) return result.knowledge;
  for (const { file, line, message } of result.problems)
    process.stderr.write(`${file}:${line}: ${message}\n`);
  process.stderr.write(
    `${result.problems.length} problem(s) in the knowledge documents; nothing was started.\n`,
  );
  return undefined;
}
