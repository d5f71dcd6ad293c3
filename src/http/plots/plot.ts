import type { Html } from '../pages/html.ts';

/** A table of a plot: the same numbers, for a screen reader and as CSV. The first column names the row. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A plot, with its table. */
export interface Plot {
  readonly id: string;
  readonly title: string;
  /** What to see in it, one sentence. */
  readonly says: string;
  readonly picture: Html;
  /** Colours and what they stand for, where there are several. */
  readonly legend?: readonly (readonly [string, string])[];
  /** Over the whole width of the page. */
  readonly isWide?: boolean;
  readonly table: Table;
}

const NEEDS_QUOTES = /[",\r\n]/u;
const FORMULA = /^[=+\-@\t\r]/u;

/** A table as CSV (RFC 4180); text that a spreadsheet would take for a formula gets an apostrophe. */
export function toCsv({ head, rows }: Table): string {
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
