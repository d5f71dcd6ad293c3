import type { Insights } from '../../../app/index.ts';
import { columns } from '../../plots/columns.ts';
import type { Plot } from '../../plots/plot.ts';
import { CONFIRMED } from './ends.ts';

/** How many messages people had to write until the fix. */
export function messages({ messages: rows }: Insights): Plot {
  return {
    id: 'messages',
    title: 'Messages to the solution',
    says:
      rows.length === 0
        ? 'No thread is solved yet.'
        : 'How many messages the asker wrote until the fix that was confirmed.',
    legend: CONFIRMED.map(([, colour, name]) => [colour, name]),
    picture: columns(
      rows.map((row) => ({
        name: String(row.count),
        parts: CONFIRMED.map(([kind, colour, title]) => ({ kind: colour, count: row[kind], title })),
      })),
      'Solved threads by the messages of the asker',
    ),
    table: {
      head: ['messages', ...CONFIRMED.map(([, , name]) => name)],
      rows: rows.map((row) => [row.count, ...CONFIRMED.map(([kind]) => row[kind])]),
    },
  };
}
