import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { Bench } from 'tinybench';
import { loadKnowledge } from '../src/knowledge/index.ts';

const root = path.join(import.meta.dirname, '..');
const node = path.join(root, 'node_modules/.bin/node');
const input = 'HTTP 401 authentication_error: invalid x-api-key';

/** From nothing to the first answer. Aim: under 0.4 s in a fresh process. */
export const start: Bench = new Bench({ name: 'cold start', time: 500, iterations: 8, warmupIterations: 1 })
  .add('load and validate all documents', () => void loadKnowledge(path.join(root, 'knowledge')))
  .add('fresh process to its first answer', () => {
    execFileSync(node, ['src/cli.ts', 'diagnose', '--json'], { cwd: root, input });
  });
