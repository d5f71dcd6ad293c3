import { expect, test } from 'vitest';
import { claimsSaid } from '../../../support/said.ts';
import { NOT_SAID } from './not-said.ts';
import { PARAPHRASES_OF_COURSE } from './paraphrases-of-course.ts';
import { PARAPHRASES_OF_DEEDS } from './paraphrases-of-deeds.ts';

const HELD_BACK: ReadonlySet<number> = new Set([2, 5, 8]);
const rows = Object.entries({ ...PARAPHRASES_OF_COURSE, ...PARAPHRASES_OF_DEEDS }).flatMap(([claim, list]) =>
  list.map((text, index) => ({ claim, text, isHeldBack: HELD_BACK.has(index) })),
);
const share = (some: typeof rows): number =>
  some.filter(({ claim, text }) => claimsSaid(text).some((said) => said === claim)).length / some.length;

test('most of the paraphrases that the words were chosen from are read', () => {
  expect(share(rows.filter(({ isHeldBack }) => !isHeldBack))).toBeGreaterThan(0.9);
});

test('most of the paraphrases that nobody looked at are read', () => {
  expect(share(rows.filter(({ isHeldBack }) => isHeldBack))).toBeGreaterThan(0.8);
});

test.each(Object.entries(NOT_SAID).flatMap(([claim, list]) => list.map((text) => [claim, text] as const)))(
  'no %s: %s',
  (claim, text) => {
    expect(claimsSaid(text)).not.toContain(claim);
  },
);
