import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'knowledge/README.md',
  'docs/discord.md',
  'docs/promises.md',
];

describe('the documents', () => {
  test.each(readdirSync(path.join(root, 'src')))('ARCHITECTURE.md names src/%s', (name) => {
    expect(text('ARCHITECTURE.md')).toContain(name);
  });

  test.each(documents)('%s names only npm scripts that there are', (file) => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
    const named = Array.from(
      text(file).matchAll(/npm run (?:-s )?(?<script>[\w:]+)/gu),
      (match) => match.groups?.['script'],
    );
    for (const script of named) expect(Object.keys(scripts)).toContain(script);
  });

  test.each(documents)('%s links only to files that there are', (file) => {
    const links = Array.from(
      text(file).matchAll(/\]\((?<to>[^)#]+)[)#]/gu),
      (match) => match.groups?.['to'] ?? '',
    );
    for (const to of links.filter((link) => !link.includes('://'))) {
      expect(existsSync(path.join(root, path.dirname(file), to)), `${file} → ${to}`).toBe(true);
    }
  });

  test('every decision has its number, its title and its three parts', () => {
    const files = readdirSync(path.join(root, 'docs/adr')).sort();
    for (const [index, file] of files.entries()) {
      expect(file.startsWith(String(index + 1).padStart(4, '0')), file).toBe(true);
      for (const part of ['Context', 'Decision', 'Consequence']) {
        expect(text(`docs/adr/${file}`), file).toContain(part);
      }
    }
  });

  test('migrations are numbered without a gap', () => {
    const files = readdirSync(path.join(root, 'migrations')).sort();
    expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, index) => index + 1));
  });
});
