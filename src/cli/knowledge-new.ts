import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scaffoldCause } from '../domain/index.ts';
import { knowledgeDir } from './knowledge-dir.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Writes the scaffold of a cause document; refuses to overwrite one. */
export function newDocument(what: string, id: string): number {
  if (what !== 'cause') return refuse(`There is no scaffold for "${what}"; there is one for "cause".`);
  if (!ID.test(id))
    return refuse(`"${id}" is no id: lower-case words joined by hyphens, such as key-mangled.`);
  const file = path.join(knowledgeDir(), 'causes', `${id}.md`);
  if (existsSync(file)) return refuse(`${file} is there already.`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, scaffoldCause({ id, day: new Date().toISOString().slice(0, 10) }));
  process.stdout.write(
    `${file}\nFill it in (knowledge/README.md says how), then: npm run knowledge -- check\n`,
  );
  return 0;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}
