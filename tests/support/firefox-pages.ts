import type { Browser, Page } from 'puppeteer-core';
import { PATIENCE } from './extension-under-test.ts';
import { chromeWindow, connectionOf, evaluateInChrome } from './firefox-chrome.ts';

/**
 * The pages of an extension in Firefox: its real action popup, and its pages in tabs. Every WebDriver command works on
 * them, but WebDriver's events leave extensions out, and a popup has no id because only tabs get the key that ids are
 * made from. So Firefox opens the page, its `<browser>` gets an id, and Puppeteer is told of the new context by hand.
 * From there it is an ordinary page with real keys, clicks and screenshots.
 */

/** A page that Firefox has opened: its WebDriver id and its address. */
interface Opened {
  context: string;
  url: string;
}

const REGISTRY =
  "ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs').NavigableManager";

/**
 * Opens the extension's popup over a tab, in the way its keyboard shortcut does, and returns it as a page. A click on
 * the tab below does not close it, as real clicks would; `close()` and the popup's own `window.close()` do.
 */
export async function openFirefoxPopup(page: Page, extensionId: string): Promise<Page> {
  const browser = page.browser();
  await page.bringToFront();
  const popup = popupOf(extensionId);
  const opened = await evaluateInChrome<Opened>(
    browser,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
      extension.apiManager.global.browserActionFor(extension).triggerAction(window);
      const popup = await ${until(popup)};
      await popup.browserLoaded;
      await ${until("popup.panel?.state === 'open'")};
      const { browser } = popup;
      const registry = ${REGISTRY};
      browser.permanentKey = {};
      const context = registry.getIdForBrowser(browser);
      const { getBrowserById } = registry;
      registry.getBrowserById = (id) => (id === context ? browser : getBrowserById.call(registry, id));
      return { context, url: browser.currentURI.spec };
    })()`,
  );
  return adopt(browser, opened, popup, `${popup}?.close()`);
}

/** Opens a page of the extension in a tab of its own and returns it; `goto` waits for events that never come. */
export async function openFirefoxOwnPage(browser: Browser, url: string): Promise<Page> {
  const opened = await evaluateInChrome<Opened>(
    browser,
    `(async () => {
      const tab = gBrowser.addTrustedTab(${JSON.stringify(url)});
      gBrowser.selectedTab = tab;
      await ${until("tab.linkedBrowser.currentURI.scheme === 'moz-extension' && !tab.hasAttribute('busy')")};
      return { context: ${REGISTRY}.getIdForBrowser(tab.linkedBrowser), url: tab.linkedBrowser.currentURI.spec };
    })()`,
  );
  const tab = `gBrowser.tabs.find((tab) => ${REGISTRY}.getIdForBrowser(tab.linkedBrowser) === '${opened.context}')`;
  // The tab may be gone already: it goes with its extension.
  return adopt(browser, opened, tab, `((open) => open && gBrowser.removeTab(open))(${tab})`);
}

/** Waits until a page of the extension is open in a tab and closes it: every launch is an install, which opens one. */
export async function closeFirefoxTab(browser: Browser, url: string): Promise<void> {
  const tab = `gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(url)})`;
  await evaluateInChrome(browser, `(async () => gBrowser.removeTab(await ${until(tab)}))()`);
}

/** Makes Puppeteer know a page; `present` is truthy as long as the page is open, `close` closes it. */
async function adopt(browser: Browser, opened: Opened, present: string, close: string): Promise<Page> {
  const { clientWindow } = await chromeWindow(browser);
  const info = {
    ...opened,
    clientWindow,
    children: null,
    parent: null,
    originalOpener: null,
    userContext: 'default',
  };
  connectionOf(browser).emit('browsingContext.contextCreated', info);
  const page = (await browser.pages()).at(-1);
  if (page?.url() !== opened.url) throw new Error(`Puppeteer did not take ${opened.url} for a page.`);
  page.setDefaultTimeout(PATIENCE);
  page.close = async () => {
    await evaluateInChrome(browser, close);
  };
  whenGone(browser, present).then(
    () => connectionOf(browser).emit('browsingContext.contextDestroyed', info),
    () => {}, // The browser itself was closed, and the page with it.
  );
  return page;
}

/** Resolves when an expression is not truthy any more; it asks for a short while each time, within protocol limits. */
async function whenGone(browser: Browser, present: string): Promise<void> {
  const stillThere = `(async () => {
    for (let tenths = 0; ${present} && tenths < 50; tenths += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return Boolean(${present});
  })()`;
  while (await evaluateInChrome<boolean>(browser, stillThere));
}

function popupOf(extensionId: string): string {
  return `ChromeUtils.importESModule('resource:///modules/ExtensionPopups.sys.mjs').BasePopup
    .for(WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension, window)`;
}

/** Returns the source of a promise for the first truthy value of an expression in the browser window. */
function until(expression: string): string {
  return `(async () => {
    const deadline = Date.now() + ${PATIENCE};
    for (;;) {
      const value = ${expression};
      if (value) return value;
      if (Date.now() > deadline) throw new Error('The page of the extension did not open.');
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  })()`;
}
