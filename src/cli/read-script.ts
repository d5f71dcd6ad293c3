import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { ThreadScript } from '../domain/index.ts';

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));

/** Reads a thread file, YAML or JSON. Throws where it is none. */
export function readScript(file: string): ThreadScript {
  return ThreadScript.parse(parse(readFileSync(file, 'utf8')));
}

/** The threads that come with the program, by name. */
export function sampleThreads(): readonly { readonly name: string; readonly script: ThreadScript }[] {
  return readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.yaml'))
    .sort((a, b) => order(a) - order(b) || a.localeCompare(b))
    .map((name) => ({
      name: path.basename(name, '.yaml'),
      script: readScript(path.join(SAMPLES, name)),
    }));
}

/** The famous one first. */
function order(name: string): number {
  return name.startsWith('003-') ? 0 : 1;
}
