import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { analyse, providerIndex } from '../../src/diagnose/index.ts';
import { clean } from '../../src/intake/index.ts';
import { parsers, read } from '../../src/parse/index.ts';
import { realKnowledge } from '../support/real-knowledge.ts';

/** What somebody pastes who has met each known bug, and a version that has it. */
const MET = Object.entries(
  z
    .record(z.string(), z.strictObject({ version: z.string(), says: z.string() }))
    .parse(load(readFileSync(path.join(import.meta.dirname, '../golden/known-bugs.yaml'), 'utf8'))),
).map(([id, { version, says }]) => [id, version, says] as const);

const knowledge = realKnowledge();
const providers = providerIndex(knowledge.providers);

function told(version: string, text: string): ReturnType<typeof analyse> {
  const raw = { message: 'm', text: `OpenClaw ${version} (1a2b3c4)\n\n${text}`, attachments: [] };
  const { facts } = read(parsers, clean(raw));
  const readings = [{ message: 'm', order: 1, author: 'a', facts: [...facts], terms: [] }];
  return analyse({ readings, asked: [], advised: [] }, knowledge, providers);
}

function foundIn({ so }: ReturnType<typeof analyse>): readonly string[] {
  return so.flatMap(({ derived }) => (derived.kind === 'regression' ? [derived.id] : []));
}

test('every known bug is met once', () => {
  expect(MET.map(([id]) => id).sort()).toEqual(knowledge.regressions.map(({ id }) => id).sort());
});

test.each(MET)('%s in %s is known by its symptom, and leads to its cause', (id, version, text) => {
  const analysis = told(version, text);
  expect(foundIn(analysis)).toContain(id);
  const cause = knowledge.regressions.find((one) => one.id === id)?.cause ?? 'release-regression';
  expect(analysis.beliefs.slice(0, 3).map((belief) => belief.cause)).toContain(cause);
});

test.each(MET)('%s is known to be mended after its versions', (id, _version, text) => {
  const window = knowledge.regressions.find((one) => one.id === id)?.versions;
  if (window?.to === undefined) return;
  const { so, beliefs } = told('2026.11.1', text);
  const cause = knowledge.regressions.find((one) => one.id === id)?.cause ?? 'release-regression';
  // Another bug of the same cause, still there, may outdo it.
  const isOutdone = so.some(({ derived }) => derived.kind === 'regression' && derived.cause === cause);
  const mended = so.flatMap(({ derived }) => (derived.kind === 'regression-mended' ? [derived.id] : []));
  expect(isOutdone || mended.includes(id)).toBe(true);
  expect(beliefs[0]?.cause).not.toBe('release-regression');
});

test.each(MET)('%s is not seen outside of its versions', (id, _version, text) => {
  const window = knowledge.regressions.find((one) => one.id === id)?.versions;
  if (window?.from !== undefined) expect(foundIn(told('2026.1.5', text))).not.toContain(id);
  if (window?.to !== undefined) expect(foundIn(told('2026.11.1', text))).not.toContain(id);
});
