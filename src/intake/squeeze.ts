/**
 * What may stand inside a broken-up secret: line breaks with the marks of a quote, a box or the TUI behind them, quotation
 * marks, one or two asterisks (three are a mask), strike-through, spoilers, escaped line breaks.
 */
const NOISE =
  /\\?\n *(?:(?:\[local\]|[>│|]) *)*|["'`“”„‘’«»]|(?<!\*)\*{1,2}(?!\*)|~~|\|\||\\[nr]|\\(?=[_*~|`-])/gu;

/** A text without the noise that can break up a secret; `from[i]` is where its character `i` stands in the text. */
export interface Squeezed {
  readonly text: string;
  readonly from: Int32Array;
  readonly original: string;
}

/** The text without noise, only to look whether anything is in it. */
export function squeezedText(text: string): string {
  return text.replaceAll(NOISE, '');
}

/** The text without noise, with the way back. */
export function squeeze(original: string): Squeezed {
  const parts: string[] = [];
  const from = new Int32Array(original.length + 1);
  let length = 0;
  let last = 0;
  const keep = (start: number, end: number): void => {
    parts.push(original.slice(start, end));
    for (let at = start; at < end; at += 1) from[length++] = at;
  };
  for (const match of original.matchAll(NOISE)) {
    keep(last, match.index);
    last = match.index + match[0].length;
  }
  keep(last, original.length);
  from[length] = original.length;
  return { text: parts.join(''), from, original };
}
