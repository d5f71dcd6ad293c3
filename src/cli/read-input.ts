import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { Attachment } from '../domain/index.ts';
import { lineSelector } from '../intake/index.ts';

/** Up to here a text is kept whole; of a longer one the lines that can matter are kept while it streams by. */
const KEPT_WHOLE = 256 * 1024;
const PACKED = /\.(?:gz|zip)$/iu;

/** Reads a file as somebody would attach it. Memory does not grow with a long log. Throws what the file system says. */
export async function readFileInput(file: string): Promise<Attachment> {
  const name = path.basename(file);
  if (PACKED.test(file)) return { name, bytes: Buffer.concat(await collected(createReadStream(file))) };
  return { name, ...(await reduced(createReadStream(file))) };
}

/** Reads standard input: a text, or an attachment where it is too long to be a message. */
export async function readStandardInput(
  input: Readable,
): Promise<{ text: string } | { attachment: Attachment }> {
  const { bytes, numbers } = await reduced(input);
  if (numbers === undefined) return { text: new TextDecoder().decode(bytes) };
  return { attachment: { name: 'input.log', bytes, numbers } };
}

async function collected(stream: Readable): Promise<Buffer[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return chunks;
}

async function reduced(stream: Readable): Promise<Pick<Attachment, 'bytes' | 'numbers'>> {
  const selector = lineSelector();
  const decoder = new TextDecoder();
  const whole: Buffer[] = [];
  let length = 0;
  for await (const piece of stream) {
    const chunk = piece as Buffer;
    length += chunk.length;
    if (length <= KEPT_WHOLE) whole.push(chunk);
    selector.push(decoder.decode(chunk, { stream: true }));
  }
  if (length <= KEPT_WHOLE) return { bytes: Buffer.concat(whole) };
  const { text, numbers } = selector.finish();
  return { bytes: new TextEncoder().encode(text), numbers };
}
