import type { AskNode, Edge, FixLeaf, Guess, Tree, TreeNode } from './tree.ts';

/** Trees as indented text, one line a branch: made to be read in a diff. */
export function toText(trees: readonly Tree[]): string {
  return trees.map(({ title, root }) => `${[title, '', ...nodeLines(root)].join('\n')}\n`).join('\n');
}

function nodeLines(node: TreeNode): readonly string[] {
  switch (node.kind) {
    case 'ask':
      return [
        ...askLines(node),
        ...node.edges.flatMap((edge, index) => branch(edge, index === node.edges.length - 1)),
      ];
    case 'fix':
      return fixLines(node);
    case 'end':
      return [`end  ${node.because}${listed(node.guesses, '; at best ')}`];
    case 'other':
      return [`…${listed(node.guesses, ' ')}`];
  }
}

function askLines({ isQuestion, lines }: AskNode): readonly string[] {
  return isQuestion ? lines.map((line) => `ask  "${line}"`) : lines.map((line) => `run  ${line}`);
}

function branch({ seen, pattern, probability, to }: Edge, isLast: boolean): readonly string[] {
  const because = pattern === undefined || pattern === seen ? '' : `  [${pattern}]`;
  const head = `${isLast ? '└' : '├'}─ ${percent(probability)}  ${seen}${because}`;
  const inset = isLast ? '   ' : '│  ';
  return [head, ...nodeLines(to).map((line) => `${inset}   ${line}`)];
}

function fixLines({ cause, title, layer, probability, commands, text, then }: FixLeaf): readonly string[] {
  return [
    `fix  ${cause} ${percent(probability)} (${layer}): ${title}`,
    ...(commands.length === 0
      ? [`     ${firstSentence(text)}`]
      : commands.map((command) => `     $ ${command}`)),
    ...(then.length === 0 ? [] : [`     if not: ${then.map(({ cause: next }) => next).join(', ')}`]),
  ];
}

function firstSentence(text: string): string {
  return text.split(/(?<=[.:])\s/u)[0] ?? '';
}

function listed(guesses: readonly Guess[], before: string): string {
  if (guesses.length === 0) return '';
  return `${before}${guesses.map(({ cause, probability }) => `${cause} ${percent(probability)}`).join(', ')}`;
}

/** A probability in whole per cent. */
export function percent(probability: number): string {
  return `${Math.round(probability * 100)} %`;
}
