import { expect, test } from 'vitest';
import { oneAtATime } from '../../lib/one-at-a-time';

test('of many changes at the same time none is lost, even when one of them fails', async () => {
  let stored = 0;
  const read = async () => stored;
  const write = async (value: number) => {
    stored = value;
  };
  const inTurn = oneAtATime();
  const changes = Array.from({ length: 50 }, (_, index) =>
    inTurn(async () => {
      const before = await read();
      if (index === 20) throw new Error('The disk is full.');
      await write(before + 1);
    }),
  );
  const results = await Promise.allSettled(changes);
  expect(stored).toBe(49);
  expect(results.filter(({ status }) => status === 'rejected')).toEqual([
    { status: 'rejected', reason: new Error('The disk is full.') },
  ]);
});
