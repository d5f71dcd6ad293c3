import type { Insights } from '../../../app/index.ts';
import { grid } from '../../plots/grid.ts';
import type { Plot } from '../../plots/plot.ts';

/** The most cells of the picture; the table has all. */
const CELLS = 12;

/** Causes as people marked them against what the bot had offered. */
export function confusion({ confusion: cells }: Insights): Plot {
  const count = (some: Insights['confusion']): number => some.reduce((sum, one) => sum + one.count, 0);
  const right = count(cells.filter(({ marked, guessed }) => marked === guessed));
  return {
    id: 'confusion',
    title: 'Marked against guessed',
    says:
      cells.length === 0
        ? 'No helper has marked a cause yet.'
        : `${right} of ${count(cells)} marks of helpers agree with what the bot had offered last.`,
    picture: grid(
      cells.slice(0, CELLS).map(({ marked, guessed, count: threads }) => {
        return { row: marked, column: guessed, count: threads };
      }),
      'Causes as helpers marked them against the guess of the bot',
    ),
    isWide: true,
    table: {
      head: ['marked', 'guessed', 'threads'],
      rows: cells.map(({ marked, guessed, count: threads }) => [marked, guessed, threads]),
    },
  };
}
