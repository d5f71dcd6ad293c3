import { type PhysicalLine } from './physical-line.ts';

const USUAL = new Set([60, 72, 80, 90, 100, 110, 120, 132, 140, 160]);
const NARROWEST = 36;

/** The width at which several lines end, where no line is longer: the width of the screen they were copied from. */
export function screenWidth(lines: readonly PhysicalLine[]): number | undefined {
  let widest = 0;
  let times = 0;
  for (const { width, text } of lines) {
    if (isTableRow(text)) continue;
    if (width > widest) times = 0;
    if (width >= widest) {
      widest = width;
      times += 1;
    }
  }
  if (widest < NARROWEST) return undefined;
  return times >= 2 || USUAL.has(widest) ? widest : undefined;
}

/**
 * Whether a line ended at the edge of the screen: `cut` right at it, `blank` one before it (the blank at the edge is lost
 * in copying).
 */
export function edge(width: number, screen: number | undefined): 'cut' | 'blank' | undefined {
  if (width < NARROWEST) return undefined;
  if (USUAL.has(width + 1) || width + 1 === screen) return 'blank';
  return width === screen ? 'cut' : undefined;
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
