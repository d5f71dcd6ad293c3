import { each, html, type Html } from '../pages/html.ts';

/** One bar: its name, and its parts beside each other. `kind` chooses the colour. */
export interface Bar {
  readonly name: string;
  readonly parts: readonly { readonly kind: string; readonly count: number; readonly title: string }[];
}

const WIDTH = 500;
/** A row: the name, and below it the bar. */
const ROW = 52;
const BAR = 20;
const COUNT = 44;

/** Lying bars, each below its name, which is read on a phone too; the longest fills the width. */
export function bars(rows: readonly Bar[], label: string): Html {
  const most = Math.max(1, ...rows.map(total));
  return html`<svg
    class="plot"
    viewBox="0 0 ${WIDTH} ${rows.length * ROW + 4}"
    role="img"
    aria-label="${label}"
  >
    ${each(rows, (row, index) => {
      const y = index * ROW + 4;
      const top = y + 24;
      let x = 0;
      const width = (count: number): number => (count / most) * (WIDTH - COUNT);
      return html`<text x="0" y="${y + 17}">${short(row.name)}<title>${row.name}</title></text>
        ${row.parts.map(({ kind, count, title }) => {
          const from = x;
          x += width(count);
          return html`<rect
            class="part ${kind}"
            x="${from.toFixed(1)}"
            y="${top}"
            width="${width(count).toFixed(1)}"
            height="${BAR}"
            rx="2"
            ><title>${title}: ${count}</title></rect
          >`;
        })}
        <text class="count" x="${(x + 6).toFixed(1)}" y="${top + 16}">${total(row)}</text>`;
    })}
  </svg>`;
}

function total({ parts }: Bar): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

function short(text: string): string {
  return text.length > 44 ? `${text.slice(0, 43)}…` : text;
}
