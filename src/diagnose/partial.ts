import type { Check, Fact, ObservationKind, Observed } from '../domain/index.ts';
import { type FactOf, ofKind } from './situation.ts';

type Lacks = NonNullable<Observed<'output'>['lacks']>;

/** An output of which a part is missing. */
export interface PartialOutput {
  readonly id: string;
  readonly lacks: Lacks;
  /** The check with what its output was there to show. */
  readonly seen: Check;
  /** The check with what the missing part can still show. */
  readonly rest: Check;
}

/** Where conclusions come from: they are drawn once it was read. Those that are not listed can need the missing part. */
const FOLLOWS_FROM: Readonly<Record<string, ObservationKind | undefined>> = {
  'key-shape': 'credential',
  credentials: 'credential',
  'mask-changed': 'credential',
  'no-credential': 'provider-auth',
  'only-others-have-credentials': 'provider-auth',
  'missing-auth': 'provider-auth',
  'store-empty': 'provider-auth',
  'default-differs': 'default-model',
  'error-provider-differs': 'default-model',
  'model-of-other-vendor': 'default-model',
  'fallback-model': 'default-model',
  'other-agent': 'agent',
  'expired-sign-in': 'oauth-status',
};

/** What is missing of an output; undefined where it is whole, or was pasted in pieces that make up the whole. */
export function partialOf(check: Check, now: readonly Fact[]): PartialOutput | undefined {
  const pieces = ofKind(now, 'output').filter(({ observation }) => observation.command === check.id);
  const lacks = lackingIn(pieces.map(({ observation }) => observation.lacks));
  if (lacks === undefined) return undefined;
  const outputs = new Set(pieces.map(({ evidence }) => evidence.output));
  const facts = now.filter(({ evidence }) => evidence.output !== undefined && outputs.has(evidence.output));
  const kinds = new Set<string>(facts.map(({ observation }) => observation.kind));
  const open = openKinds(facts, pieces, lacks);
  const isSeen = (kind: string): boolean => kinds.has(kind) || kinds.has(FOLLOWS_FROM[kind] ?? kind);
  const isOpen = (kind: string): boolean => open.has(kind) || open.has(FOLLOWS_FROM[kind] ?? kind);
  return {
    id: check.id,
    lacks,
    seen: { ...check, reveals: check.reveals.filter(({ kind }) => isSeen(kind)) },
    rest: { ...check, reveals: check.reveals.filter(({ kind }) => !isSeen(kind) || isOpen(kind)) },
  };
}

/** What no piece has. */
function lackingIn(pieces: readonly (Lacks | undefined)[]): Lacks | undefined {
  const has = (...ends: readonly Lacks[]): boolean =>
    pieces.some((lacks) => lacks === undefined || !ends.includes(lacks));
  if (pieces.includes('lines') && !pieces.includes(undefined)) return 'lines';
  const [head, tail] = [has('head', 'ends'), has('tail', 'ends')];
  if (head) return tail ? undefined : 'tail';
  return tail ? 'head' : 'ends';
}

/** Kinds that were read and go on in the missing part: what stands at the place of the cut, all of it where the lines are cut. */
function openKinds(
  facts: readonly Fact[],
  pieces: readonly FactOf<'output'>[],
  lacks: Lacks,
): ReadonlySet<string> {
  const place = pieces.at(-1)?.evidence;
  const here = facts.filter(
    ({ evidence }) => evidence.message === place?.message && evidence.part === place.part,
  );
  if (lacks === 'lines') return new Set(here.map(({ observation }) => observation.kind));
  const lines = here.map(({ evidence }) => evidence.line);
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  // A line that was picked out is whole.
  if (first === last) return new Set();
  const edges = [...(lacks === 'tail' ? [] : [first]), ...(lacks === 'head' ? [] : [last])];
  return new Set(
    here.filter(({ evidence }) => edges.includes(evidence.line)).map(({ observation }) => observation.kind),
  );
}
