import { each, html, type Html } from '../pages/html.ts';

const NAME = 200;
const CELL = 34;

/** A grid of counts: what was marked (rows) against what was guessed (columns). The diagonal is where both agree; columns carry the numbers of the rows. */
export function grid(
  cells: readonly { readonly row: string; readonly column: string; readonly count: number }[],
  label: string,
): Html {
  const names = [...new Set(cells.flatMap(({ row, column }) => [row, column]))].sort();
  const most = Math.max(1, ...cells.map(({ count }) => count));
  const size = names.length * CELL;
  return html`<svg
    class="plot grid"
    viewBox="0 0 ${NAME + size + 10} ${size + 30}"
    width="${NAME + size + 10}"
    role="img"
    aria-label="${label}"
  >
    ${each(
      names,
      (name, index) =>
        html`<text x="${NAME - 8}" y="${index * CELL + 22}" text-anchor="end"
            >${index + 1} ${name.slice(0, 24)}</text
          >
          <text x="${NAME + index * CELL + 16}" y="${size + 18}" text-anchor="middle">${index + 1}</text>
          <rect
            class="rail"
            x="${NAME}"
            y="${index * CELL + 2}"
            width="${size}"
            height="${CELL - 4}"
            rx="2"
          />`,
    )}
    ${each(cells, ({ row, column, count }) => {
      const x = NAME + names.indexOf(column) * CELL + 2;
      const y = names.indexOf(row) * CELL + 2;
      return html`<rect
          class="part ${row === column ? 'good' : 'bad'}"
          x="${x}"
          y="${y}"
          width="${CELL - 4}"
          height="${CELL - 4}"
          rx="3"
          fill-opacity="${(0.15 + (0.35 * count) / most).toFixed(2)}"
          ><title>marked ${row}, guessed ${column}: ${count}</title></rect
        >
        <text class="count inside" x="${x + 15}" y="${y + 20}" text-anchor="middle">${count}</text>`;
    })}
  </svg>`;
}
