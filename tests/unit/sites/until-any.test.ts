import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilAny } from '@/lib/sites/until-any';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('asks again where there was nothing, and no more once there is something', async () => {
  const ask = vi.fn(async () => (ask.mock.calls.length < 3 ? [] : ['frame']));
  const answer = untilAny(ask);
  await vi.runAllTimersAsync();
  expect(await answer).toEqual(['frame']);
  expect(ask).toHaveBeenCalledTimes(3);
});

test('gives up where nothing comes', async () => {
  const ask = vi.fn(async () => []);
  const answer = untilAny(ask);
  await vi.runAllTimersAsync();
  expect(await answer).toEqual([]);
  expect(ask).toHaveBeenCalledTimes(4);
});

test('asks nobody again who refuses', async () => {
  const ask = vi.fn(() => Promise.reject(new Error('No access')));
  await expect(untilAny(ask)).rejects.toThrow('No access');
  expect(ask).toHaveBeenCalledTimes(1);
});
