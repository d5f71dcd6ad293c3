import type { Attachment } from '../../domain/index.ts';
import type { PostFile } from './post.ts';

/** A file larger than this is not downloaded; intake refuses far smaller ones, with a sentence. */
const MAX_BYTES = 10 * 1024 * 1024;
const MAX_FILES = 10;
const TIMEOUT_MS = 10_000;

/** What came of the downloads: files, and the names of those that could not be had. */
export interface Downloads {
  readonly attachments: readonly Attachment[];
  readonly failed: readonly string[];
}

/**
 * Downloads the files of a message, at once, because their addresses expire. Only from the given origins: an address in a message
 * is somebody else's text. Never rejects.
 */
export async function download(files: readonly PostFile[], origins: readonly string[]): Promise<Downloads> {
  const results = await Promise.all(
    files.slice(0, MAX_FILES).map(async (file) => ({ file, bytes: await fetchTwice(file, origins) })),
  );
  const attachments = results.flatMap(({ file, bytes }) =>
    bytes === undefined ? [] : [{ name: file.name, bytes }],
  );
  const failed = results.flatMap(({ file, bytes }) => (bytes === undefined ? [file.name] : []));
  return { attachments, failed: [...failed, ...files.slice(MAX_FILES).map(({ name }) => name)] };
}

/** Whether an address is on Discord's own file servers. */
function isAllowed(url: string, origins: readonly string[]): boolean {
  return URL.canParse(url) && origins.some((origin) => new URL(url).origin === new URL(origin).origin);
}

async function fetchTwice(file: PostFile, origins: readonly string[]): Promise<Uint8Array | undefined> {
  if (file.size > MAX_BYTES || !isAllowed(file.url, origins)) return undefined;
  return (await fetchOnce(file.url)) ?? (await fetchOnce(file.url));
}

async function fetchOnce(url: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok || response.body === null) return undefined;
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of response.body) {
      const bytes = part as Uint8Array;
      size += bytes.length;
      if (size > MAX_BYTES) return undefined;
      parts.push(bytes);
    }
    return Buffer.concat(parts);
  } catch {
    return undefined;
  }
}
