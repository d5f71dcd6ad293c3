import type { Segment } from '../../src/domain/index.ts';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/intake/index.ts';
import { type Parser, parsers, read } from '../../src/parse/index.ts';

const here = import.meta.dirname;
const samples = readdirSync(path.join(here, 'parse'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort();
const quiet = readdirSync(path.join(here, 'quiet')).filter((name) => name.endsWith('.txt'));

/** What these parsers read in a text; one fact a line, so that a difference is easy to see. */
function factsIn(text: string, which: readonly Parser[]): string {
  const reading = read(which, clean({ message: 'sample', text, attachments: [] }));
  expect(reading.faults).toEqual([]);
  const lines = reading.facts.map(
    ({ observation, evidence }) => `  ${JSON.stringify({ line: evidence.line, ...observation })}`,
  );
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

describe('a parser reads each of its samples as before', () => {
  test.each(samples)('%s', async (sample) => {
    const parser = parsers.find(({ id }) => id === path.dirname(sample));
    expect(parser, `there is no parser ${path.dirname(sample)}`).toBeDefined();
    const text = readFileSync(path.join(here, 'parse', sample), 'utf8');
    const golden = path.join(here, 'parse', sample.replace(/\.txt$/u, '.facts.json'));
    await expect(factsIn(text, parser === undefined ? [] : [parser])).toMatchFileSnapshot(golden);
  });
});

describe('every parser is silent about', () => {
  const weak = new Set(['language', 'elsewhere', 'subject']);
  const speaking = parsers
    .filter(({ id }) => !weak.has(id))
    .map((parser) => ({
      ...parser,
      parse: (segment: Segment) =>
        parser
          .parse(segment)
          .filter(({ observation: seen }) => seen.kind !== 'claim' || seen.claim !== 'complains'),
    }));
  test.each(quiet)('%s', (sample) => {
    expect(factsIn(readFileSync(path.join(here, 'quiet', sample), 'utf8'), speaking)).toBe('[]\n');
  });
});
