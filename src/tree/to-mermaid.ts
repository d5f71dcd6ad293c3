import { type Arrow, flatten, type Shape } from './flatten.ts';
import { LAYER_COLOURS } from './to-dot.ts';
import { percent } from './to-text.ts';
import type { Tree } from './tree.ts';
import { wrap } from './wrap.ts';

const BRACKETS: Readonly<Record<Shape['kind'], readonly [string, string]>> = {
  symptom: ['>', ']'],
  ask: ['[', ']'],
  question: ['(', ')'],
  fix: ['([', '])'],
  end: ['{{', '}}'],
  other: ['[', ']'],
};

/** Trees as a Mermaid flow chart, for a Markdown page. */
export function toMermaid(trees: readonly Tree[], title: string): string {
  const { shapes, arrows } = flatten(trees);
  const layers = Object.entries(LAYER_COLOURS).map(
    ([layer, { fill, line }]) => `  classDef ${layer} fill:${fill},stroke:${line},color:#111`,
  );
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    '---',
    'flowchart LR',
    ...shapes.map(node),
    ...arrows.map(edge),
    ...layers,
    '  classDef ask fill:#23303b,stroke:#23303b,color:#fff',
    '',
  ].join('\n');
}

function node({ id, kind, layer, lines }: Shape): string {
  const [open, close] = BRACKETS[kind];
  const style = layer ?? (kind === 'ask' || kind === 'symptom' ? 'ask' : undefined);
  const label = lines
    .flatMap((line) => wrap(line, 44))
    .map(safe)
    .join('<br>');
  return `  ${id}${open}"${label}"${close}${style === undefined ? '' : `:::${style}`}`;
}

function edge({ from, to, seen, probability }: Arrow): string {
  if (probability === undefined) return `  ${from} --> ${to}`;
  const label = [percent(probability), ...wrap(seen, 34, 3)].map(safe).join('<br>');
  return `  ${from} -->|"${label}"| ${to}`;
}

/** Mermaid reads HTML and its own marks inside quotes. */
function safe(text: string): string {
  return text
    .replaceAll('&', '#amp;')
    .replaceAll('"', '#quot;')
    .replaceAll('<', '#lt;')
    .replaceAll('>', '#gt;');
}
