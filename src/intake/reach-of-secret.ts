import { looksRandom } from './is-placeholder.ts';
import { type Alphabet } from './secret-shape.ts';
import { type Squeezed } from './squeeze.ts';

const BODY: Record<Alphabet, RegExp> = {
  url: /[\w-]/u,
  dotted: /[\w.-]/u,
  base64: /[\w+/=-]/u,
  value: /[^\s,;(){}[\]<>|&"'`]/u,
};
const WORD = /^[A-Za-z]?[a-z]+$/u;
const LONGEST = 700;

/** Where in the squeezed text a secret ends, and how long it is without the noise in it. */
export interface Reach {
  readonly end: number;
  readonly value: string;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Follows a secret that begins at `start` (its first `known` characters are given) over line breaks, quotation marks and
 * blanks, as long as what comes next looks like more of it. `length` is how long such a secret normally is.
 */
export function reachOfSecret(
  view: Squeezed,
  start: number,
  rule: { readonly alphabet: Alphabet; readonly length: number; readonly known: number },
): Reach {
  const body = BODY[rule.alphabet];
  const pieces: Piece[] = [pieceAt(view, start + rule.known, body)];
  let total = rule.known + (pieces[0]?.text.length ?? 0);
  while (total < LONGEST) {
    const last = pieces.at(-1);
    if (last === undefined) break;
    const next = nextPiece(view, last.end, rule.alphabet === 'dotted' ? BODY.dotted : BODY.url);
    if (next === undefined || !goesOn(view, { last, next, missing: rule.length - total })) break;
    pieces.push(next);
    total += next.text.length;
  }
  if (pieces.length > 1 && endsInWord(view, pieces)) pieces.pop();
  const end = pieces.at(-1)?.end ?? start;
  return { end, value: view.text.slice(start, end).replaceAll(' ', '') };
}

/** The run of allowed characters that stand side by side in the original. */
function pieceAt(view: Squeezed, start: number, body: RegExp): Piece {
  let end = start;
  while (
    end < view.text.length &&
    body.test(view.text.charAt(end)) &&
    (end === start || view.from[end] === (view.from[end - 1] ?? 0) + 1)
  ) {
    end += 1;
  }
  return { start, end, text: view.text.slice(start, end) };
}

function nextPiece(view: Squeezed, end: number, body: RegExp): Piece | undefined {
  let start = end;
  while (start < end + 3 && view.text.charAt(start) === ' ') start += 1;
  const piece = pieceAt(view, start, body);
  return piece.text === '' ? undefined : piece;
}

const NO_KEY_BEFORE = new Set([':', '=', '(', '/', '\\', '@', '[', '{', '|']);

function goesOn(
  view: Squeezed,
  at: { readonly last: Piece; readonly next: Piece; readonly missing: number },
): boolean {
  const { last, next, missing } = at;
  const between = view.original.slice(view.from[last.end - 1] ?? 0, view.from[next.start]).slice(1);
  const behind = view.text.charAt(next.end);
  const touches = view.from[next.end] === (view.from[next.end - 1] ?? 0) + 1;
  if (touches && NO_KEY_BEFORE.has(behind)) return false;
  if (touches && behind === '.' && /[\w-]/u.test(view.text.charAt(next.end + 1))) return false;
  if (next.start > last.end && !between.includes('\n'))
    return missing > 0 && looksRandom(next.text) && next.text.length >= 3;
  if (missing <= 0) return looksRandom(next.text) && next.text.length >= 8 && !touchesWord(view, next);
  if (!between.includes('\n')) return true;
  return isAlone(view, next) || looksRandom(next.text);
}

/** A blank and then more text: the piece is the first word of a line of prose. */
function touchesWord(view: Squeezed, piece: Piece): boolean {
  return !isAlone(view, piece) && WORD.test(piece.text);
}

/** Whether nothing but punctuation follows a piece on its line. */
function isAlone(view: Squeezed, piece: Piece): boolean {
  const from = (view.from[piece.end - 1] ?? 0) + 1;
  const rest = view.original.slice(from, from + 8);
  return /^["'`”’*~|\\.,;)}│ ]*(?:\n|$)/u.test(rest) || !/^[ .,;:!?]/u.test(rest);
}

/** The last piece may be a word of the next line; one word left standing gives nothing away. */
function endsInWord(view: Squeezed, pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1);
  const before = pieces.at(-2);
  if (last === undefined || before === undefined || !/^[a-z]{3,11}$/u.test(last.text)) return false;
  return view.original.slice(view.from[before.end - 1], view.from[last.start]).includes('\n');
}
