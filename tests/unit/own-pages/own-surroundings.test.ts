import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ownSurroundings } from '@/entrypoints/own-pages/own-surroundings';
import { changeSettings } from '@/lib/settings/user-settings';

beforeEach(async () => {
  fakeBrowser.reset();
  await changeSettings({ first: 'causes' });
});
afterEach(() => vi.restoreAllMocks());

test('a card begins with what the user wants first', async () => {
  expect((await ownSurroundings()).first).toBe('causes');
});

test('where the settings cannot be read, a card begins as usual', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('Corrupted.'));
  expect((await ownSurroundings()).first).toBe('checks');
});
