import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { providerIndex } from '../../src/diagnose/index.ts';
import { commonSymptoms, roomy, textFiles, toDot, toMermaid, treeOf } from '../../src/tree/index.ts';
import { realKnowledge } from '../support/real-knowledge.ts';

const folder = path.join(import.meta.dirname, '../../docs/tree');
const knowledge = realKnowledge();
const world = { knowledge, providers: providerIndex(knowledge.providers) };
const files = textFiles(world);

test('docs/tree holds the usual symptoms and nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual(files.map(({ name }) => name).sort());
});

test.each(files.map(({ name, text }) => [name, text] as const))(
  '%s is current (npm run tree -- --update)',
  (name, text) => {
    expect(readFileSync(path.join(folder, name), 'utf8')).toBe(text);
  },
);

test('a tree is drawn as a whole, as SVG and as Mermaid', async () => {
  const trees = commonSymptoms(knowledge, 'openai').map((symptom) => treeOf(world, symptom));
  const svg = roomy((await Graphviz.load()).dot(toDot(trees, 'A <title> & "more"'), 'svg'));
  const boxes = svg.match(/class="node"/gu)?.length ?? 0;
  const arrows = svg.match(/class="edge"/gu)?.length ?? 0;
  expect(boxes).toBe(arrows + trees.length);
  expect(svg).toContain('&lt;title&gt;');
  const mermaid = toMermaid(trees, 'title');
  expect(mermaid.match(/ --> | -->\|/gu)).toHaveLength(arrows);
});
