import { lineSelector, type Selection } from './select-lines.ts';

const READ_WHOLE = 64 * 1024;
const SLICE = 64 * 1024;
const LOOKED_AT = 1024;

/** Takes the bytes of one text in pieces; keeps it whole up to 64 kB, and selected lines of anything longer. */
export interface TextReader {
  readonly push: (bytes: Uint8Array) => void;
  readonly finish: () => { readonly text: string } | Selection;
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Whether bytes look like text: a byte order mark of UTF-16, or no zero byte near the beginning. */
export function isText(bytes: Uint8Array): boolean {
  return encodingOf(bytes) !== 'utf-8' || !bytes.subarray(0, LOOKED_AT).includes(0);
}

/** A reader for a text whose first bytes (a byte order mark may be among them) are given. */
export function textReader(first: Uint8Array): TextReader {
  const decoder = new TextDecoder(encodingOf(first));
  const selector = lineSelector();
  let whole: string | undefined = '';
  const take = (text: string): void => {
    selector.push(text);
    if (whole !== undefined) whole = whole.length + text.length > READ_WHOLE ? undefined : whole + text;
  };
  return {
    push: (bytes) => {
      for (let at = 0; at < bytes.length; at += SLICE) {
        take(decoder.decode(bytes.subarray(at, at + SLICE), { stream: true }));
      }
    },
    finish: () => {
      take(decoder.decode());
      const selection = selector.finish();
      return whole === undefined ? selection : { text: whole };
    },
  };
}
