import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { answerOverflow } from '../../src/answeroverflow/index.ts';

const servers: ReturnType<typeof createServer>[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

interface Seen {
  readonly line: string;
  readonly key: unknown;
  readonly body: string;
}

async function serving(status: number, answer: string): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      seen.push({ line: `${request.method} ${request.url}`, key: request.headers['x-api-key'], body });
      response.writeHead(status, { 'content-type': 'application/json' }).end(answer);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

const ROWS = [
  ['takes it', 200, '{"success":true}', 'm1', 'sent', '{"solutionId":"m1"}'],
  ['takes it back', 200, '{"success":true}', undefined, 'sent', '{"solutionId":null}'],
  ['says no in its body', 200, '{"success":false}', 'm1', 'failed', '{"solutionId":"m1"}'],
  ['refuses the key', 401, '{}', 'm1', 'failed', '{"solutionId":"m1"}'],
] as const;

test.each(ROWS)('%s', async (...[, status, answer, solution, outcome, body]) => {
  const { url, seen } = await serving(status, answer);
  const told: unknown[] = [];
  const publisher = answerOverflow({ key: 'FAKE-key', url, onFailure: (about) => told.push(about) });
  expect(await publisher.publish('t1', solution)).toBe(outcome);
  expect(seen).toEqual([{ line: 'POST /api/v1/messages/t1', key: 'FAKE-key', body }]);
  expect(told).toHaveLength(outcome === 'sent' ? 0 : 1);
  expect(JSON.stringify(told)).not.toContain('FAKE-key');
});

test('is off without a key, and never rejects where nobody listens', async () => {
  const onFailure = (): void => undefined;
  const url = 'http://127.0.0.1:9';
  expect(await answerOverflow({ key: undefined, url, onFailure }).publish('t1', 'm1')).toBe('off');
  expect(await answerOverflow({ key: 'FAKE-key', url, onFailure }).publish('t1', 'm1')).toBe('failed');
});
