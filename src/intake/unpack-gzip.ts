import { Gunzip } from 'fflate';
import type { AttachmentText } from './attachment-text.ts';
import { isText, textReader, type TextReader } from './decode-text.ts';
import { BROKEN, isTooMuch, MOST_PACKED, STEP, TOO_LARGE } from './unpack-limits.ts';

/** The text in a `.gz` file, or why it was not read. Stops as soon as a limit is passed. */
export function unpackGzip(name: string, bytes: Uint8Array): readonly AttachmentText[] | string {
  if (bytes.length > MOST_PACKED) return 'it is too large for an archive';
  let reader: TextReader | undefined;
  let unpacked = 0;
  let problem: string | undefined;
  const gunzip = new Gunzip((chunk) => {
    unpacked += chunk.length;
    if (isTooMuch(unpacked, bytes.length)) problem = TOO_LARGE;
    if (problem !== undefined || chunk.length === 0) return;
    if (reader === undefined && !isText(chunk)) problem = 'it is not text';
    reader ??= textReader(chunk);
    reader.push(chunk);
  });
  try {
    for (let at = 0; at < bytes.length && problem === undefined; at += STEP) {
      gunzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    return BROKEN;
  }
  return problem ?? [{ name, ...(reader?.finish() ?? { text: '' }) }];
}
