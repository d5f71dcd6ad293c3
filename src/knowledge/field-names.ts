import { z } from 'zod';
import type { Path } from './problem.ts';

/** The parts of a JSON Schema that are walked here. */
interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly const?: unknown;
}

/**
 * The fields that are possible at a path of a document; at the `kind` of a pattern, the possible kinds. The value decides
 * between the members of a union.
 */
export function fieldNames(schema: z.ZodType, path: Path, value: unknown): readonly string[] {
  let candidates: readonly JsonSchema[] = [
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema,
  ];
  let inner = value;
  for (const step of path) {
    candidates = candidates.flatMap(members);
    if (step === 'kind') return kinds(candidates);
    candidates = fitting(candidates, inner).flatMap((one) => child(one, step));
    inner =
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string | number, unknown>)[step]
        : undefined;
  }
  const last = fitting(candidates.flatMap(members), inner);
  return [...new Set(last.flatMap((one) => Object.keys(one.properties ?? {})))];
}

function members(schema: JsonSchema): readonly JsonSchema[] {
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return inner.length === 0 ? [schema] : inner.flatMap(members);
}

function child(schema: JsonSchema, step: string | number): readonly JsonSchema[] {
  const found = typeof step === 'number' ? schema.items : schema.properties?.[step];
  return found === undefined ? [] : [found];
}

/** Of patterns, the one whose kind the value has. */
function fitting(schemas: readonly JsonSchema[], value: unknown): readonly JsonSchema[] {
  const kind = (value as { kind?: unknown } | null | undefined)?.kind;
  if (typeof kind !== 'string') return schemas;
  const same = schemas.filter((schema) => schema.properties?.['kind']?.const === kind);
  return same.length === 0 ? schemas : same;
}

function kinds(schemas: readonly JsonSchema[]): readonly string[] {
  return schemas
    .map((schema) => schema.properties?.['kind']?.const)
    .filter((kind) => typeof kind === 'string');
}
