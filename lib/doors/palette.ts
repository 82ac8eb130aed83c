import { browser } from 'wxt/browser';
import { runInFrame } from '../sites/our-scripts';
import { focusedFrame } from './focused-frame';
import { openLookupPage } from './lookup-page';

const FILE = '/palette.js';
const MENU = 'look-up';

/** Keeps the item for selected text in the context menu; `title` holds `%s` for that text. */
export function offerInContextMenu(title: string): void {
  browser.runtime.onInstalled.addListener(async () => {
    // After an update the item of the previous version is still there.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: MENU, title, contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', frameId = 0 }, tab) => {
    if (menuItemId === MENU) return openPaletteOr(selectionText, tab?.id, frameId);
  });
}

/** Opens the palette when its keyboard command is given: over the selection, or with an empty search. */
export function openPaletteOnCommand(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== MENU) return;
    await openPaletteOr('', tab?.id);
  });
}

/**
 * Opens the palette in a frame, without one in that which has the focus, or, where no extension may look into the page,
 * the lookup page instead.
 */
async function openPaletteOr(query: string, tabId: number | undefined, frameId?: number): Promise<void> {
  try {
    if (tabId === undefined) throw new Error('There is no tab to open the palette in.');
    // Asked in either case: the answer comes when the browser has let us in.
    const focused = await focusedFrame(tabId);
    await runInFrame(FILE, tabId, frameId ?? focused);
  } catch {
    await openLookupPage({ query });
  }
}
