import type { IncomingMessage } from 'node:http';
import { refuse } from '../world/api-error.ts';
import type { Upload } from './call.ts';

/** A request's body: JSON, or the `payload_json` and files of a form. */
export interface ReadBody {
  readonly body: unknown;
  readonly files: readonly Upload[];
}

const FILE_FIELD = /^files\[(?<index>\d+)\]$/u;

/** Discord's default limit for one file. Source: docs.discord.com/developers/reference (uploading files). */
const MAX_FILE = 10 * 1024 * 1024;

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return refuse('badJson', true);
  }
}

async function readForm(bytes: Buffer<ArrayBuffer>, type: string): Promise<ReadBody> {
  // A few small local files: the deprecation is about the memory of servers.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files: Upload[] = [];
  for (const [field, value] of form) {
    const index = FILE_FIELD.exec(field)?.groups?.['index'];
    if (index === undefined || typeof value === 'string') continue;
    const content = new Uint8Array(await value.arrayBuffer());
    if (content.length > MAX_FILE) refuse('tooLarge', true);
    files.push({ index, name: value.name, type: value.type, bytes: content });
  }
  const payload = form.get('payload_json');
  return { body: parse(typeof payload === 'string' ? payload : '{}'), files };
}

/** Reads the whole body of a request. Refuses what is not JSON, and files over 10 MiB. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type);
  return { body: parse(bytes.toString('utf8')), files: [] };
}
