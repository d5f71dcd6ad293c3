import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const SETTING = /^(?<name>[A-Z_]+)=(?<value>.*)$/gmu;
const READ = /^ {2}(?<name>[A-Z][A-Z_]+): /gmu;

test('.env.example lists every setting with its default, and no other', () => {
  const example = [...readFileSync(path.join(ROOT, '.env.example'), 'utf8').matchAll(SETTING)];
  const given = Object.fromEntries(
    example.map(({ groups }) => [groups?.['name'] ?? '', groups?.['value'] ?? '']),
  );
  const source = readFileSync(path.join(ROOT, 'src/config.ts'), 'utf8');
  const read = [...source.matchAll(READ)].map(({ groups }) => groups?.['name'] ?? '');
  expect(Object.keys(given).sort()).toEqual(read.sort());
  expect(readConfig(given)).toEqual(readConfig({}));
});
