import { expect, test } from 'vitest';
import { inOrder } from '../../../src/app/index.ts';

test('work of one key is in order, also after a failure; keys do not wait for each other', async () => {
  const queue = inOrder();
  const done: string[] = [];
  const gate = Promise.withResolvers<undefined>();
  const first = queue.run('a', async () => {
    await gate.promise;
    done.push('a1');
    throw new Error('no');
  });
  const second = queue.run('a', () => Promise.resolve(done.push('a2')));
  await queue.run('b', () => Promise.resolve(done.push('b1')));
  expect(done).toEqual(['b1']);
  gate.resolve(undefined);
  await expect(first).rejects.toThrow('no');
  await second;
  await queue.idle();
  expect(done).toEqual(['b1', 'a1', 'a2']);
  expect(queue.size()).toBe(0);
});
