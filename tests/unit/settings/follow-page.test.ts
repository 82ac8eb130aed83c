import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followsPage, setFollowsPage } from '../../../lib/settings/follow-page';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

test.each([
  { incognito: false, followsNext: false },
  { incognito: true, followsNext: true },
])('a side panel with $incognito for a private window follows next time: $followsNext', async (row) => {
  const { incognito, followsNext } = row;
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ incognito } as never);
  await setFollowsPage(false);
  expect(await followsPage()).toBe(followsNext);
});

test('a side panel that cannot read its choice follows', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('Corrupted.'));
  expect(await followsPage()).toBe(true);
});
