import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { providerIndex } from '../diagnose/index.ts';
import { evaluate, readTrials, toHtml, toText, type Trial } from '../evaluate/index.ts';
import { mustLoadKnowledge } from './knowledge-dir.ts';
import { reportFaults } from './report-faults.ts';

/** What `clawmedic evaluate` is called with. */
export interface EvaluateOptions {
  readonly json?: true;
  readonly out: string;
  readonly folds?: string;
}

/** Puts the recorded trials before the bot and its baselines; prints the page as text or JSON and writes it as HTML. */
export async function runEvaluation(options: EvaluateOptions): Promise<number> {
  const knowledge = mustLoadKnowledge();
  if (knowledge === undefined) return 2;
  const folds = options.folds === undefined ? undefined : Number(options.folds);
  if (folds !== undefined && (!Number.isInteger(folds) || folds < 2)) {
    process.stderr.write('--folds takes a whole number from 2.\n');
    return 2;
  }
  const world = { knowledge, providers: providerIndex(knowledge.providers) };
  const trials = ['field', 'lab'].flatMap(trialsOf);
  const evaluation = await evaluate({
    world,
    report: reportFaults,
    trials,
    unseen: trialsOf('unseen'),
    ...(folds === undefined ? {} : { folds }),
  });
  writeFileSync(options.out, toHtml(evaluation));
  process.stdout.write(
    options.json === true
      ? `${JSON.stringify(evaluation)}\n`
      : `${toText(evaluation)}\nThe page: ${options.out}\n`,
  );
  return 0;
}

/** A recorded set of threads. */
function trialsOf(name: string): readonly Trial[] {
  const file = fileURLToPath(new URL(`../../test/corpus/${name}.jsonl`, import.meta.url));
  return readTrials(readFileSync(file, 'utf8'));
}
