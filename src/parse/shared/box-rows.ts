import type { Line } from '../../domain/index.ts';

/** One row of a box table: its cells, the parts that were wrapped inside a cell joined by a blank. */
export interface BoxRow {
  readonly at: number;
  readonly cells: readonly string[];
}

const BAR = /[│┃]/u;
const RULE = /[┌┬┐├┼┤└┴┘─━]{3}/u;

/**
 * Reads the rows of box tables as OpenClaw draws them (`│ a │ b │`); a row whose first cell is empty continues the one above.
 * Source: openclaw 2026.3.13, src/terminal/table.ts.
 */
export function boxRows(lines: readonly Line[]): readonly BoxRow[] {
  const rows: { at: number; cells: string[] }[] = [];
  let open = false;
  for (const [at, line] of lines.entries()) {
    if (RULE.test(line.text) || !BAR.test(line.text)) {
      open = false;
      continue;
    }
    const cells = cellsOf(line.text);
    const above = rows.at(-1);
    if (open && above !== undefined && cells[0] === '') append(above.cells, cells);
    else if (cells.length > 1) rows.push({ at, cells });
    open = true;
  }
  return rows;
}

function cellsOf(text: string): string[] {
  const parts = text.trim().split(BAR);
  return parts.slice(1, parts.at(-1)?.trim() === '' ? -1 : undefined).map((cell) => cell.trim());
}

function append(above: string[], cells: readonly string[]): void {
  for (const [index, cell] of cells.entries()) {
    if (cell !== '') above[index] = `${above[index] ?? ''} ${cell}`.trim();
  }
}
