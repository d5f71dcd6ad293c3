import { each, html, type Html } from '../pages/html.ts';

/** Room for the names at the left, and for the words above the columns. */
const NAME = 230;
const TOP = 26;
const CELL = 34;
const LONGEST = 30;

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
    viewBox="0 0 ${NAME + size + 2} ${TOP + size + 2}"
    width="${NAME + size + 2}"
    role="img"
    aria-label="${label}"
  >
    <text x="${NAME - 10}" y="16" text-anchor="end">marked ↓ guessed →</text>
    ${each(
      names,
      (name, index) =>
        html`<text x="${NAME - 10}" y="${TOP + index * CELL + 22}" text-anchor="end"
            >${name.slice(0, LONGEST)} ${index + 1}</text
          >
          <text x="${NAME + index * CELL + CELL / 2}" y="16" text-anchor="middle">${index + 1}</text>
          <rect
            class="rail"
            x="${NAME}"
            y="${TOP + index * CELL + 2}"
            width="${size}"
            height="${CELL - 4}"
            rx="2"
          />`,
    )}
    ${each(cells, ({ row, column, count }) => {
      const x = NAME + names.indexOf(column) * CELL + 2;
      const y = TOP + names.indexOf(row) * CELL + 2;
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
