import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { oneAtATime } from '../one-at-a-time';
import { EVERY_SITE } from './grants';
import { untilLetIn } from './until-let-in';

const SCOUT = '/scout.js';
/** What runs in every frame: one script before the page's own, and one when the page has loaded. */
const SCRIPTS = [
  { id: 'early', js: ['/early.js'], runAt: 'document_start' },
  { id: 'scout', js: [SCOUT], runAt: 'document_idle' },
] as const;
const PAGE = '/page.js';
/** A document that is streamed, or that the page reopens with `document.open()`, may never be ready. */
const AT_ONCE = { injectImmediately: true };

/**
 * Registers two scripts for every site: the scout, which asks for the page script where it is needed, and the one that
 * listens to the window for both. They run only where the browser's own host permissions let them, so there is no
 * second list to keep when a site is granted or given back.
 */
export async function registerScripts(): Promise<void> {
  const known = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  await browser.scripting.registerContentScripts(
    SCRIPTS.filter(({ id }) => !known.has(id)).map(({ id, js, runAt }) => ({
      id,
      js: [...js],
      runAt,
      matches: [EVERY_SITE],
      allFrames: true,
      matchOriginAsFallback: true,
    })),
  );
}

/**
 * Starts the scout in all frames of the open tabs that it may enter, whatever the address of the tab: a frame can be
 * granted where the page around it is not. A tab that was unloaded to save memory gets it when it is loaded again.
 */
export async function startInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  const startIn = (tabId: number) =>
    browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SCOUT], ...AT_ONCE });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [startIn(id)])));
}

const turns = new Map<number, ReturnType<typeof oneAtATime>>();

/**
 * Starts the page script in the frames of a tab that do not run it yet. Resolves with the ids of all frames that run
 * it now; rejects where the browser lets no extension read the tab. Call it in the background alone: two calls for the
 * same tab run one after the other there, so that the second finds what the first has started.
 */
export function startInTab(tabId: number): Promise<number[]> {
  const inTurn = turns.get(tabId) ?? oneAtATime();
  turns.set(tabId, inTurn);
  return inTurn(() => startWhereMissing(tabId));
}

/**
 * Runs one of our scripts in a frame, whether its document is ready or not; rejects where the frame is gone or out of
 * reach. Each of them may be run there again.
 */
export async function runInFrame(script: ScriptPublicPath, tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [script],
    ...AT_ONCE,
  });
}

/**
 * Resolves with what `func` returns in each frame of a tab that we may enter; rejects where the browser lets no
 * extension read the tab. The function runs in the page, so it may use nothing from its file.
 */
export function askFrames<T>(
  tabId: number,
  func: () => T,
): Promise<readonly { frameId: number; result?: Awaited<T> }[]> {
  return untilLetIn(() =>
    browser.scripting.executeScript({ target: { tabId, allFrames: true }, func, ...AT_ONCE }),
  );
}

async function startWhereMissing(tabId: number): Promise<number[]> {
  const frames = await askFrames(tabId, () => ({
    runs: Object.hasOwn(globalThis, 'sipLens'),
    isPdf: document.contentType === 'application/pdf',
  }));
  const readable = frames.filter(({ result }) => !result?.isPdf);
  if (readable.length === 0) throw new Error('The text of a PDF is out of reach.');
  // Each by itself: one that has gone meanwhile would keep the script from all others.
  const started = await Promise.allSettled(
    readable.map(({ frameId, result }) => (result?.runs ? undefined : runInFrame(PAGE, tabId, frameId))),
  );
  const running = readable.filter((_, at) => started[at]?.status === 'fulfilled');
  if (running.length === 0) throw new Error('No frame is left.');
  return running.map(({ frameId }) => frameId);
}
