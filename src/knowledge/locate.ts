import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Finding } from './problem.ts';

/** Finds lines in one YAML text, counted from 1 in that text. */
export interface Locator {
  readonly lineOf: (finding: Pick<Finding, 'path' | 'key'>) => number;
  /** What the YAML itself breaks: not well-formed, the same key twice. */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
}

/** Reads a YAML text a second time, slowly, keeping positions. Only used once something is wrong. */
export function locator(yaml: string): Locator {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  return {
    lineOf: (finding) => lineAt(offsetOf(document, finding)),
    faults: document.errors.map((error) => ({ line: lineAt(error.pos[0]), message: error.message })),
  };
}

/** The place of a finding, or of the nearest thing around it that is in the text. */
function offsetOf(document: Document, finding: Pick<Finding, 'path' | 'key'>): number {
  const path = finding.key === undefined ? finding.path : [...finding.path, finding.key];
  for (let length = path.length; length > 0; length -= 1) {
    const offset = keyOffset(document, path.slice(0, length));
    if (offset !== undefined) return offset;
  }
  return 0;
}

/** Where the key (or list entry) at a path begins. */
function keyOffset(document: Document, path: readonly (string | number)[]): number | undefined {
  const last = path.at(-1);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
    return pair !== undefined && isNode(pair.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
