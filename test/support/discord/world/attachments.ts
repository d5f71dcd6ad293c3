import { createHmac } from 'node:crypto';
import type { APIAttachment } from 'discord.js';
import type { CdnFile, World } from './world.ts';

const hex = (ms: number): string => Math.floor(ms / 1000).toString(16);

const sign = (world: World, path: string, ex: string): string =>
  createHmac('sha256', world.settings.token).update(`${path} ${ex} ${world.signing}`).digest('hex');

/** An address as Discord signs it, good for `attachmentMs`. Source: docs.discord.com/developers/reference (signed attachment CDN URLs). */
function addressOf(world: World, id: string, file: CdnFile): string {
  const path = `/attachments/${file.channelId}/${id}/${encodeURIComponent(file.name)}`;
  const now = Date.now();
  const ex = hex(now + world.settings.attachmentMs);
  return `${world.origins.cdn}${path}?ex=${ex}&is=${hex(now)}&hm=${sign(world, path, ex)}&`;
}

/** The file behind an address, or undefined where it is wrong, expired or was never signed by us. */
export function fileAt(world: World, url: URL): CdnFile | undefined {
  const ex = url.searchParams.get('ex') ?? '0';
  const late = Number.parseInt(ex, 16) * 1000 < Date.now();
  if (late || url.searchParams.get('hm') !== sign(world, url.pathname, ex)) return undefined;
  return world.files.get(url.pathname.split('/')[3] ?? '');
}

/** Keeps an upload and describes it as Discord does. */
export function keepFile(world: World, file: CdnFile, description?: string | null): APIAttachment {
  const id = world.nextId();
  world.files.set(id, file);
  return {
    id,
    filename: file.name,
    size: file.bytes.length,
    url: '',
    proxy_url: '',
    ...(file.type ? { content_type: file.type } : {}),
    ...(description ? { description } : {}),
  };
}

/** The attachment with a fresh address; each look at a message signs anew. */
export function signed(world: World, attachment: APIAttachment): APIAttachment {
  const file = world.files.get(attachment.id);
  if (!file) return attachment;
  const url = addressOf(world, attachment.id, file);
  return { ...attachment, url, proxy_url: url };
}
