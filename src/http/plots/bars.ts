import { each, html, type Html } from '../pages/html.ts';

/** One bar: its name, and its parts beside each other. `kind` chooses the colour. */
export interface Bar {
  readonly name: string;
  readonly parts: readonly { readonly kind: string; readonly count: number; readonly title: string }[];
}

const WIDTH = 500;
const NAME = 222;
const ROW = 28;

/** Lying bars, the longest fills the width. */
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
      let x = NAME;
      const width = (count: number): number => (count / most) * (WIDTH - NAME - 40);
      return html`<text x="${NAME - 10}" y="${y + 15}" text-anchor="end"
          >${short(row.name)}<title>${row.name}</title></text
        >
        ${row.parts.map(({ kind, count, title }) => {
          const from = x;
          x += width(count);
          return html`<rect
            class="part ${kind}"
            x="${from.toFixed(1)}"
            y="${y}"
            width="${width(count).toFixed(1)}"
            height="20"
            rx="2"
            ><title>${title}: ${count}</title></rect
          >`;
        })}
        <text class="count" x="${(x + 6).toFixed(1)}" y="${y + 15}">${total(row)}</text>`;
    })}
  </svg>`;
}

function total({ parts }: Bar): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

function short(text: string): string {
  return text.length > 29 ? `${text.slice(0, 28)}…` : text;
}
