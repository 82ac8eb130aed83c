import { browser } from 'wxt/browser';
import { EVERY_SITE } from './grants';

const SCOUT = { id: 'scout', js: ['/scout.js'] };
const PAGE = '/page.js';

/**
 * Registers the scout, which asks for the page script where it is needed, for every site. It runs only where the browser's own host permissions let it, so a
 * grant or its return needs no second list.
 */
export async function registerScout(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCOUT.id] });
  if (registered.length > 0) return;
  await browser.scripting.registerContentScripts([
    {
      ...SCOUT,
      matches: [EVERY_SITE],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
    },
  ]);
}

/** Starts the page script in the open tabs that the patterns cover, in all their frames. */
export async function startInOpenTabs(patterns: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [startInTab(id)])));
}

/**
 * Starts the page script in the frames of a tab that do not run it yet. Resolves with the ids of all frames that run
 * it now; rejects where the browser lets no extension read the tab.
 */
export async function startInTab(tabId: number): Promise<number[]> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => ({ runs: 'sipLens' in globalThis, isPdf: document.contentType === 'application/pdf' }),
  });
  if (frames.some(({ result }) => result?.isPdf)) throw new Error('The text of a PDF is out of reach.');
  const missing = frames.filter(({ result }) => !result?.runs).map(({ frameId }) => frameId);
  if (missing.length > 0) {
    await startInFrames(tabId, missing);
  }
  return frames.map(({ frameId }) => frameId);
}

/** Starts the page script in some frames of a tab. */
export async function startInFrames(tabId: number, frameIds: number[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [PAGE] });
}
