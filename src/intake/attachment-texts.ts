import type { Attachment } from '../domain/index.ts';
import type { AttachmentText } from './attachment-text.ts';
import { isText, textReader } from './decode-text.ts';
import { redact } from './redact.ts';
import { unpackGzip } from './unpack-gzip.ts';
import { unpackZip } from './unpack-zip.ts';

const READABLE = /\.(?:txt|log|json|jsonl|json5|md|yaml|yml|toml|out|err|csv)(?:\.\d{1,4})?$/iu;
const PICTURE = /\.(?:png|jpe?g|gif|webp|heic|bmp|tiff?|avif)$/iu;
const ARCHIVE = /\.(?:zip|gz|tgz|tar|7z|rar|xz|bz2|zst|br)(?:\.\d+)?$/iu;
const MOST_FILES = 10;
const MOST_BYTES = 25 * 1024 * 1024;
const LONGEST_NAME = 80;

/** What the attachments say, and a sentence for each that was not read. */
export interface AttachmentTexts {
  readonly texts: readonly AttachmentText[];
  readonly refused: readonly string[];
}

/** Reads text files, and text files in `.gz` and `.zip` within limits; anything else is refused with its reason. Never throws. */
export function attachmentTexts(attachments: readonly Attachment[]): AttachmentTexts {
  const texts: AttachmentText[] = [];
  const refused: string[] = [];
  for (const [index, attachment] of attachments.entries()) {
    const name = redact(attachment.name.replaceAll(/\s+/gu, ' ').slice(0, LONGEST_NAME)).text;
    const result = index < MOST_FILES ? readOne(name, attachment) : `it is more than ${MOST_FILES} files`;
    if (typeof result === 'string') refused.push(`${name} was not read: ${result}.`);
    else texts.push(...result);
  }
  return { texts, refused };
}

/** The texts of one file, or why it was not read. */
function readOne(name: string, attachment: Attachment): readonly AttachmentText[] | string {
  const { bytes } = attachment;
  if (bytes.length > MOST_BYTES) return `it is larger than ${MOST_BYTES / 1024 / 1024} MB`;
  if (PICTURE.test(name)) return 'it is a picture, and only text can be read';
  if (/\.zip$/iu.test(name))
    return unpackZip(name, bytes, (entry) => READABLE.test(entry) && !ARCHIVE.test(entry));
  return /\.gz$/iu.test(name) ? readGzip(name, bytes) : readPlain(name, attachment);
}

function readGzip(name: string, bytes: Uint8Array): readonly AttachmentText[] | string {
  const inner = name.slice(0, -3);
  if (ARCHIVE.test(inner)) return 'it is an archive in an archive';
  if (/\.\w{1,5}$/u.test(inner) && !READABLE.test(inner)) return 'this kind of file is not known';
  return unpackGzip(name, bytes);
}

function readPlain(name: string, { bytes, numbers }: Attachment): readonly AttachmentText[] | string {
  if (!READABLE.test(name))
    return 'this kind of file is not known; text, log, JSON and Markdown files are read';
  if (!isText(bytes)) return 'it is not text';
  const reader = textReader(bytes);
  reader.push(bytes);
  return [{ name, ...reader.finish(), ...(numbers === undefined ? {} : { numbers }) }];
}
