import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openTextInTab, takeHandedOver } from '../../../lib/doors/lookup-page';

const TEXT = 'SIP/2.0 486 Busy Here';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://lens${path}`);
});
afterEach(() => vi.restoreAllMocks());

test('the lookup page takes the text that waits for it once', async () => {
  await openTextInTab(TEXT);
  expect(await takeHandedOver()).toBe(TEXT);
  expect(await takeHandedOver()).toBeUndefined();
});

test('where the text cannot be read, the lookup page opens without it', async () => {
  await openTextInTab(TEXT);
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('Corrupted.'));
  expect(await takeHandedOver()).toBeUndefined();
});
