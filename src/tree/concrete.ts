import { z } from 'zod';
import {
  DERIVED,
  type Derived,
  ERROR_CODES,
  errorMeaning,
  type Observation,
  ObservationSchema,
  OBSERVED,
  type Pattern,
} from '../domain/index.ts';
import type { Shown } from './mind.ts';

/** What fills the holes of patterns in one tree. */
export interface Filling {
  readonly provider: string;
  readonly version: string;
  /** What the output can show: where a pattern allows several values, one of these is taken. */
  readonly reveals: readonly Pattern[];
}

const DERIVED_SCHEMAS = new Map(
  Object.entries(DERIVED).map(([kind, shape]) => [
    kind,
    z.object({ kind: z.literal(kind), ...(shape as Record<string, z.ZodType>) }),
  ]),
);

/** The same patterns with one value where they allow several: one that the output can show, of the provider that is called. */
export function narrowed(patterns: readonly Pattern[], filling: Filling): readonly Pattern[] {
  return patterns.map(
    (pattern) =>
      Object.fromEntries(Object.keys(pattern).map((name) => [name, one(pattern, name, filling)])) as Pattern,
  );
}

/** Something that all of these patterns fit; a pattern whose holes cannot be filled in earnest is left out. */
export function concrete(patterns: readonly Pattern[], filling: Filling): Shown {
  const facts: Observation[] = [];
  const so: Derived[] = [];
  for (const pattern of patterns) {
    const schema = DERIVED_SCHEMAS.get(pattern.kind);
    const filled = fill(pattern, shapeOf(pattern.kind), filling);
    if (schema === undefined) {
      const parsed = ObservationSchema.safeParse(filled);
      if (parsed.success) facts.push(parsed.data);
    } else if (schema.safeParse(filled).success) so.push(filled as unknown as Derived);
  }
  return { facts, so };
}

function shapeOf(kind: Pattern['kind']): Readonly<Record<string, z.ZodType>> {
  return (
    ({ ...OBSERVED, ...DERIVED } as Readonly<Record<string, Readonly<Record<string, z.ZodType>>>>)[kind] ?? {}
  );
}

function fill(
  pattern: Pattern,
  shape: Readonly<Record<string, z.ZodType>>,
  filling: Filling,
): Record<string, unknown> {
  const fields: Record<string, unknown> = { kind: pattern.kind };
  for (const [name, field] of Object.entries(shape)) {
    const value = pattern[name] === undefined ? hole(name, field, filling) : one(pattern, name, filling);
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

/** One of the values a pattern allows: one that the output can show, where it says which; of errors, the provider's own first. */
function one(pattern: Pattern, name: string, { reveals, provider }: Filling): unknown {
  const allowed = [pattern[name]].flat();
  const shown = reveals
    .filter(({ kind }) => kind === pattern.kind)
    .flatMap((revealed) => (revealed[name] === undefined ? [] : [revealed[name]].flat()));
  const visible =
    shown.length === 0 ? allowed : allowed.filter((value) => value !== undefined && shown.includes(value));
  const own = name === 'code' ? byServer(visible, provider) : visible[0];
  return own ?? visible[0] ?? allowed[0];
}

function byServer(codes: readonly unknown[], provider: string): unknown {
  const known = codes.flatMap((code) => ERROR_CODES.filter((one) => one === code));
  return (
    known.find((code) => errorMeaning(code).server === provider) ??
    known.find((code) => errorMeaning(code).server === undefined)
  );
}

/** A likely value for a field that a pattern leaves open; absent where the field may be. */
function hole(name: string, field: z.ZodType, { provider, version }: Filling): unknown {
  if (name === 'provider') return provider;
  if (field instanceof z.ZodOptional) return undefined;
  if (name === 'version') return version;
  if (field instanceof z.ZodBoolean) return name === 'failing';
  if (field instanceof z.ZodEnum) return field.options[0];
  return field instanceof z.ZodNumber ? 0 : name;
}
