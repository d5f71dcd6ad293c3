import type { Policy, Reporter } from '../app/index.ts';
import { nextStep } from '../diagnose/index.ts';
import type { ErrorCode, Knowledge } from '../domain/index.ts';
import { NEWEST, type World } from '../tree/index.ts';
import { type Bot, botUnderTrial } from './bot.ts';
import { type Calibration, calibrationOf } from './calibration.ts';
import { type Confusion, confusionOf } from './confusion.ts';
import { type Folds, foldsOf, type Run } from './folds.ts';
import { GRID, type Setting, weightsOf } from './grid.ts';
import { type Miss, missesOf } from './misses.ts';
import { type Comparison, compare, subProblem } from './optimum.ts';
import { baselines, type Contender } from './policies.ts';
import { botsByWeights } from './reading-bot.ts';
import type { Result } from './result.ts';
import { runField } from './run-field.ts';
import { runLab } from './run-lab.ts';
import { type Summary, summarise } from './summary.ts';
import type { Trial } from './trial.ts';

/** One row of the comparison: a policy, its score on all trials, and how well it is calibrated. */
export interface Standing {
  readonly id: string;
  readonly name: string;
  readonly summary: Summary;
  readonly brier: number | undefined;
}

/** Everything the page shows. */
export interface Evaluation {
  readonly standings: readonly Standing[];
  /** The bot on threads that no document was written for; absent where there are none. */
  readonly unseen?: Standing;
  readonly results: readonly Result[];
  readonly calibration: Readonly<Record<'all' | 'field' | 'lab' | 'unseen', Calibration>>;
  readonly confusion: Confusion;
  readonly misses: readonly Miss[];
  readonly comparisons: readonly Comparison[];
  readonly folds?: Folds;
}

/** What an evaluation needs. `folds`: into how many parts the trials are split; absent: not at all. */
export interface Trials {
  readonly world: World;
  readonly report: Reporter;
  readonly trials: readonly Trial[];
  /** Threads that no document was written for: only counted, never shown one by one. */
  readonly unseen?: readonly Trial[];
  readonly folds?: number;
  /** What the numbers are chosen from for each part, the used ones first; absent: the whole grid. */
  readonly settings?: readonly Setting[];
  /** Symptoms to be cut down and solved exactly; absent: three usual ones. */
  readonly solved?: readonly Solvable[];
}

/** A symptom of a sub-problem. */
interface Solvable {
  readonly code: ErrorCode;
  readonly provider: string;
}

/** Symptoms that are cut down and solved exactly, with as many causes and checks as can still be solved in seconds. */
const SOLVED: readonly Solvable[] = [
  { code: 'anthropic-invalid-x-api-key', provider: 'anthropic' },
  { code: 'reply-auth-failed', provider: 'anthropic' },
  { code: 'moonshot-invalid-authentication', provider: 'moonshot' },
];
const SIZE = { causes: 6, checks: 2 };

/** Puts the trials before the bot and before each baseline, all with the same documents. */
export async function evaluate(needs: Trials): Promise<Evaluation> {
  const { world, trials, folds } = needs;
  const results = await runAll(botOf(needs), trials);
  const unseen = await runAll(botOf(needs), needs.unseen ?? []);
  const own: Standing = standing({ id: 'own', name: 'Clawmedic' }, results);
  const others: Standing[] = [];
  for (const contender of baselines(world)) {
    others.push(standing(contender, await runAll(botOf(needs, contender.policy), trials)));
  }
  const of = (kind: Result['kind']): readonly Result[] => results.filter((result) => result.kind === kind);
  return {
    standings: [own, ...others],
    ...(unseen.length === 0
      ? {}
      : { unseen: standing({ id: 'new', name: 'Clawmedic, on unseen threads' }, unseen) }),
    results,
    calibration: {
      all: calibrationOf(results),
      field: calibrationOf(of('field')),
      lab: calibrationOf(of('lab')),
      unseen: calibrationOf(unseen),
    },
    confusion: confusionOf(results),
    misses: missesOf(results),
    comparisons: (needs.solved ?? SOLVED).map(({ code, provider }) => compared(world, code, provider)),
    ...(folds === undefined ? {} : { folds: await validated(needs, folds) }),
  };
}

/** Chooses the numbers anew for each part of the trials, without that part. */
async function validated({ world, report, trials, settings = GRID }: Trials, count: number): Promise<Folds> {
  const botWith = botsByWeights({ knowledge: world.knowledge, report });
  const runs: Run[] = [];
  for (const setting of settings) {
    runs.push({ setting, results: await runAll(botWith(weightsOf(setting)), trials) });
  }
  return foldsOf(runs, count);
}

/** Every trial, one after the other, each a thread of its own. */
export async function runAll(bot: Bot, trials: readonly Trial[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const trial of trials) {
    results.push(trial.kind === 'lab' ? await runLab(trial, bot) : await runField(trial, bot));
  }
  return results;
}

function botOf({ world, report }: Trials, policy?: Policy): Bot {
  const knowledge: Knowledge = world.knowledge;
  return botUnderTrial({ knowledge, report, ...(policy === undefined ? {} : { policy }) });
}

function standing({ id, name }: Pick<Contender, 'id' | 'name'>, results: readonly Result[]): Standing {
  return { id, name, summary: summarise(results), brier: calibrationOf(results).brier };
}

function compared(world: World, code: ErrorCode, provider: string): Comparison {
  const first = {
    facts: [
      { kind: 'error' as const, code, provider },
      { kind: 'version' as const, version: NEWEST },
    ],
    so: [],
  };
  const problem = subProblem(world, first, { symptom: `${code} (${provider})`, ...SIZE });
  const policies = baselines(problem.world).map(({ id, policy }) => [id, policy] as const);
  return compare(problem, { own: nextStep, ...Object.fromEntries(policies) });
}
