import { readFileSync } from 'node:fs';
import { type ErrorObject, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { discriminate, type Schema } from './discriminate.ts';

interface Subset {
  readonly operations: Readonly<Record<string, { readonly id: string; readonly body?: Schema }>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** A route of Discord's HTTP API v10, as its OpenAPI description names it, with the values of its path. */
export interface Route {
  readonly id: string;
  readonly params: Readonly<Record<string, string>>;
  readonly hasBody: boolean;
}

const PLACE = /\{(?<name>\w+)\}/gu;

const subset = JSON.parse(readFileSync(new URL('./openapi-subset.json', import.meta.url), 'utf8')) as Subset;

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
    snowflake: /^\d{1,20}$/u,
    nonce: true,
    int32: true,
    int64: true,
    double: true,
  },
});
for (const [name, schema] of Object.entries(subset.schemas))
  ajv.addSchema(discriminate(schema, subset.schemas), `#/components/schemas/${name}`);

const routes = Object.entries(subset.operations).map(([route, { id, body }]) => {
  const [method, path] = route.split(' ', 2) as [string, string];
  const pattern = path.replaceAll(PLACE, '(?<$<name>>[^/]+)');
  return { method, pattern: new RegExp(`^${pattern}$`, 'u'), literal: !path.endsWith('}'), id, body };
});
routes.sort((one, other) => Number(other.literal) - Number(one.literal));

/** The route of a request, or undefined where Discord (or the part of it that is doubled) has none. */
export function findRoute(method: string, path: string): Route | undefined {
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec(path) : null;
    if (!match) continue;
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ]);
    return {
      id: route.id,
      params: Object.fromEntries(params) as Record<string, string>,
      hasBody: !!route.body,
    };
  }
  return undefined;
}

const compiled = new Map<string, ValidateFunction>();

/** What is wrong with a body: against the schema named, or else against the route's own. */
export function bodyErrors(route: Route, body: unknown, schema?: string): readonly ErrorObject[] {
  const key = schema ?? route.id;
  let validate = compiled.get(key);
  if (!validate) {
    const own = routes.find(({ id }) => id === route.id)?.body ?? {};
    const chosen = schema ? { $ref: `#/components/schemas/${schema}` } : own;
    validate = ajv.compile(discriminate(chosen, subset.schemas));
    compiled.set(key, validate);
  }
  return validate(body) ? [] : (validate.errors ?? []);
}
