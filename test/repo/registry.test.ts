import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsers } from '../../src/parse/index.ts';

const root = path.join(import.meta.dirname, '../..');
const names = (folder: string): string[] => readdirSync(path.join(root, folder)).sort();

describe('the parsers', () => {
  test('every file is registered under its own name, in alphabetical order', () => {
    expect(parsers.map(({ id }) => `${id}.ts`)).toEqual(names('src/parse/parsers'));
  });

  test.each(parsers.map(({ id }) => id))('%s has a sample of its own', (id) => {
    const samples = names('test/golden/parse').includes(id) ? names(`test/golden/parse/${id}`) : [];
    expect(samples.filter((name) => name.endsWith('.txt'))).not.toEqual([]);
  });
});
