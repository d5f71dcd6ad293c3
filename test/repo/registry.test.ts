import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsers } from '../../src/parse/index.ts';

const root = path.join(import.meta.dirname, '../..');
const names = (folder: string): string[] => readdirSync(path.join(root, folder)).sort();

describe('the parsers', () => {
  test('every file is registered under its own name, in alphabetical order', () => {
    const files = names('src/parse/parsers').map((name) => path.basename(name, '.ts'));
    expect(parsers.map(({ id }) => id)).toEqual(files.sort());
  });

  test.each(parsers.map(({ id }) => id))('%s has a sample of its own', (id) => {
    const samples = names('test/golden/parse').includes(id) ? names(`test/golden/parse/${id}`) : [];
    expect(samples.filter((name) => name.endsWith('.txt'))).not.toEqual([]);
  });
});
