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
