import { each, html, type Html } from '../pages/html.ts';
import type { Bar } from './bars.ts';

const WIDTH = 500;
const HEIGHT = 190;
const FOOT = 28;
const HEAD = 24;
/** Left and right of all columns: the name below the first one is wider than it. */
const SIDE = 18;

/** Standing columns in the order of time or number, parts on top of each other. */
export function columns(all: readonly Bar[], label: string): Html {
  const most = Math.max(1, ...all.map(total));
  const step = (WIDTH - 2 * SIDE) / Math.max(all.length, 6);
  const every = Math.ceil(all.length / 6);
  return html`<svg class="plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">
    <line class="ground" x1="0" x2="${WIDTH}" y1="${HEIGHT - FOOT}" y2="${HEIGHT - FOOT}" />
    ${each(all, (column, index) => {
      const x = SIDE + index * step + step * 0.15;
      const middle = (x + step * 0.35).toFixed(1);
      let y = HEIGHT - FOOT;
      const height = (count: number): number => (count / most) * (HEIGHT - FOOT - HEAD);
      return html`${column.parts.map(({ kind, count, title }) => {
        y -= height(count);
        return html`<rect
          class="part ${kind}"
          x="${x.toFixed(1)}"
          y="${y.toFixed(1)}"
          width="${(step * 0.7).toFixed(1)}"
          height="${height(count).toFixed(1)}"
          ><title>${column.name} · ${title}: ${count}</title></rect
        >`;
      })}
      ${total(column) === 0 ? '' : html`<text class="count" text-anchor="middle" x="${middle}" y="${(y - 5).toFixed(1)}">${total(column)}</text>`}
      ${index % every === 0 ? html`<text text-anchor="middle" x="${middle}" y="${HEIGHT - 7}">${column.name}</text>` : ''}`;
    })}
  </svg>`;
}

function total({ parts }: Bar): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}
