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
  let last = pieceAt(view, start + rule.known, BODY[rule.alphabet]);
  let before: Piece | undefined;
  let total = rule.known + last.text.length;
  while (total < LONGEST) {
    const next = nextPiece(view, last.end, rule.alphabet === 'dotted' ? BODY.dotted : BODY.url);
    if (next === undefined || !goesOn(view, { last, next, missing: rule.length - total })) break;
    before = last;
    last = next;
    total += next.text.length;
  }
  const end = before !== undefined && endsInWord(view, before, last) ? before.end : last.end;
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

interface Break {
  readonly last: Piece;
  readonly next: Piece;
  /** How many characters a typical secret of this kind still lacks. */
  readonly missing: number;
}

function goesOn(view: Squeezed, at: Break): boolean {
  const { last, next, missing } = at;
  if (belongsToOther(view, next)) return false;
  const random = looksRandom(next.text);
  const wrapped = isWrapped(view, at);
  if (next.start > last.end && !wrapped) return missing > 0 && next.text.length >= 3 && random;
  if (missing <= 0) return random && isLongRest(view, next);
  return !wrapped || random || isAlone(view, next);
}

function isWrapped(view: Squeezed, { last, next }: Break): boolean {
  const end = (view.from[last.end - 1] ?? 0) + 1;
  return view.original.slice(end, view.from[next.start]).includes('\n');
}

/** Whether what follows a piece says that it is a label, a path, an address or a number with a point. */
function belongsToOther(view: Squeezed, piece: Piece): boolean {
  if (view.from[piece.end] !== (view.from[piece.end - 1] ?? 0) + 1) return false;
  const behind = view.text.charAt(piece.end);
  return NO_KEY_BEFORE.has(behind) || (behind === '.' && /[\w-]/u.test(view.text.charAt(piece.end + 1)));
}

/** Beyond the usual length only a long rest counts, and no word that begins a line of prose. */
function isLongRest(view: Squeezed, piece: Piece): boolean {
  return piece.text.length >= 8 && (isAlone(view, piece) || !WORD.test(piece.text));
}

/** Whether nothing but punctuation follows a piece on its line. */
function isAlone(view: Squeezed, piece: Piece): boolean {
  const from = (view.from[piece.end - 1] ?? 0) + 1;
  const rest = view.original.slice(from, from + 8);
  return /^["'`”’*~|\\.,;)}│ ]*(?:\n|$)/u.test(rest) || !/^[ .,;:!?]/u.test(rest);
}

/** The last piece may be a word of the next line; one word left standing gives nothing away. */
function endsInWord(view: Squeezed, before: Piece, last: Piece): boolean {
  if (!/^[a-z]{3,11}$/u.test(last.text)) return false;
  return view.original.slice(view.from[before.end - 1], view.from[last.start]).includes('\n');
}
