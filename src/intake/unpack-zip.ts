import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import type { AttachmentText } from './attachment-text.ts';
import { isText, textReader, type TextReader } from './decode-text.ts';
import { redact } from './redact.ts';
import { BROKEN, isTooMuch, MOST_PACKED, STEP, TOO_LARGE } from './unpack-limits.ts';

const MOST_ENTRIES = 50;
const MOST_READ = 10;

/** The text files in a `.zip`, or why it was not read. Nested archives are not opened; stops when a limit is passed. */
export function unpackZip(
  name: string,
  bytes: Uint8Array,
  wanted: (entry: string) => boolean,
): readonly AttachmentText[] | string {
  if (bytes.length > MOST_PACKED) return 'it is too large for an archive';
  const state: State = { entries: 0, unpacked: 0, problem: undefined, files: [] };
  const unzip = new Unzip((file) => {
    state.entries += 1;
    if (state.entries > MOST_ENTRIES) state.problem = `it holds more than ${MOST_ENTRIES} files`;
    if (state.problem === undefined && wanted(file.name) && state.files.length < MOST_READ) {
      follow(file, state, bytes.length);
    }
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && state.problem === undefined; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    state.problem ??= BROKEN;
  }
  if (state.problem !== undefined) return state.problem;
  const texts = state.files.flatMap(({ entry, reader }) =>
    reader === undefined ? [] : [{ name: `${name}/${entry}`, ...reader.finish() }],
  );
  return texts.length === 0 ? 'no text file is in it' : texts;
}

interface State {
  entries: number;
  unpacked: number;
  problem: string | undefined;
  readonly files: { readonly entry: string; reader?: TextReader }[];
}

function follow(file: UnzipFile, state: State, packed: number): void {
  const here: { readonly entry: string; reader?: TextReader } = {
    entry: redact(file.name.slice(0, 120)).text,
  };
  state.files.push(here);
  file.ondata = (error, chunk) => {
    if (error !== null) state.problem ??= BROKEN;
    state.unpacked += chunk.length;
    if (isTooMuch(state.unpacked, packed)) state.problem = TOO_LARGE;
    if (state.problem !== undefined || chunk.length === 0) return;
    if (here.reader === undefined && !isText(chunk)) return;
    here.reader ??= textReader(chunk);
    here.reader.push(chunk);
  };
  file.start();
}
