import type { Browser, Target } from 'puppeteer-core';
import { evaluateInManager, inTab } from './chromium-manager.ts';
import { eventually } from './eventually.ts';
import type { ExtensionUnderTest } from './extension-under-test.ts';
import { addonSource, evaluateInChrome } from './firefox-chrome.ts';

/** What can happen to an extension while pages are open. */
export type LifeEvent = 'disable' | 'enable' | 'reload' | 'remove';

/** What `chrome://extensions` itself calls for each. */
const CHROMIUM_CALLS: Record<LifeEvent, string> = {
  disable: 'chrome.management.setEnabled(ID, false)',
  enable: 'chrome.management.setEnabled(ID, true)',
  // An unpacked extension comes back only in developer mode.
  reload: `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    .then(() => chrome.developerPrivate.reload(ID, { failQuietly: true }))`,
  remove: 'chrome.management.uninstall(ID)',
};

/** What the add-on manager's page calls for each. */
const FIREFOX_CALLS: Record<LifeEvent, string> = {
  disable: 'disable()',
  enable: 'enable()',
  reload: 'reload()',
  remove: 'uninstall()',
};

/** Lets it happen in Chromium, from the page where the user would do it. */
export async function happenInChromium(lens: ExtensionUnderTest, event: LifeEvent): Promise<void> {
  if (event === 'remove') return lens.browser.uninstallExtension(lens.extensionId);
  await inManager(lens.browser, CHROMIUM_CALLS[event].replace('ID', JSON.stringify(lens.extensionId)));
}

/** Lets it happen in Firefox. */
export async function happenInFirefox(lens: ExtensionUnderTest, event: LifeEvent): Promise<void> {
  await evaluateInChrome(
    lens.browser,
    `(async () => {
      await (await ${addonSource(lens.extensionId)}).${FIREFOX_CALLS[event]};
    })()`,
  );
}

/** Stops the background in Chromium, as it does itself after half a minute without work. */
export async function restInChromium({ browser, baseUrl }: ExtensionUnderTest): Promise<void> {
  const isBackground = (target: Target) =>
    target.type() === 'service_worker' && target.url().startsWith(baseUrl);
  const worker = await browser.targets().find(isBackground)?.worker();
  await worker?.close();
  await eventually('rest of the background', async () => !browser.targets().some(isBackground) || undefined);
}

/** Stops the background in Firefox. */
export async function restInFirefox({ browser, extensionId }: ExtensionUnderTest): Promise<void> {
  await evaluateInChrome(
    browser,
    `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.terminateBackground()`,
  );
}

/** Starts to collect the errors of all of the extension's own pages and its background, and returns a way to read them. */
export async function collectErrorsInChromium(lens: ExtensionUnderTest): Promise<() => Promise<string[]>> {
  const id = JSON.stringify(lens.extensionId);
  await inManager(
    lens.browser,
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${id}, errorCollection: true })`,
  );
  return () =>
    inManager<string[]>(
      lens.browser,
      `chrome.developerPrivate.getExtensionInfo(${id})
        .then(({ runtimeErrors }) => runtimeErrors.map(({ message }) => message))`,
    );
}

/**
 * Returns the errors that Firefox has logged about the extension's own code. Its note that an answer was still on its
 * way when the extension ended is left out: whether there is one is a matter of milliseconds.
 */
export async function errorsInFirefox({ browser, baseUrl }: ExtensionUnderTest): Promise<string[]> {
  return evaluateInChrome<string[]>(
    browser,
    `Services.console.getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
      .filter(({ sourceName }) => sourceName.startsWith(${JSON.stringify(baseUrl)}))
      .map(({ errorMessage }) => errorMessage)
      .filter((message) => !message.startsWith('Promise resolved after context unloaded'))`,
  );
}

function inManager<T>(browser: Browser, expression: string): Promise<T> {
  return inTab(browser, (tab) => evaluateInManager<T>(tab, expression));
}
