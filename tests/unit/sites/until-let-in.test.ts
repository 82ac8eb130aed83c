import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilLetIn } from '@/lib/sites/until-let-in';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['nothing', async () => []],
  ['a refusal', () => Promise.reject(new Error('No access'))],
])('asks again after %s, and no more once there is an answer', async (_, first) => {
  const ask = vi.fn<() => Promise<string[]>>(async () => ['frame']).mockImplementationOnce(first);
  const answer = untilLetIn(ask);
  await vi.runAllTimersAsync();
  expect(await answer).toEqual(['frame']);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('gives up where nothing comes for a while', async () => {
  const ask = vi.fn(async () => []);
  const answer = untilLetIn(ask);
  await vi.advanceTimersByTimeAsync(299);
  expect(ask).toHaveBeenCalledTimes(4);
  await vi.runAllTimersAsync();
  expect(await answer).toEqual([]);
  expect(ask).toHaveBeenCalledTimes(5);
});

test('gives up where it is always refused', async () => {
  const ask = vi.fn(() => Promise.reject(new Error('No access')));
  const answer = expect(untilLetIn(ask)).rejects.toThrow('No access');
  await vi.runAllTimersAsync();
  await answer;
  expect(ask).toHaveBeenCalledTimes(5);
});
