import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { findRoute } from '../contract/contract.ts';
import { HANDLERS } from '../routes/index.ts';
import { ApiError, REFUSALS } from '../world/api-error.ts';
import type { Seen, World } from '../world/world.ts';
import type { Answer, Upload } from './call.ts';
import { checkBody, checkToken } from './check.ts';
import type { Fault, Faults } from './faults.ts';
import { readBody } from './read-body.ts';

const PREFIX = '/api/v10';

interface Asked {
  readonly seen: Seen;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly files: readonly Upload[];
}

function toAnswer(world: World, { seen }: Asked, error: unknown): Answer {
  if (!(error instanceof ApiError)) throw error;
  const { code, message, errors, status } = error;
  seen.code = code;
  if (error.isViolation)
    world.violations.push({
      request: `${seen.method} ${seen.path}`,
      what: `${code} ${message}`,
      detail: errors ?? seen.body,
    });
  return { status, json: { message, code, ...(errors ? { errors } : {}) } };
}

/** Does what a request asks for, or refuses it. */
function perform(world: World, asked: Asked): Answer {
  const { seen, query, files } = asked;
  const route = findRoute(seen.method, seen.path);
  const handler = route && HANDLERS[route.id];
  try {
    if (!route || !handler) throw new ApiError(REFUSALS.notFound, { isViolation: true });
    checkToken(world, seen.path, asked.authorization);
    checkBody(world, route, seen.body);
    return handler({ world, params: route.params, query, body: seen.body, files });
  } catch (error) {
    return toAnswer(world, asked, error);
  }
}

const BUCKET = { 'x-ratelimit-limit': '50', 'x-ratelimit-remaining': '49', 'x-ratelimit-reset-after': '1' };

function send(
  response: ServerResponse,
  { status, json }: Answer,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.destroyed) return;
  const bucket = {
    'x-ratelimit-bucket': 'double',
    'x-ratelimit-reset': String(Date.now() / 1000 + 1),
    ...BUCKET,
  };
  const type = json === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...type, ...bucket, ...headers });
  response.end(json === undefined ? undefined : JSON.stringify(json));
}

function limited({
  seconds,
  global = false,
}: Extract<Fault, { kind: 'rate-limit' }>): Parameters<typeof send> extends [unknown, ...infer R]
  ? R
  : never {
  const headers = {
    'retry-after': String(seconds),
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset-after': String(seconds),
    'x-ratelimit-scope': global ? 'global' : 'user',
    ...(global ? { 'x-ratelimit-global': 'true' } : {}),
  };
  return [
    { status: 429, json: { message: 'You are being rate limited.', retry_after: seconds, global } },
    headers,
  ];
}

/** Answers, or spoils the answer. `act` does the work. Returns the status sent. */
async function answer(
  response: ServerResponse,
  fault: Fault | undefined,
  act: () => Answer,
): Promise<number> {
  switch (fault?.kind) {
    case 'rate-limit':
      send(response, ...limited(fault));
      return 429;
    case 'status':
      send(response, { status: fault.status, json: { message: `${fault.status}: spoilt`, code: 0 } });
      return fault.status;
    case 'page':
      response.writeHead(fault.status, { 'content-type': 'text/html' });
      response.end('<!DOCTYPE html><title>Access denied</title>');
      return fault.status;
    case 'hang':
      return 0;
    case 'reset':
      if (fault.after) act();
      response.socket?.resetAndDestroy();
      return 0;
    case 'lost-answer':
      act();
      send(response, { status: 502, json: { message: '502: Bad Gateway', code: 0 } });
      return 502;
    case 'late-answer': {
      const done = act();
      await sleep(fault.ms, undefined, { ref: false });
      send(response, done);
      return done.status;
    }
    case 'slow':
      await sleep(fault.ms, undefined, { ref: false });
      break;
    case undefined:
  }
  const given = act();
  send(response, given);
  return given.status;
}

/** Handles one request to `/api/v10/…`. */
export async function handleApi(
  context: { readonly world: World; readonly faults: Faults },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { world, faults } = context;
  const url = new URL((request.url ?? '/').replaceAll('%40', '@'), 'http://double');
  const path = url.pathname.startsWith(PREFIX)
    ? url.pathname.slice(PREFIX.length)
    : `not below ${PREFIX}: ${url.pathname}`;
  const method = request.method ?? 'GET';
  const operation = findRoute(method, path)?.id;
  const read = await readBody(request).catch((error: unknown) => {
    if (error instanceof ApiError) return error;
    response.destroy();
    return undefined;
  });
  if (!read) return;
  const { body, files } = read instanceof ApiError ? { body: undefined, files: [] } : read;
  const seen: Seen = {
    method,
    path,
    operation,
    body,
    status: 0,
    code: undefined,
  };
  world.requests.push(seen);
  const asked: Asked = {
    seen,
    query: url.searchParams,
    authorization: request.headers.authorization,
    files,
  };
  const act = (): Answer => (read instanceof ApiError ? toAnswer(world, asked, read) : perform(world, asked));
  seen.status = await answer(response, faults.take({ operation, method, path }), act);
}
