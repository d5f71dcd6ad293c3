import { startsAnew } from './known-start.ts';
import { type PhysicalLine } from './physical-line.ts';

const USUAL = new Set([80, 100, 120, 132, 140, 160]);
const NARROWEST = 36;

/**
 * The width of the screen that lines were copied from: that of the longest line, where two of that length go on in the next
 * line, or where it is long and a usual width. A single short line proves nothing: error texts have such lengths too.
 */
export function screenWidth(lines: readonly PhysicalLine[]): number | undefined {
  let widest = 0;
  let times = 0;
  for (const [index, { width, text }] of lines.entries()) {
    if (width < widest || isTableRow(text)) continue;
    if (width > widest) times = 0;
    widest = width;
    if (goesOn(lines, index)) times += 1;
  }
  if (widest < NARROWEST) return undefined;
  return times >= 2 || USUAL.has(widest) ? widest : undefined;
}

function goesOn(lines: readonly PhysicalLine[], index: number): boolean {
  return !startsAnew(lines[index + 1]?.text ?? '');
}

/**
 * Whether a line ended at the edge of the screen: `cut` right at it, `blank` one before it (the blank at the edge is lost
 * in copying).
 */
export function edge(width: number, screen: number | undefined): 'cut' | 'blank' | undefined {
  if (width < NARROWEST) return undefined;
  if (width === screen) return 'cut';
  return width + 1 === screen || USUAL.has(width + 1) ? 'blank' : undefined;
}

/** A row of a table: bars at both ends. */
export function isTableRow(text: string): boolean {
  const row = text.trim();
  return row.length > 1 && /^[│┌├└|]/u.test(row) && /[│┐┤┘|]$/u.test(row);
}

/** Whether a line is long enough to have been cut at all. */
export function isLong(line: PhysicalLine): boolean {
  return line.width >= NARROWEST;
}
