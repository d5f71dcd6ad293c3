import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const ROW = /^\|(?<promise>[^|]+)\|(?<name>[^|]+)\| `(?<file>test\/[^`]+)` +\|$/gmu;

const promises = Array.from(text('docs/promises.md').matchAll(ROW), ({ groups }) => ({
  promise: groups?.['promise']?.trim() ?? '',
  name: groups?.['name']?.trim() ?? '',
  file: groups?.['file'] ?? '',
}));

test('every row of docs/promises.md is understood', () => {
  const rows = text('docs/promises.md')
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\| (?:-+|promise) /u.test(line));
  expect(promises).toHaveLength(rows.length);
});

test.each(promises)('$promise: there is the test "$name"', ({ name, file }) => {
  expect(text(file)).toContain(name);
});
