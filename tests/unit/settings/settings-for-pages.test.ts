import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pauseSite } from '../../../lib/settings/paused-sites';
import { followSettingsForPages } from '../../../lib/settings/settings-for-pages';

beforeEach(() => fakeBrowser.reset());

test('the settings come first, and again with every change until it is stopped', async () => {
  const told: boolean[] = [];
  const stop = followSettingsForPages('pbx.lan', ({ isPaused }) => told.push(isPaused));
  await vi.waitFor(() => expect(told).toEqual([false]));
  await pauseSite({ site: 'pbx.lan', isPaused: true });
  await vi.waitFor(() => expect(told).toEqual([false, true]));
  stop();
  await pauseSite({ site: 'pbx.lan', isPaused: false });
  expect(told).toEqual([false, true]);
});

test('a change that comes while they are read first is not missed', async () => {
  const told: boolean[] = [];
  followSettingsForPages('pbx.lan', ({ isPaused }) => told.push(isPaused));
  await pauseSite({ site: 'pbx.lan', isPaused: true });
  await vi.waitFor(() => expect(told.at(-1)).toBe(true));
});
