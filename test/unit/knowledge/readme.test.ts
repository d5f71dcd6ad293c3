import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { problemsOfCopy } from './shelf.ts';

const README = readFileSync('knowledge/README.md', 'utf8');
const BLOCK = /^```(?:markdown|yaml)\n(?<text>[\s\S]*?)^```$/gmu;

/** The examples that are whole documents: they have an id. */
const EXAMPLES = Array.from(README.matchAll(BLOCK), ({ groups }) => groups?.['text'] ?? '').flatMap(
  (text) => {
    const id = /^id: (?<id>\S+)$/mu.exec(text)?.groups?.['id'];
    const language = /^language: (?<language>\S+)$/mu.exec(text)?.groups?.['language'];
    return id === undefined ? [] : [{ id: language === undefined ? id : `${id}.${language}`, text }];
  },
);

it('has an example of a cause, of a regression and of a translation', () => {
  expect(EXAMPLES.map(({ text }) => text.startsWith('---'))).toEqual([true, false, true]);
});

it.each(EXAMPLES)('shows a document that is sound: $id', ({ id, text }) => {
  const path = text.startsWith('---') ? `causes/${id}.md` : `regressions/${id}.yaml`;
  expect(problemsOfCopy('knowledge', { path, text }).filter((one) => one.startsWith(path))).toEqual([]);
});
