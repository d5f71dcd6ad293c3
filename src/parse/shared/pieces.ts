const RANGE = 8192;
const LENGTH = 3;

/** Which pieces of three characters a text has, under numbers that different pieces may share. */
export type Pieces = Uint8Array;

/** Looks through a text once, so that most of many strings can be ruled out without a search each. */
export function piecesIn(text: string): Pieces {
  const pieces = new Uint8Array(RANGE);
  const end = text.length - LENGTH;
  for (let at = 0; at <= end; at += 1) pieces[numberAt(text, at)] = 1;
  return pieces;
}

/** The pieces a string cannot do without; none where it is shorter than one. */
export function piecesOf(string: string): readonly number[] {
  return Array.from({ length: Math.max(string.length - LENGTH + 1, 0) }, (_, at) => numberAt(string, at));
}

/** False where the text certainly lacks a string of these pieces; else it has to be searched. */
export function mayHold(text: Pieces, string: readonly number[]): boolean {
  for (const piece of string) if (text[piece] === 0) return false;
  return true;
}

function numberAt(text: string, at: number): number {
  const mixed = text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2);
  return mixed % RANGE;
}
