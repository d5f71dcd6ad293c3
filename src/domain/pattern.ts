import { z } from 'zod';
import { DERIVED, type Derived } from './derived.ts';
import { OBSERVED, type Observation } from './observation.ts';

/**
 * A pattern is a fact with holes: fields that are named must be equal, or one of a list; fields that are not named may be
 * anything. Nothing else, no expression language: where a document needs more, a parser or a derivation makes a better fact.
 */
export type Pattern = { readonly kind: (Observation | Derived)['kind'] } & Readonly<
  Record<string, string | number | boolean | readonly (string | number | boolean)[]>
>;

const oneOrSeveral = (field: z.ZodType): z.ZodType => {
  const value = field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field;
  return z.union([value, z.array(value).min(1)]).optional();
};

const members = Object.entries({ ...OBSERVED, ...DERIVED }).map(([kind, shape]) =>
  z.strictObject({
    kind: z.literal(kind),
    ...Object.fromEntries(
      Object.entries(shape).map(([name, field]) => [name, oneOrSeveral(field as z.ZodType)]),
    ),
  }),
);

/** Derived from the fact vocabulary, so that a misspelt kind, field or value is an error and not a silent mismatch. */
export const PatternSchema = z.discriminatedUnion('kind', members as never) as unknown as z.ZodType<Pattern>;

/** Whether something seen (or derived) fits a pattern. */
export function matches(pattern: Pattern, seen: Observation | Derived): boolean {
  if (pattern.kind !== seen.kind) return false;
  const fields = seen as Readonly<Record<string, unknown>>;
  for (const name in pattern) {
    const wanted: unknown = pattern[name];
    const isFit = Array.isArray(wanted) ? wanted.includes(fields[name]) : wanted === fields[name];
    if (!isFit) return false;
  }
  return true;
}
