import type { Insights } from '../../../app/index.ts';
import type { Knowledge } from '../../../domain/index.ts';
import { checkTitle } from '../../playground/beliefs-view.ts';
import { bars } from '../../plots/bars.ts';
import type { Plot } from '../../plots/plot.ts';

/** The most rows of the picture; the table has all. */
const ROWS = 12;

/** What was asked for, and whether it helped. */
export function checks({ checks: all }: Insights, knowledge: Knowledge): Plot {
  return {
    id: 'checks',
    title: 'What was asked for',
    says: all.length === 0 ? 'Nothing was asked yet.' : 'How often each was asked for, and what came of it.',
    legend: [
      ['good', 'led to a fix at once'],
      ['fine', 'answered, and more was needed'],
      ['warn', 'could not be done'],
      ['dim', 'no answer'],
    ],
    picture: bars(
      all.slice(0, ROWS).map(({ check, asked, answered, unavailable, helped }) => ({
        name: checkTitle(check, knowledge),
        parts: [
          { kind: 'good', count: helped, title: 'led to a fix at once' },
          { kind: 'fine', count: answered - helped, title: 'answered, and more was needed' },
          { kind: 'warn', count: unavailable, title: 'could not be done' },
          { kind: 'dim', count: asked - answered - unavailable, title: 'no answer' },
        ],
      })),
      'Checks by how often they were asked for and how often they helped',
    ),
    table: {
      head: ['check', 'asked', 'answered', 'could not be done', 'led to a fix at once'],
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
