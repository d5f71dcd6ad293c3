import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeRateLimit } from '../../../src/discord/interactions/rate-limit.ts';
import { download } from '../../../src/discord/thread/attachments.ts';

describe('limits on commands', () => {
  test('a person has so many in a minute, and more after it', () => {
    let now = 0;
    const limit = makeRateLimit(() => new Date(now));
    const call = (user = 'u1', guild: string | null = 'g1'): number | undefined => limit({ user, guild });
    for (let count = 0; count < 20; count += 1) expect(call()).toBeUndefined();
    expect(call()).toBe(60);
    expect(call('u2')).toBeUndefined();
    now += 59_000;
    expect(call()).toBe(1);
    now += 2000;
    expect(call()).toBeUndefined();
  });

  test('a server has so many for all its people; others are not held up', () => {
    const limit = makeRateLimit(() => new Date(0));
    const waits = Array.from({ length: 130 }, (_, index) => limit({ user: `u${index}`, guild: 'g1' }));
    expect(waits.filter((wait) => wait === undefined)).toHaveLength(120);
    expect(limit({ user: 'u1', guild: 'g2' })).toBeUndefined();
    expect(limit({ user: 'alone', guild: null })).toBeUndefined();
  });
});

describe('downloads', () => {
  let server: Server;
  let origin = '';
  let asked = 0;

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked += 1;
      if (request.url === '/moved') response.writeHead(302, { location: `${origin}/file` }).end();
      else response.end('text');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => void server.close());

  const file = (url: string, size = 4): { name: string; url: string; size: number } => ({
    name: 'a',
    url,
    size,
  });

  test('come from the given origin', async () => {
    const { attachments, failed } = await download([file(`${origin}/file`)], [origin]);
    expect(Buffer.from(attachments[0]?.bytes ?? []).toString()).toBe('text');
    expect(failed).toEqual([]);
  });

  test.each([
    ['another origin', () => file('http://127.0.0.1:1/file')],
    [
      'an origin that only begins alike',
      () => file(origin.replace('http://', 'http://user@').replace(/\d$/u, '9')),
    ],
    ['no address', () => file('not an address')],
    ['too large a file', () => file(`${origin}/file`, 11 * 1024 * 1024)],
  ])('%s is not asked', async (_name, made) => {
    const before = asked;
    expect((await download([made()], [origin])).failed).toEqual(['a']);
    expect(asked).toBe(before);
  });

  test('a redirection is not followed', async () => {
    expect((await download([file(`${origin}/moved`)], [origin])).failed).toEqual(['a']);
  });
});
