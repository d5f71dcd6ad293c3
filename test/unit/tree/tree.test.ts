import { describe, expect, test } from 'vitest';
import { chooseFix, providerIndex, UNKNOWN_CAUSE } from '../../../src/diagnose/index.ts';
import { type Cause, inWindow, newCase } from '../../../src/domain/index.ts';
import {
  analyseMind,
  commonSymptoms,
  concrete,
  ERAS,
  type FixLeaf,
  hear,
  NEWEST,
  type Shown,
  type TreeNode,
  treeOf,
  unroll,
  type World,
} from '../../../src/tree/index.ts';
import { realKnowledge } from '../../support/real-knowledge.ts';

const knowledge = realKnowledge();
const world: World = { knowledge, providers: providerIndex(knowledge.providers) };
const real = knowledge.causes.filter(({ id }) => id !== UNKNOWN_CAUSE);

/** Every way from the root to a leaf: the checks asked for on it, and the leaf. */
function pathsOf(
  node: TreeNode,
  asked: readonly (readonly string[])[] = [],
): { asked: readonly (readonly string[])[]; leaf: TreeNode }[] {
  if (node.kind !== 'ask') return [{ asked, leaf: node }];
  return node.edges.flatMap(({ to }) => pathsOf(to, [...asked, node.checks]));
}

const fixesOf = (root: TreeNode): FixLeaf[] =>
  pathsOf(root).flatMap(({ leaf }) => (leaf.kind === 'fix' ? [leaf] : []));

/** What the first message could show of a cause: each piece of evidence for it, the strongest first. */
function evidenceOf(cause: Cause, version: string): Shown[] {
  const order = ['proves', 'suggests-strongly', 'suggests'];
  const items = cause.evidence.filter(({ strength }) => order.includes(strength));
  items.sort((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength));
  return items.map(({ when }) => {
    const provider = cause.providers?.[0] ?? 'anthropic';
    const shown = concrete([when].flat(), { provider, version, reveals: [] });
    const isVersionShown = shown.facts.some(({ kind }) => kind === 'version');
    return isVersionShown ? shown : { ...shown, facts: [...shown.facts, { kind: 'version', version }] };
  });
}

/** Whether a tree comes to this cause: as the fix that is offered, or as one of those that follow if it does not help. */
function leadsTo(id: string, root: TreeNode): boolean {
  return fixesOf(root).some(({ cause, then }) => cause === id || then.some((next) => next.cause === id));
}

/** The last version in which a cause can happen. */
const possible = ({ versions }: Cause): string =>
  ERAS.findLast((era) => inWindow(era, versions) !== false) ?? versions?.to ?? versions?.from ?? NEWEST;

/** What is wrong with offering this fix in this version. */
function faultOf(id: string, fix: number, version: string | undefined): string | undefined {
  const cause = knowledge.causes.find((one) => one.id === id);
  const chosen = cause?.fixes[fix];
  if (cause === undefined || chosen === undefined) return `${id}: no fix ${fix}`;
  if (chosen.text === '' && chosen.commands.length === 0) return `${id}: fix ${fix} says nothing`;
  if (inWindow(version, chosen.for?.versions) === false)
    return `${id}: fix ${fix} is not for ${version ?? '?'}`;
  return inWindow(version, cause.versions) === false
    ? `${id} does not happen in ${version ?? '?'}`
    : undefined;
}

test.each(commonSymptoms(knowledge).map((symptom) => [symptom.code, symptom] as const))(
  '%s: asks nothing twice, at most five times, and branches add up',
  (_code, symptom) => {
    for (const { asked, leaf } of pathsOf(treeOf(world, symptom).root)) {
      expect(asked.length).toBeLessThanOrEqual(5);
      expect(leaf.kind === 'end' && leaf.because === 'more questions').toBe(false);
      const checks = asked.flat();
      expect(checks).toEqual([...new Set(checks)]);
    }
    const sums = (node: TreeNode): number[] =>
      node.kind === 'ask'
        ? [
            node.edges.reduce((sum, edge) => sum + edge.probability, 0),
            ...node.edges.flatMap(({ to }) => sums(to)),
          ]
        : [];
    for (const sum of sums(treeOf(world, symptom).root)) expect(sum).toBeCloseTo(1, 6);
  },
);

describe('every cause', () => {
  test.each(real.map((cause) => [cause.id, cause] as const))(
    '%s is reached from its own evidence',
    (id, cause) => {
      const shown = evidenceOf(cause, possible(cause));
      expect(shown.some((one) => leadsTo(id, unroll(world, one)))).toBe(true);
    },
  );
});

describe.each(ERAS.map((era) => [era]))('in %s', (era) => {
  test('every fix that a tree offers is there and is for this version', () => {
    const [symptom] = commonSymptoms(knowledge, 'anthropic');
    if (symptom === undefined) expect.fail('no symptom');
    const leaves = fixesOf(treeOf(world, { ...symptom, version: era }).root);
    expect(leaves.length).toBeGreaterThan(0);
    expect(leaves.flatMap(({ cause, fix, version }) => faultOf(cause, fix, version) ?? [])).toEqual([]);
  });

  test('every cause that can happen has a fix for it', () => {
    const faults = real
      .filter(({ versions }) => inWindow(era, versions) !== false)
      .flatMap((cause) => {
        const [shown = { facts: [], so: [] }] = evidenceOf(cause, era);
        const mind = hear(world, { state: newCase('t'), so: [] }, shown);
        const { known, slots } = analyseMind(world, mind);
        return faultOf(cause.id, chooseFix(cause, known, slots), slots['version']) ?? [];
      });
    expect(faults).toEqual([]);
  });
});
