import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followLook } from '@/lib/settings/follow-look';

/** What a page has of its style before any is set. */
function page() {
  const properties: Record<string, string> = {};
  const setProperty = (name: string, value: string) => {
    properties[name] = value;
  };
  const style = { colorScheme: '', setProperty };
  return { root: { style } as unknown as HTMLElement, style, properties };
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

test('a page has the look of the user as soon as it is waited for', async () => {
  await fakeBrowser.storage.local.set({ settings: { theme: 'dark', textSize: 'large' } });
  const { root, style, properties } = page();
  await followLook(root);
  expect(style.colorScheme).toBe('dark');
  expect(properties).toEqual({ '--lens-text-scale': '1.2' });
});

test('a page follows the look', async () => {
  const { root, style } = page();
  await followLook(root);
  await fakeBrowser.storage.local.set({ settings: { theme: 'light' } });
  await vi.waitFor(() => expect(style.colorScheme).toBe('light'));
});

test('a page is not kept from showing by settings that nobody can read', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('Corrupted.'));
  const { root, style } = page();
  await followLook(root);
  expect(style.colorScheme).toBe('');
});
