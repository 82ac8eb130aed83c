import { browser } from 'wxt/browser';

/**
 * Resolves with whether this view stands in a private window, where it keeps nothing. False in a page, whose scripts know
 * of no windows: there the background looks at who sends.
 */
export async function isPrivateView(): Promise<boolean> {
  return (await browser.windows?.getCurrent())?.incognito ?? false;
}
