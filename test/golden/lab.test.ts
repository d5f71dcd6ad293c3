import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Fact } from '../../src/domain/index.ts';
import { readTrials } from '../../src/evaluate/index.ts';
import { clean } from '../../src/intake/index.ts';
import { parsers, read } from '../../src/parse/index.ts';

const here = import.meta.dirname;
const trials = readTrials(readFileSync(path.join(here, '../corpus/lab.jsonl'), 'utf8')).filter(
  (trial) => trial.kind === 'lab',
);
const NAME = /^lab-(?<version>[\d.]+)-(?<name>.+)$/u;
const named = trials.map((trial) => {
  const { version = '', name = '' } = NAME.exec(trial.id)?.groups ?? {};
  return { version, name, ...trial };
});
const versions = [...new Set(named.map(({ version }) => version))];

/** One fact as a short line: its kind, then what is known of it, by name. */
function inShort({ observation: { kind, ...fields } }: Fact): string {
  const values = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([field, value]) => `${field}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return `  ${[kind, ...values].join(' ')}`;
}

/** What is read in a text, in the order of the alphabet; nothing is `  (nothing)`. */
function factsIn(text: string): string {
  const { facts, faults } = read(parsers, clean({ message: 'm', text, attachments: [] }));
  expect(faults).toEqual([]);
  const lines = [...new Set(facts.map(inShort))].sort();
  return lines.length === 0 ? '  (nothing)' : lines.join('\n');
}

/** All texts of a version. Outputs that are read as the same stand above one list of facts. */
function page(version: string): string {
  const groups = new Map<string, string[]>();
  for (const { name, opening, outputs } of named.filter((one) => one.version === version)) {
    for (const [command, text] of [['(opening)', opening] as const, ...Object.entries(outputs)]) {
      const facts = factsIn(text);
      groups.set(facts, [...(groups.get(facts) ?? []), `${name}  ${command}`]);
    }
  }
  return `${[...groups].map(([facts, heads]) => `${heads.join('\n')}\n${facts}`).join('\n\n')}\n`;
}

test.each(versions)('what OpenClaw %s says is read as before', async (version) => {
  await expect(page(version)).toMatchFileSnapshot(path.join(here, `lab/${version}.facts.txt`));
});
