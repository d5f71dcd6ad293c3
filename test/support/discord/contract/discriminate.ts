/** A JSON schema as read from a file. */
export type Schema = Readonly<Record<string, unknown>>;

type Named = Readonly<Record<string, Schema>>;

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function resolve(schema: Schema, named: Named): Schema {
  const reference = schema['$ref'];
  return typeof reference === 'string'
    ? (named[reference.slice('#/components/schemas/'.length)] ?? {})
    : schema;
}

/** The one value of `type` a member of a union is for. */
function tag(schema: Schema, named: Named): unknown {
  const properties = resolve(schema, named)['properties'];
  const type = isObject(properties) ? properties['type'] : undefined;
  const values = isObject(type) ? type['enum'] : undefined;
  return Array.isArray(values) && values.length === 1 ? (values[0] as unknown) : undefined;
}

function union(members: readonly Schema[], named: Named): Schema {
  const solid = members.filter(({ type }) => type !== 'null');
  if (solid.length < members.length) return { if: { not: { type: 'null' } }, then: union(solid, named) };
  const parts = solid.map((member) => discriminate(member, named));
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const tags = solid.map((member) => tag(member, named));
  if (tags.includes(undefined)) return { anyOf: parts };
  return {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: tags } },
    allOf: parts.map((part, nth) => ({
      if: { properties: { type: { const: tags[nth] } }, required: ['type'] },
      then: part,
    })),
  };
}

const partsOf = (schema: Schema): readonly Schema[] => (schema['allOf'] ?? []) as readonly Schema[];

/** Discord reads whole numbers from strings too, by the notes of its OpenAPI description. */
function loosen(schema: Schema): Schema {
  const types = [schema['type']].flat();
  if (!types.includes('integer') || schema['enum'] || schema['oneOf']) return schema;
  return { ...schema, type: [...types, 'string'], pattern: String.raw`^-?\d+$` };
}

/**
 * The same schema with unions told apart by their `type` (components, options, callbacks), so that errors name the one member
 * that was meant, and not all of them.
 */
export function discriminate(schema: Schema, named: Named): Schema {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(loosen(schema))) {
    const members = key === 'oneOf' || key === 'anyOf' ? (value as readonly Schema[]) : undefined;
    if (members) result['allOf'] = [...partsOf(result), union(members, named)];
    else if (key === 'allOf') result['allOf'] = [...partsOf(result), ...(value as Schema[])];
    else if (key === 'properties')
      result[key] = Object.fromEntries(
        Object.entries(value as Named).map(([name, part]) => [name, discriminate(part, named)]),
      );
    else result[key] = isObject(value) ? discriminate(value, named) : value;
  }
  return result;
}
