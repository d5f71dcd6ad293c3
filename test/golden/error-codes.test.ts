import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ERROR_CODES } from '../../src/domain/index.ts';

const folder = path.join(import.meta.dirname, 'parse/error-lines');

test('every error code is read in a sample', () => {
  const goldens = readdirSync(folder).filter((name) => name.endsWith('.facts.json'));
  const read = goldens.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n');
  expect(ERROR_CODES.filter((code) => !read.includes(`"code":"${code}"`))).toEqual([]);
});
