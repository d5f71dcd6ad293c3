/**
 * Cuts Discord's OpenAPI description down to the requests the double understands:
 * `node test/support/discord/contract/cut-openapi.ts openapi.json > test/support/discord/contract/openapi-subset.json`.
 */
import { readFileSync } from 'node:fs';

const KEPT = [
  /^GET \/applications\/@me$/u,
  /^\w+ \/applications\/\{application_id\}(?:\/guilds\/\{guild_id\})?\/commands(?:\/\{command_id\})?$/u,
  /^(?:GET|PATCH|DELETE) \/channels\/\{channel_id\}$/u,
  /^\w+ \/channels\/\{channel_id\}\/messages(?:\/\{message_id\}(?:\/(?:reactions|threads).*)?|\/bulk-delete|\/pins.*)?$/u,
  /^\w+ \/channels\/\{channel_id\}\/(?:thread-members|threads|typing)(?:\/(?:@me|\{user_id\}|archived\/public))?$/u,
  /^GET \/gateway(?:\/bot)?$/u,
  /^GET \/guilds\/\{guild_id\}(?:\/(?:channels|members|roles)(?:\/\{\w+\})?)?$/u,
  /^GET \/guilds\/\{guild_id\}\/(?:messages\/search|threads\/active)$/u,
  /^POST \/interactions\//u,
  /^GET \/oauth2\/applications\/@me$/u,
  /^GET \/users\/(?:@me|\{user_id\})$/u,
  /^POST \/users\/@me\/channels$/u,
  /^POST \/webhooks\/\{webhook_id\}\/\{webhook_token\}$/u,
  /^\w+ \/webhooks\/\{webhook_id\}\/\{webhook_token\}\/messages\/.*$/u,
];
const METHODS = ['get', 'put', 'post', 'patch', 'delete'];

interface Operation {
  readonly operationId: string;
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: unknown }>>;
    readonly required?: boolean;
  };
}
interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation | undefined>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

const SAID_NOWHERE = new Set(['description', 'x-discord-union', 'externalDocs', 'deprecated', 'title']);

function slim(value: unknown, names = false): unknown {
  if (Array.isArray(value)) return value.map((each) => slim(each));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, part]) => names || !SAID_NOWHERE.has(key) || typeof part === 'object',
  );
  return Object.fromEntries(kept.map(([key, part]) => [key, slim(part, key === 'properties')]));
}

function references(value: unknown): string[] {
  const found = JSON.stringify(value).matchAll(/"#\/components\/schemas\/(?<name>\w+)"/gu);
  return Array.from(found, (match) => match.groups?.['name'] ?? '');
}

function cut(api: OpenApi): unknown {
  const operations: Record<string, unknown> = {};
  const wanted = new Set<string>();
  for (const [path, item] of Object.entries(api.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      const route = `${method.toUpperCase()} ${path}`;
      if (!operation || !KEPT.some((kept) => kept.test(route))) continue;
      const body = slim(operation.requestBody?.content['application/json']?.schema);
      operations[route] = { id: operation.operationId, ...(body ? { body } : {}) };
      if (body) references(body).forEach((name) => wanted.add(name));
    }
  }
  const schemas: Record<string, unknown> = {};
  for (const name of wanted) {
    schemas[name] = slim(api.components.schemas[name]);
    references(schemas[name]).forEach((each) => wanted.add(each));
  }
  return {
    source:
      'https://github.com/discord/discord-api-spec specs/openapi.json, commit 74fda0fad044407ea280043a03ffc9bc64c4e49e (2026-07-18), request bodies of some routes only',
    licence: 'MIT, Copyright 2023 Discord',
    operations,
    schemas,
  };
}

process.stdout.write(
  `${JSON.stringify(cut(JSON.parse(readFileSync(process.argv[2] ?? 'openapi.json', 'utf8')) as OpenApi))}\n`,
);
