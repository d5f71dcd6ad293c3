import type { Cause } from '../domain/index.ts';
import { type Arrow, flatten, type Shape } from './flatten.ts';
import { percent } from './to-text.ts';
import type { Tree } from './tree.ts';
import { wrap } from './wrap.ts';

/**
 * A light fill and a strong border for each layer, told apart by people who see few colours (after Okabe and Ito, "Color Universal
 * Design", 2008). The layer's name stands in each leaf too: colour is never the only sign.
 */
export const LAYER_COLOURS: Readonly<
  Record<Cause['layer'], { readonly fill: string; readonly line: string }>
> = {
  credential: { fill: '#fff1d6', line: '#b36b00' },
  selection: { fill: '#e3f3fc', line: '#2a7fb0' },
  endpoint: { fill: '#ddf3ec', line: '#00795a' },
  software: { fill: '#f7e6f0', line: '#a3487c' },
  account: { fill: '#fdf9d9', line: '#857a00' },
  billing: { fill: '#fbe5da', line: '#b84a00' },
  gateway: { fill: '#e0e9f7', line: '#0f5a96' },
  channel: { fill: '#ecebf7', line: '#5b50a8' },
  meta: { fill: '#f2f2f2', line: '#666666' },
};

const LOOKS: Readonly<Record<Shape['kind'], string>> = {
  symptom: 'shape=cds style=filled fillcolor="#23303b" fontcolor="#ffffff" color="#23303b"',
  ask: 'shape=box style="filled" fillcolor="#23303b" fontcolor="#ffffff" color="#23303b" fontname="Courier,monospace"',
  question: 'shape=box style="filled,rounded" fillcolor="#ffffff" color="#23303b"',
  fix: 'shape=box style="filled,rounded" penwidth=2',
  end: 'shape=octagon style=filled fillcolor="#ffffff" color="#23303b"',
  other: 'shape=box style=dashed color="#767676" fontcolor="#555555"',
};

/** Trees in the language of Graphviz, from left to right. */
export function toDot(trees: readonly Tree[], title: string): string {
  const { shapes, arrows } = flatten(trees);
  return [
    'digraph tree {',
    `  graph [rankdir=LR nodesep=0.22 ranksep=0.6 pad=0.4 bgcolor="#ffffff" labelloc=t labeljust=l`,
    `    fontname="Helvetica,Arial,sans-serif" label=${heading(title)}]`,
    '  node [fontname="Helvetica,Arial,sans-serif" fontsize=13.5 margin="0.16,0.09"]',
    '  edge [fontname="Helvetica,Arial,sans-serif" fontsize=12.5 color="#5f6b76" fontcolor="#23303b" arrowsize=0.7]',
    ...shapes.map(node),
    ...arrows.map(edge),
    '}',
    '',
  ].join('\n');
}

/**
 * The drawing with its letters an eighth smaller than they were laid out: Graphviz measures Helvetica, and many screens show a wider
 * face in its place.
 */
export function roomy(svg: string): string {
  return svg
    .replaceAll('font-size="13.50"', 'font-size="12.00"')
    .replaceAll('font-size="12.50"', 'font-size="11.00"');
}

const NOTE = 'On a line: how often it is seen there. In a box: how much the cause is believed then.';

function heading(title: string): string {
  const safe = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const line = (size: number, text: string): string =>
    `<FONT POINT-SIZE="${size}">${text}</FONT><BR ALIGN="LEFT"/>`;
  return `<${line(22, `<B>${safe}</B>`)}${line(12, NOTE)}<BR/>>`;
}

function node({ id, kind, layer, lines }: Shape): string {
  const colours = layer === undefined ? undefined : LAYER_COLOURS[layer];
  const colour = colours === undefined ? '' : ` fillcolor="${colours.fill}" color="${colours.line}"`;
  const width = kind === 'ask' ? 64 : 38;
  return `  ${id} [${LOOKS[kind]}${colour} label=${quoted(lines.flatMap((line) => wrap(line, width)))}]`;
}

function edge({ from, to, seen, probability }: Arrow): string {
  if (probability === undefined) return `  ${from} -> ${to}`;
  const label = quoted([percent(probability), ...wrap(seen, 34, 3)]);
  const style = seen === 'other' || seen.startsWith('cannot') ? ' style=dashed' : '';
  return `  ${from} -> ${to} [label=${label} penwidth=${(0.8 + 4 * probability).toFixed(1)}${style}]`;
}

/** Lines as one quoted string, each set flush left. */
function quoted(lines: readonly string[]): string {
  return `"${lines.map((line) => `${line.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}\\l`).join('')}"`;
}
