import { percent } from './to-text.ts';
import type { Cause } from '../domain/index.ts';
import type { Guess, Tree, TreeNode } from './tree.ts';

/** A node as a drawing has it: lines of text, and what they are. */
export interface Shape {
  readonly id: string;
  readonly kind: 'symptom' | 'ask' | 'question' | 'fix' | 'end' | 'other';
  readonly layer?: Cause['layer'];
  readonly lines: readonly string[];
}

/** An arrow as a drawing has it. `probability` is absent on the arrow from the symptom. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly seen: string;
  readonly probability?: number;
}

/** Trees as lists of shapes and arrows, for whoever draws them. */
export function flatten(trees: readonly Tree[]): {
  readonly shapes: readonly Shape[];
  readonly arrows: readonly Arrow[];
} {
  const shapes: Shape[] = [];
  const arrows: Arrow[] = [];
  const add = (node: TreeNode): string => {
    const id = `n${shapes.length}`;
    shapes.push(shapeOf(id, node));
    if (node.kind !== 'ask') return id;
    for (const { seen, probability, to } of node.edges)
      arrows.push({ from: id, to: add(to), seen, probability });
    return id;
  };
  for (const { title, root } of trees) {
    const id = `n${shapes.length}`;
    shapes.push({ id, kind: 'symptom', lines: title.split(' · ') });
    arrows.push({ from: id, to: add(root), seen: '' });
  }
  return { shapes, arrows };
}

function shapeOf(id: string, node: TreeNode): Shape {
  switch (node.kind) {
    case 'ask':
      return { id, kind: node.isQuestion ? 'question' : 'ask', lines: node.lines };
    case 'fix': {
      const then =
        node.then.length === 0 ? [] : [`if not: ${node.then.map(({ cause }) => cause).join(', ')}`];
      const { layer, cause, title, probability } = node;
      return { id, kind: 'fix', layer, lines: [`${layer} · ${percent(probability)}`, title, cause, ...then] };
    }
    case 'end':
      return { id, kind: 'end', lines: [node.because, ...listed(node.guesses)] };
    case 'other':
      return { id, kind: 'other', lines: ['rarer', ...listed(node.guesses)] };
  }
}

function listed(guesses: readonly Guess[]): readonly string[] {
  return guesses.slice(0, 3).map(({ cause, probability }) => `${cause} ${percent(probability)}`);
}
