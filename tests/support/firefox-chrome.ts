import type { Browser } from 'puppeteer-core';

/**
 * The browser's own window ("chrome") of a Firefox that was started with `--remote-allow-system-access`. Firefox lets
 * WebDriver BiDi evaluate there when a context is asked for with `moz:scope`; Puppeteer has no public name for it, so
 * this file alone talks to Puppeteer's connection.
 */

/** The part of Puppeteer's BiDi connection that is needed here. */
export interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  /** Hands an event to Puppeteer as if Firefox had sent it. */
  emit(event: string, params: object): void;
}

/** A window of the browser as BiDi lists it. */
export interface ChromeWindow {
  context: string;
  clientWindow: string;
}

interface Evaluated {
  type: string;
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Returns Puppeteer's connection to a Firefox. */
export function connectionOf(browser: Browser): BidiConnection {
  return (browser as unknown as { connection: BidiConnection }).connection;
}

/** Returns the browser window that the tabs are in. */
export async function chromeWindow(browser: Browser): Promise<ChromeWindow> {
  const { result } = await connectionOf(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as { contexts: ChromeWindow[] }).contexts;
  if (!window) throw new Error('Firefox shows no browser window.');
  return window;
}

/**
 * Evaluates an expression with the rights of the browser and returns its (awaited) value, which must survive JSON.
 * Throws what the expression throws.
 */
export async function evaluateInChrome<T>(browser: Browser, expression: string): Promise<T> {
  const { context } = await chromeWindow(browser);
  const { result } = await connectionOf(browser).send('script.evaluate', {
    expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
    awaitPromise: true,
    target: { context },
  });
  const { result: value, exceptionDetails } = result as Evaluated;
  if (exceptionDetails) throw new Error(`Firefox: ${exceptionDetails.text}`);
  return JSON.parse(value?.value ?? 'null') as T;
}

/** Returns an expression for a promise of the add-on of this id, as the manager of add-ons has it. */
export function addonSource(extensionId: string): string {
  const manager = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager`;
  return `${manager}.getAddonByID(${JSON.stringify(extensionId)})`;
}

/**
 * Calls a function, given as source text, in the content process of the selected tab and returns its value; its one
 * argument is the tab's window. As a frame script it has the rights of the browser there.
 */
export function evaluateInContent<T>(browser: Browser, source: string): Promise<T> {
  return evaluateIn<T>(browser, 'gBrowser.selectedBrowser', source);
}

/** The same in the open sidebar of an extension; null while there is none. */
export function evaluateInSidebar<T>(browser: Browser, source: string): Promise<T | null> {
  const frame = `SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')`;
  return evaluateIn<T | null>(browser, frame, source);
}

/** Calls a function in the content process of a `<browser>` element, which an expression names. */
function evaluateIn<T>(browser: Browser, frame: string, source: string): Promise<T> {
  return evaluateInChrome<T>(
    browser,
    `new Promise((resolve, reject) => {
      const manager = (${frame})?.messageManager;
      if (!manager) return resolve(null);
      const name = 'sip-lens-test:' + Services.uuid.generateUUID();
      manager.addMessageListener(name, function once({ data }) {
        manager.removeMessageListener(name, once);
        if ('error' in data) reject(new Error(data.error));
        else resolve(data.value);
      });
      const call = ${JSON.stringify(source)};
      manager.loadFrameScript('data:,' + encodeURIComponent(\`{
        let answer;
        try { answer = { value: (\${call})(content) }; } catch (error) { answer = { error: String(error) }; }
        sendAsyncMessage('\${name}', answer);
      }\`), false);
    })`,
  );
}
