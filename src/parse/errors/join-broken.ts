import type { Row } from './all-wordings.ts';
import type { Statement } from './statements.ts';

const SHORTEST_CUT = 36;
const ENDS = /[.!?:;。！？：]["'”)]{0,2}\s*$/u;
/** A pattern that leaves room between its words could find them in two sayings. */
const GAP = /\.\{\d/u;
const GOES_ON = /^\s*[\p{L}\d"'“(]/u;

/**
 * Puts two lines together where a wording stands over the break between them: copied from a screen whose width nothing else
 * tells. Neither line alone says it, so nothing is joined that was whole.
 */
export function joinBroken(statements: readonly Statement[], rows: readonly Row[]): readonly Statement[] {
  const exact = rows.filter(({ rank, pattern }) => rank === 0 && !GAP.test(pattern?.source ?? ''));
  if (exact.length === 0) return statements;
  const joined: Statement[] = [];
  for (const next of statements) {
    const open = joined.at(-1);
    if (open !== undefined && mayGoOn(open, next) && isBroken(open.text, next.text, exact))
      joined[joined.length - 1] = { ...open, text: `${open.text} ${next.text.trimStart()}`, to: next.to };
    else joined.push(next);
  }
  return joined;
}

function mayGoOn(open: Statement, next: Statement): boolean {
  return open.text.length >= SHORTEST_CUT && !ENDS.test(open.text) && GOES_ON.test(next.text);
}

function isBroken(open: string, next: string, rows: readonly Row[]): boolean {
  const whole = `${open} ${next.trimStart()}`;
  const lower = whole.toLowerCase();
  return rows.some(
    (row) => lower.includes(row.hint) && matches(row, whole) && !matches(row, open) && !matches(row, next),
  );
}

function matches({ hint, pattern }: Row, text: string): boolean {
  return text.toLowerCase().includes(hint) && (pattern?.test(text) ?? true);
}
