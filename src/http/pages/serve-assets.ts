import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';

const FOLDER = fileURLToPath(new URL('../assets/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** The address of an asset, with a hash of its content, so that browsers may keep it for good. */
export type AssetUrl = (name: string) => string;

/** Serves the files of `assets/` from memory. */
export function serveAssets(app: Hono): AssetUrl {
  const files = new Map(
    readdirSync(FOLDER).map((name) => {
      const body = readFileSync(`${FOLDER}${name}`, 'utf8');
      return [name, { body, hash: createHash('sha256').update(body).digest('hex').slice(0, 12) }];
    }),
  );
  app.get('/assets/:name', (c) => {
    const name = c.req.param('name');
    const file = files.get(name);
    if (file === undefined) return c.notFound();
    const isNamed = c.req.query('v') === file.hash;
    return c.body(file.body, 200, {
      'Content-Type': TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain',
      'Cache-Control': isNamed ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  });
  return (name) => `/assets/${name}?v=${files.get(name)?.hash ?? ''}`;
}
