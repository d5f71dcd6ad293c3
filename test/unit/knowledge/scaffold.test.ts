import { expect, it } from 'vitest';
import { scaffoldCause } from '../../../src/knowledge/index.ts';
import { problemsAfter, problemsOfCopy, write } from './shelf.ts';

it('gives a form whose only problems are the places to fill in', () => {
  const problems = problemsAfter(write('causes/new-one.md', scaffoldCause('new-one', '2026-11-20')));
  expect(problems.length).toBeGreaterThan(5);
  expect(problems.filter((one) => !one.includes('still says TODO'))).toEqual([]);
});

it('fits beside the real documents', () => {
  const problems = problemsOfCopy('knowledge', {
    path: 'causes/new-one.md',
    text: scaffoldCause('new-one', '2026-11-20'),
  });
  expect(problems.filter((one) => !one.startsWith('causes/new-one.md:'))).toEqual([]);
});
