import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { LookupState } from '../codes/search/answer';
import { writeFragment } from '../codes/search/lookup-fragment';

/** Text on its way to the lookup page; it waits in memory, never on disk. */
const handedOver = storage.defineItem<string | null>('session:handedOver', { fallback: null });

/** Returns the address of the lookup page with a state in it. */
export function lookupPageUrl(state: LookupState): string {
  return browser.runtime.getURL(`/lookup.html${writeFragment(state)}`);
}

/** Opens the lookup page in a tab of its own. */
export async function openLookupPage(state: LookupState): Promise<void> {
  await browser.tabs.create({ url: lookupPageUrl(state) });
}

/** Opens the lookup page with pasted text to be read there. */
export async function openTextInTab(text: string): Promise<void> {
  await handedOver.setValue(text);
  await openLookupPage({ query: '' });
}

/** Resolves with the text that waits for the lookup page, once, or with undefined, also where it cannot be read. */
export async function takeHandedOver(): Promise<string | undefined> {
  const text = await handedOver.getValue().catch(() => null);
  if (text === null) return undefined;
  await handedOver.removeValue();
  return text;
}
