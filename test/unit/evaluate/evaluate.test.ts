import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { nextStep, providerIndex } from '../../../src/diagnose/index.ts';
import {
  baselines,
  botsByWeights,
  botUnderTrial,
  calibrationOf,
  compare,
  evaluate,
  type Evaluation,
  foldsOf,
  inWords,
  readTrials,
  runAll,
  subProblem,
  summarise,
  toHtml,
  toText,
  USED,
  weightsOf,
} from '../../../src/evaluate/index.ts';
import { realKnowledge } from '../../support/real-knowledge.ts';

const knowledge = realKnowledge();
const world = { knowledge, providers: providerIndex(knowledge.providers) };
const report = { fault: ({ error }: { error: unknown }) => expect.fail(String(error)) };
const corpus = (name: string): ReturnType<typeof readTrials> =>
  readTrials(readFileSync(path.join(import.meta.dirname, `../../corpus/${name}.jsonl`), 'utf8'));

/** A few trials of both kinds: enough to see that the machine runs. */
const few = ['field', 'lab'].flatMap((name) => corpus(name).filter((_trial, index) => index % 24 === 0));

describe('all trials, before the real bot', () => {
  let results: Awaited<ReturnType<typeof runAll>>;
  beforeAll(async () => {
    const trials = ['field', 'lab'].flatMap(corpus);
    results = await runAll(botUnderTrial({ knowledge, report }), trials);
  }, 60_000);

  test('nothing is asked twice, and the score does not fall behind', () => {
    const { field, lab, repeats } = summarise(results);
    expect(repeats).toBe(0);
    expect(field.top1).toBeGreaterThan(0.85);
    expect(field.top3).toBeGreaterThan(0.93);
    expect(lab.solved).toBeGreaterThan(0.95);
    expect(lab.clean).toBeGreaterThan(0.9);
    expect(lab.asks).toBeLessThan(1.5);
  });

  test('parts hold every trial once', () => {
    const { parts } = foldsOf([{ setting: USED, results }], 5);
    expect(parts.reduce((sum, { n }) => sum + n, 0)).toBe(results.length);
    for (const { chosen } of parts) expect(inWords(chosen)).toBe('as used');
  });

  test('numbers are chosen without the part that judges them', () => {
    const unsure = { ...USED, unknown: 9 };
    const worse = results.map((result) => ({ ...result, isTop1: false }));
    const { parts, spread } = foldsOf(
      [
        { setting: unsure, results: worse },
        { setting: USED, results },
      ],
      5,
    );
    for (const { chosen } of parts) expect(chosen).toBe(USED);
    expect(spread['top-1'].used).toBe(0);
    expect(spread['top-1'].mean).toBeGreaterThan(0.8);
  });

  test('bots that share their reading of a message answer as the real one does', async () => {
    const shared = await runAll(botsByWeights({ knowledge, report })(weightsOf(USED)), few);
    const ids = new Set(few.map(({ id }) => id));
    expect(shared).toEqual(results.filter(({ id }) => ids.has(id)));
  });

  test('a bot that says 100 % and is always right has a Brier score of 0', () => {
    const sure = results.map((result) => ({ ...result, commitment: { probability: 1, isRight: true } }));
    expect(calibrationOf(sure).brier).toBe(0);
    const coin = results.map((result, index) => ({
      ...result,
      commitment: { probability: 0.5, isRight: index % 2 === 0 },
    }));
    expect(calibrationOf(coin).brier).toBeCloseTo(0.25);
  });
});

/** Some threads that are only counted. */
const unseen = corpus('unseen').filter((_trial, index) => index % 12 === 0);

describe('the page', () => {
  let evaluation: Evaluation;
  beforeAll(async () => {
    const settings = [USED, { ...USED, unknown: 2.5 }];
    evaluation = await evaluate({ world, report, trials: few, unseen, folds: 2, settings, solved: [] });
  }, 60_000);

  test('compares the policy with its baselines, on the same trials', () => {
    expect(evaluation.standings.map(({ id }) => id)).toEqual(['own', 'A', 'B', 'S', 'D']);
    for (const { summary } of evaluation.standings)
      expect(summary.lab.n + summary.field.n + summary.outOfScope.n).toBe(few.length);
    const { field, outOfScope } = evaluation.unseen?.summary ?? expect.fail('no unseen threads');
    expect(field.n + outOfScope.n).toBe(unseen.length);
  });

  test('is complete as text and as HTML, with nothing from elsewhere in it', () => {
    const text = toText(evaluation);
    expect(text).toContain('Cross-validation in 2 parts');
    expect(text).toMatch(/^\* field: believes .* too (?:cautious|sure) by /mu);
    const html = toHtml(evaluation);
    expect(html.match(/<svg /gu)).toHaveLength(5);
    expect(html).not.toMatch(/<script|src=|href=/u);
    for (const { id } of evaluation.misses) expect(html).toContain(id);
    for (const { id } of unseen) expect(html + text).not.toContain(id);
  });
});

test('no policy is better than the best tree of a small problem', () => {
  const facts = [
    { kind: 'error' as const, code: 'reply-auth-failed' as const, provider: 'anthropic' },
    { kind: 'version' as const, version: '2026.9.6' },
  ];
  const problem = subProblem(world, { facts, so: [] }, { symptom: 'small', causes: 3, checks: 2 });
  const policies = baselines(problem.world).map(({ id, policy }) => [id, policy] as const);
  const {
    best,
    policies: costs,
    causes,
  } = compare(problem, {
    own: nextStep,
    ...Object.fromEntries(policies),
  });
  expect(causes).toBe(3);
  for (const [id, cost] of Object.entries(costs)) expect(cost, id).toBeGreaterThanOrEqual(best - 1e-9);
  expect(costs['own']).toBeLessThan(best * 1.3);
});
