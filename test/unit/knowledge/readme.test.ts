import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { problemsOfCopy } from './shelf.ts';

const README = readFileSync('knowledge/README.md', 'utf8');
const BLOCK = /^```(?:markdown|yaml)\n(?<text>[\s\S]*?)^```$/gmu;

/** The examples that are whole documents: they have an id. */
const EXAMPLES = Array.from(README.matchAll(BLOCK), ({ groups }) => groups?.['text'] ?? '').flatMap(
  (text) => {
    const id = /^id: (?<id>\S+)$/mu.exec(text)?.groups?.['id'];
    return id === undefined ? [] : [{ id, text }];
  },
);

it('has an example of a cause and of a regression', () => {
  expect(EXAMPLES.map(({ text }) => text.startsWith('---'))).toEqual([true, false]);
});

it.each(EXAMPLES)('shows a document that is sound: $id', ({ id, text }) => {
  const path = text.startsWith('---') ? `causes/${id}.md` : `regressions/${id}.yaml`;
  expect(problemsOfCopy('knowledge', { path, text }).filter((one) => one.startsWith(path))).toEqual([]);
});
