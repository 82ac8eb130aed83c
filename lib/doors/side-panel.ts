import { type Browser, browser } from 'wxt/browser';

/** Firefox has a sidebar where Chromium has a side panel. */
type SidebarBrowser = typeof browser & { sidebarAction: { open(): Promise<void> } };

/** Opens the side panel of a window. Call it directly in a click, or the browser refuses. */
export function openSidePanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) return (browser as SidebarBrowser).sidebarAction.open();
  return browser.sidePanel.open({ windowId });
}

/** Returns whether a message comes from the tab in front of a window, so that other windows are left out. */
export function isInFront(tab: Browser.tabs.Tab | undefined, windowId: number | undefined): boolean {
  return tab?.active === true && tab.windowId === windowId;
}
