import type { Insights, Outcomes } from '../../app/index.ts';
import type { Knowledge } from '../../domain/index.ts';
import { html } from '../pages/html.ts';
import { causeTitle, checkTitle } from '../playground/beliefs-view.ts';
import { bars } from '../plots/bars.ts';
import { columns } from '../plots/columns.ts';
import { grid } from '../plots/grid.ts';
import type { Plot } from '../plots/plot.ts';

/** The kinds of outcome, in the order in which they are drawn, with their colour and their name. */
const KINDS: readonly (readonly [keyof Outcomes, string, string])[] = [
  ['solvedByAsker', 'good', 'confirmed by the asker'],
  ['solvedByHelper', 'fine', 'confirmed by a helper'],
  ['silent', 'dim', 'silent'],
  ['handedOver', 'warn', 'handed over'],
  ['open', 'open', 'open'],
];

/** The colours of the most frequent causes, and of the rest. */
const COLOURS = ['fine', 'good', 'warn', 'open', 'bad'] as const;
const REST = 'dim';

/** The most rows of a plot; its table has all. */
const ROWS = 12;

/** Every plot of the insights page, with its table. */
export function plotsOf(insights: Insights, knowledge: Knowledge): readonly Plot[] {
  return [
    threads(insights),
    messages(insights),
    causes(insights, knowledge),
    checks(insights, knowledge),
    confusion(insights),
  ];
}

function threads({ weeks, outcomes, threads: all }: Insights): Plot {
  const confirmed = outcomes.solvedByAsker + outcomes.solvedByHelper;
  return {
    id: 'threads',
    title: 'Threads by week',
    says: `${all} threads: ${confirmed} confirmed (${outcomes.solvedByAsker} by the asker, ${outcomes.solvedByHelper} by a helper), ${outcomes.silent} silent, ${outcomes.handedOver} handed over, ${outcomes.open} open.`,
    legend: KINDS.map(([, colour, name]) => [colour, name]),
    picture: columns(
      weeks.map((week) => ({
        name: week.week.slice(5),
        parts: KINDS.map(([kind, colour, title]) => ({ kind: colour, count: week[kind], title })),
      })),
      'Threads by week and how they ended',
    ),
    table: {
      head: ['week', ...KINDS.map(([, , name]) => name)],
      rows: weeks.map((week) => [week.week, ...KINDS.map(([kind]) => week[kind])]),
    },
  };
}

function messages({ messages: counts }: Insights): Plot {
  const rows = counts.map((count, index) => ({ index, count })).slice(1);
  const solved = rows.reduce((sum, { count }) => sum + count, 0);
  return {
    id: 'messages',
    title: 'Messages to the solution',
    says:
      solved === 0
        ? 'No thread is solved yet.'
        : `How many messages the asker wrote in ${solved} solved threads.`,
    picture: columns(
      rows.map(({ index, count }) => ({
        name: String(index),
        parts: [{ kind: 'good', count, title: 'threads' }],
      })),
      'Messages of the asker before the solution',
    ),
    table: { head: ['messages', 'threads'], rows: rows.map(({ index, count }) => [index, count]) },
  };
}

function causes({ causes: all }: Insights, knowledge: Knowledge): Plot {
  const totals = new Map<string, number>();
  for (const { cause, count } of all) totals.set(cause, (totals.get(cause) ?? 0) + count);
  const most = [...totals].sort((a, b) => b[1] - a[1]).slice(0, COLOURS.length);
  const kinds = most.map(([cause], index) => [COLOURS[index] ?? REST, cause] as const);
  const isNamed = (cause: string): boolean => kinds.some(([, one]) => one === cause);
  const weeks = [...new Set(all.map(({ week }) => week))].sort();
  const countOf = (week: string, wanted: (cause: string) => boolean): number =>
    all.filter((one) => one.week === week && wanted(one.cause)).reduce((sum, { count }) => sum + count, 0);
  return {
    id: 'causes',
    title: 'Causes by week',
    says: 'What it was, as marked or as advised last.',
    legend: [
      ...kinds.map(([colour, cause]) => [colour, causeTitle(cause, knowledge)] as const),
      ...(totals.size > kinds.length ? [[REST, 'others'] as const] : []),
    ],
    picture: columns(
      weeks.map((week) => ({
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

function checks({ checks: all }: Insights, knowledge: Knowledge): Plot {
  return {
    id: 'checks',
    title: 'What was asked for',
    says: 'How often each was asked for, and what came of it.',
    legend: [
      ['good', 'led to a fix at once'],
      ['fine', 'answered'],
      ['dim', 'not answered'],
    ],
    picture: bars(
      all.slice(0, ROWS).map(({ check, asked, answered, helped }) => ({
        name: checkTitle(check, knowledge),
        parts: [
          { kind: 'good', count: helped, title: 'led to a fix' },
          { kind: 'fine', count: answered - helped, title: 'answered' },
          { kind: 'dim', count: asked - answered, title: 'not answered' },
        ],
      })),
      'Checks by how often they were asked for and how often they helped',
    ),
    table: {
      head: ['check', 'asked', 'answered', 'unavailable', 'led to a fix'],
      rows: all.map(({ check, asked, answered, unavailable, helped }) => [
        check,
        asked,
        answered,
        unavailable,
        helped,
      ]),
    },
  };
}

function confusion({ confusion: cells }: Insights): Plot {
  const right = cells
    .filter(({ marked, guessed }) => marked === guessed)
    .reduce((sum, { count }) => sum + count, 0);
  const all = cells.reduce((sum, { count }) => sum + count, 0);
  const shown = cells
    .slice(0, ROWS)
    .map(({ marked, guessed, count }) => ({ row: marked, column: guessed, count }));
  return {
    id: 'confusion',
    title: 'Marked against guessed',
    says:
      all === 0
        ? 'Nobody has marked a cause yet.'
        : `${right} of ${all} marks agree with what the bot had offered.`,
    picture: all === 0 ? html`` : grid(shown, 'Causes as people marked them against the guess of the bot'),
    table: {
      head: ['marked', 'guessed', 'threads'],
      rows: cells.map(({ marked, guessed, count }) => [marked, guessed, count]),
    },
  };
}
