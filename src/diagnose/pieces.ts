import type { Fact, Observation, Observed } from '../domain/index.ts';

/** An output as one message has it: whole, or a part of it that shows these kinds. */
export interface Piece {
  readonly order: number;
  readonly lacks: Observed<'output'>['lacks'];
  readonly kinds: ReadonlySet<Observation['kind']>;
}

/** Kinds that are gone where another is shown. */
const GIVES_WAY: Partial<Record<Observation['kind'], Observation['kind']>> = {
  'missing-auth': 'provider-auth',
  'store-empty': 'provider-auth',
};

/** The piece that a message has of an output. */
export function pieceOf(
  { lacks }: Observed<'output'>,
  { order, facts }: { readonly order: number; readonly facts: readonly Fact[] },
  output: string,
): Piece {
  const own = facts.filter(({ evidence }) => evidence.output === output);
  return { order, lacks, kinds: new Set(own.map(({ observation }) => observation.kind)) };
}

/**
 * Whether a later piece takes the place of what this one showed: a whole output of all of it, a part of what it shows itself. A part that
 * begins where the other was cut adds to it.
 */
export function isShownAnew(kind: Observation['kind'], order: number, pieces: readonly Piece[]): boolean {
  const own = pieces.find((piece) => piece.order === order)?.lacks;
  return pieces.some((later) => {
    if (later.order <= order) return false;
    if (later.lacks === undefined) return true;
    const ends = [own, later.lacks];
    if (ends.includes('head') && ends.includes('tail')) return false;
    return later.kinds.has(kind) || later.kinds.has(GIVES_WAY[kind] ?? kind);
  });
}
