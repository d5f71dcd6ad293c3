import { expect, it } from 'vitest';
import { writtenIn } from '../../../src/app/drafts-of.ts';
import { newCase, scaffoldCause } from '../../../src/domain/index.ts';
import { problemsAfter, problemsOfCopy, write } from './shelf.ts';

it('gives a form whose only problems are the places to fill in', () => {
  const problems = problemsAfter(
    write('causes/new-one.md', scaffoldCause({ id: 'new-one', day: '2026-11-20' })),
  );
  expect(problems.length).toBeGreaterThan(5);
  expect(problems.filter((one) => !one.includes('still says TODO'))).toEqual([]);
});

it('fits beside the real documents', () => {
  const problems = problemsOfCopy('knowledge', {
    path: 'causes/new-one.md',
    text: scaffoldCause({ id: 'new-one', day: '2026-11-20' }),
  });
  expect(problems.filter((one) => !one.startsWith('causes/new-one.md:'))).toEqual([]);
});

it('takes what a person typed as it is, and asks for the rest', () => {
  const text = scaffoldCause({
    id: 'new-one',
    day: '2026-11-20',
    title: `It's "locked": by #policy`,
    codes: ['anthropic-invalid-x-api-key', 'http-403'],
    fix: 'First:\n\n- { ask: them }\n---\n* and wait',
    source: 'https://example.com/thread',
    samples: ['- a: b # c\n  HTTP 403'],
    wrong: 'Somebody locked it.\n\n---\nReally.',
  });
  const problems = problemsAfter(write('causes/new-one.md', text));
  expect(problems.filter((one) => !one.includes('still says TODO'))).toEqual([]);
  expect(problems).toHaveLength(3);
});

it('names a draft after its title, or after its thread', () => {
  const idOf = (title: string): string | undefined => {
    const written = {
      title,
      wrong: 'b',
      fix: 'c',
      who: 'h1',
      at: '2026-11-21',
      source: 'https://example.com',
    };
    return writtenIn({ ...newCase('123'), drafts: [written] })?.id;
  };
  expect(idOf('La contraseña del inquilino está mal')).toBe('la-contrasena-del-inquilino-esta-mal');
  expect(idOf('密钥已损坏')).toBe('cause-123');
});
