import type { Insights } from '../../../app/index.ts';
import { columns } from '../../plots/columns.ts';
import type { Plot } from '../../plots/plot.ts';
import { ENDS } from './ends.ts';

/** Threads by week, and how they ended. */
export function threads({ weeks, outcomes, threads: all }: Insights): Plot {
  const ends = ENDS.map(([kind, , name]) => `${outcomes[kind]} ${name}`).join(', ');
  return {
    id: 'threads',
    title: 'Threads by week',
    says: all === 0 ? 'No thread yet.' : `${all} ${all === 1 ? 'thread' : 'threads'}: ${ends}.`,
    legend: ENDS.map(([, colour, name]) => [colour, name]),
    picture: columns(
      weeks.map((week) => ({
        name: week.week.slice(5),
        parts: ENDS.map(([kind, colour, title]) => ({ kind: colour, count: week[kind], title })),
      })),
      'Threads by week and how they ended',
    ),
    table: {
      head: ['week', ...ENDS.map(([, , name]) => name)],
      rows: weeks.map((week) => [week.week, ...ENDS.map(([kind]) => week[kind])]),
    },
  };
}
