import { expect, test } from 'vitest';
import { makeTurns } from '../../../src/discord/turns.ts';

test('of what waits, one goes on at each turn of the event loop, in order', async () => {
  const turn = makeTurns();
  const done: number[] = [];
  for (const one of [1, 2, 3]) void turn().then(() => done.push(one));
  for (const seen of [[1], [1, 2], [1, 2, 3]]) {
    await new Promise((resolve) => setImmediate(resolve));
    expect(done).toEqual(seen);
  }
});
