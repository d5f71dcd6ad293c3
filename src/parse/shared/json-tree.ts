import type { Line } from '../../domain/index.ts';
import { given } from './given.ts';
import { type Lacks, lacking } from './lacks.ts';

type Scalar = string | number | boolean | null;

/** One value of a JSON text: a scalar, or a container with its members; `at` is the index of its line. */
export interface JsonNode {
  readonly at: number;
  readonly value?: Scalar;
  readonly members: readonly JsonMember[];
  /** Of the root: what was cut off. */
  readonly lacks?: Lacks;
}

/** A member of an object (with its key) or of a list (without). */
export interface JsonMember {
  readonly key: string | undefined;
  readonly node: JsonNode;
}

interface Open extends JsonNode {
  readonly members: JsonMember[];
}

const TOKEN =
  /["“”](?<text>(?:[^"“”\\]|\\.)*)["“”](?<colon>\s*:)?|(?<mark>[{}[\]])|(?<bare>-?\d[\d.eE+-]*|\btrue\b|\bfalse\b|\bnull\b)/gu;
const MOST_OPEN = 60;

/**
 * Reads JSON that was cut at either end, or has other lines in it: a tree under one root that takes in what has no
 * beginning. Walk it by the shape of its objects, not by their place. Never fails; linear.
 */
export function jsonTree(lines: readonly Line[]): JsonNode {
  const root: Open = { at: 0, members: [] };
  const open: Open[] = [root];
  let key: string | undefined;
  for (const [at, line] of lines.entries()) {
    for (const match of line.text.matchAll(TOKEN)) {
      key = take(open, { at, key, groups: match.groups ?? {} });
    }
  }
  const head = root.members.every((one) => one.key === undefined);
  return { ...root, ...given({ lacks: lacking({ head, tail: open.length === 1 }) }) };
}

/** Puts one token into the tree and returns the key the next value belongs to. */
function take(
  open: Open[],
  token: {
    readonly at: number;
    readonly key: string | undefined;
    readonly groups: Readonly<Record<string, string | undefined>>;
  },
): string | undefined {
  const { at, key, groups } = token;
  if (groups['text'] !== undefined && groups['colon'] !== undefined) return groups['text'];
  if (groups['mark'] === '}' || groups['mark'] === ']') close(open);
  else if (groups['mark'] !== undefined) begin(open, at, key);
  else add(open, key, { at, value: groups['text'] ?? scalar(groups['bare']), members: [] });
  return undefined;
}

function close(open: Open[]): void {
  if (open.length > 1) open.pop();
}

function begin(open: Open[], at: number, key: string | undefined): void {
  const node: Open = { at, members: [] };
  add(open, key, node);
  if (open.length < MOST_OPEN) open.push(node);
}

function add(open: readonly Open[], key: string | undefined, node: JsonNode): void {
  open.at(-1)?.members.push({ key, node });
}

function scalar(bare: string | undefined): Scalar {
  if (bare === 'true' || bare === 'false') return bare === 'true';
  return bare === undefined || bare === 'null' ? null : Number(bare);
}

/** The member of that name: the last one, should there be several. */
export function member(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return node?.members.findLast((one) => one.key === key)?.node;
}

/** A member that is a text, or undefined. */
export function textOf(node: JsonNode | undefined, key: string): string | undefined {
  const value = member(node, key)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** A member that is a number, or undefined. */
export function numberOf(node: JsonNode | undefined, key: string): number | undefined {
  const value = member(node, key)?.value;
  return typeof value === 'number' ? value : undefined;
}

/** The texts of a list, with their lines. */
export function textsOf(
  node: JsonNode | undefined,
): readonly { readonly text: string; readonly at: number }[] {
  return (node?.members ?? []).flatMap(({ key, node: { value, at } }) =>
    key === undefined && typeof value === 'string' ? [{ text: value, at }] : [],
  );
}

/** Every member of the tree, outer ones first. */
export function everyMember(node: JsonNode): readonly JsonMember[] {
  return node.members.flatMap((one) => [one, ...everyMember(one.node)]);
}
