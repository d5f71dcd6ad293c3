import { expect, test } from 'vitest';
import { insightsOf, type StoredCase } from '../../../src/app/index.ts';
import { type Case, newCase } from '../../../src/domain/index.ts';

const NOW = new Date('2026-11-26T12:00:00Z');

/** A case of so many messages, with a fix offered after the first `fixAfter` of them. */
function stored(at: string, more: Partial<Case>, { written = 1, fixAfter = 1 } = {}): StoredCase {
  const readings = Array.from({ length: written }, (_, index) => {
    return { message: `m${index}`, order: index + 1, author: 'u', facts: [], terms: [] };
  });
  const advised = [{ cause: 'key-mangled', fix: 0, order: fixAfter, outcome: 'waiting' as const }];
  const state: Case = { ...newCase(at), phase: 'advised', readings, advised, ...more };
  return { state, createdAt: at, updatedAt: at };
}

const solved = (by: 'asker' | 'helper' | 'moderator', cause = 'key-mangled'): Partial<Case> => {
  return { phase: 'solved', solution: { by, cause } };
};

test('who confirmed is never merged, silence is no success, and the axis of time has no holes', () => {
  const { outcomes, weeks } = insightsOf(
    [
      stored('2026-11-03T10:00:00Z', solved('asker')),
      stored('2026-11-03T11:00:00Z', solved('helper')),
      stored('2026-11-04T10:00:00Z', solved('moderator')),
      stored('2026-11-04T11:00:00Z', {}),
      stored('2026-11-24T10:00:00Z', {}),
      stored('2026-11-24T11:00:00Z', { phase: 'handed-over' }),
      stored('2026-11-24T11:00:00Z', { phase: 'new' }),
    ],
    NOW,
  );
  expect(outcomes).toEqual({ solvedByAsker: 1, solvedByHelper: 2, silent: 1, handedOver: 1, open: 1 });
  expect(weeks.map(({ week, open }) => [week, open])).toEqual([
    ['2026-11-02', 0],
    ['2026-11-09', 0],
    ['2026-11-16', 0],
    ['2026-11-23', 1],
  ]);
});

test('messages are counted up to the fix; thanks and presses are not', () => {
  const press = { message: 'press:n1:works-now', order: 2, author: 'u', facts: [], terms: [] };
  const pressed = stored('2026-11-03T10:00:00Z', solved('asker'));
  const { messages } = insightsOf(
    [
      { ...pressed, state: { ...pressed.state, readings: [...pressed.state.readings, press] } },
      stored('2026-11-03T11:00:00Z', solved('asker'), { written: 4, fixAfter: 2 }),
      stored('2026-11-03T12:00:00Z', { ...solved('helper'), advised: [] }, { written: 3 }),
    ],
    NOW,
  );
  expect(messages).toEqual([
    { count: 1, solvedByAsker: 1, solvedByHelper: 0 },
    { count: 2, solvedByAsker: 1, solvedByHelper: 0 },
    { count: 3, solvedByAsker: 0, solvedByHelper: 1 },
  ]);
});

test('marks of helpers are held against the last guess; what the asker confirmed is no mark', () => {
  const { confusion } = insightsOf(
    [
      stored('2026-11-03T10:00:00Z', solved('asker')),
      stored('2026-11-03T11:00:00Z', solved('helper', 'wrong-region-endpoint')),
      stored('2026-11-03T12:00:00Z', { ...solved('moderator'), advised: [] }),
      stored('2026-11-03T13:00:00Z', solved('moderator')),
    ],
    NOW,
  );
  expect(confusion.map(({ marked, guessed }) => `${marked} / ${guessed}`)).toEqual([
    'wrong-region-endpoint / key-mangled',
    'key-mangled / no fix',
    'key-mangled / key-mangled',
  ]);
});
