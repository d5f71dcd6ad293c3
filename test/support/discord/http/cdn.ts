import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileAt } from '../world/attachments.ts';
import type { World } from '../world/world.ts';
import type { Faults } from './faults.ts';

/** Serves attachments by their signed addresses; 404 as Discord's CDN where the address is wrong or has expired. */
export async function handleCdn(
  context: { readonly world: World; readonly faults: Faults },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { world, faults } = context;
  const url = new URL(request.url ?? '/', 'http://double');
  const path = url.pathname;
  const method = request.method ?? 'GET';
  const fault = faults.take({ operation: 'cdn', method, path });
  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'reset') return void response.socket?.resetAndDestroy();
  if (fault?.kind === 'slow') await sleep(fault.ms, undefined, { ref: false });
  const spoilt = fault?.kind === 'status' ? fault.status : undefined;
  const file = spoilt ? undefined : fileAt(world, url);
  world.requests.push({
    method,
    path,
    operation: 'cdn',
    body: undefined,
    status: file ? 200 : (spoilt ?? 404),
    code: undefined,
  });
  if (!file) {
    response.writeHead(spoilt ?? 404, { 'content-type': 'text/plain' });
    response.end('This content is no longer available.');
    return;
  }
  response.writeHead(200, {
    'content-type': file.type ?? 'application/octet-stream',
    'content-length': file.bytes.length,
  });
  response.end(file.bytes);
}
