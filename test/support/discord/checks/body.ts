import type { ErrorObject } from 'ajv';
import type { FieldFault } from '../world/api-error.ts';

const COMPOSITE = new Set(['if', 'anyOf', 'oneOf', 'allOf', 'not']);

function between(error: ErrorObject): FieldFault['code'] {
  return error.keyword.startsWith('min') ? 'BASE_TYPE_BAD_LENGTH' : 'BASE_TYPE_MAX_LENGTH';
}

function codeOf(error: ErrorObject): string {
  switch (error.keyword) {
    case 'required':
      return 'BASE_TYPE_REQUIRED';
    case 'maxLength':
    case 'maxItems':
    case 'minLength':
    case 'minItems':
      return between(error);
    case 'enum':
    case 'const':
      return 'BASE_TYPE_CHOICES';
    case 'pattern':
      return 'STRING_TYPE_REGEX';
    case 'uniqueItems':
      return 'SET_TYPE_ALREADY_CONTAINS_VALUE';
    default:
      return `BASE_TYPE_${error.keyword.toUpperCase()}`;
  }
}

/** The complaints of the schema, worded as Discord's form errors are. */
export function schemaFaults(errors: readonly ErrorObject[]): FieldFault[] {
  const plain = errors.filter(({ keyword }) => !COMPOSITE.has(keyword));
  return (plain.length > 0 ? plain : errors).map((error) => {
    const path = error.instancePath.split('/').slice(1);
    const missing: unknown = error.params['missingProperty'];
    return {
      path: typeof missing === 'string' ? [...path, missing] : path,
      code: codeOf(error),
      message: typeof missing === 'string' ? 'This field is required' : (error.message ?? error.keyword),
    };
  });
}
