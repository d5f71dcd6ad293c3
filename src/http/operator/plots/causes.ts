import type { Insights } from '../../../app/index.ts';
import type { Knowledge } from '../../../domain/index.ts';
import { causeTitle } from '../../playground/beliefs-view.ts';
import { columns } from '../../plots/columns.ts';
import type { Plot } from '../../plots/plot.ts';

/** The colours of the most frequent causes, and of the rest. */
const COLOURS = ['fine', 'good', 'warn', 'open', 'bad'] as const;
const REST = 'dim';

/** Causes by week: the most frequent ones in colours of their own. */
export function causes({ causes: all, weeks }: Insights, knowledge: Knowledge): Plot {
  const totals = new Map<string, number>();
  for (const { cause, count } of all) totals.set(cause, (totals.get(cause) ?? 0) + count);
  const most = [...totals].sort((a, b) => b[1] - a[1]).slice(0, COLOURS.length);
  const kinds = most.map(([cause], index) => [COLOURS[index] ?? REST, cause] as const);
  const isNamed = (cause: string): boolean => kinds.some(([, one]) => one === cause);
  const countOf = (week: string, wanted: (cause: string) => boolean): number =>
    all.filter((one) => one.week === week && wanted(one.cause)).reduce((sum, { count }) => sum + count, 0);
  return {
    id: 'causes',
    title: 'Causes by week',
    says:
      all.length === 0 ? 'No cause is named yet.' : 'What it was: as marked, else as the bot advised last.',
    legend: [
      ...kinds.map(([colour, cause]) => [colour, causeTitle(cause, knowledge)] as const),
      ...(totals.size > kinds.length ? [[REST, 'others'] as const] : []),
    ],
    picture: columns(
      weeks.map(({ week }) => ({
        name: week.slice(5),
        parts: [
          ...kinds.map(([kind, cause]) => ({
            kind,
            count: countOf(week, (one) => one === cause),
            title: causeTitle(cause, knowledge),
          })),
          { kind: REST, count: countOf(week, (one) => !isNamed(one)), title: 'others' },
        ],
      })),
      'Threads by week and cause',
    ),
    table: {
      head: ['week', 'cause', 'threads'],
      rows: all.map(({ week, cause, count }) => [week, cause, count]),
    },
  };
}
