import puppeteer, { type Browser } from 'puppeteer-core';
import { readCardInFirefox } from './closed-root.ts';
import { type ExtensionUnderTest, type LaunchSettings, sitePattern } from './extension-under-test.ts';
import { addonSource, evaluateInChrome } from './firefox-chrome.ts';
import { closeFirefoxTab, openFirefoxOwnPage, openFirefoxPopup } from './firefox-pages.ts';
import { launchOptions, openTab } from './puppeteer-defaults.ts';

/** Starts Firefox at a path with the extension of a folder as a temporary add-on; the profile is temporary too. */
export async function launchFirefox(
  executablePath: string,
  extensionFolder: string,
  settings: LaunchSettings = {},
): Promise<ExtensionUnderTest> {
  const browser = await startFirefox(executablePath, settings);
  try {
    return await installInFirefox(browser, extensionFolder);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Starts Firefox at a path; the profile is temporary. */
export function startFirefox(executablePath: string, settings: LaunchSettings = {}): Promise<Browser> {
  return puppeteer.launch({
    ...launchOptions(settings),
    browser: 'firefox',
    executablePath,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false,
      // The next tab of a site reuses the process of the last one: starting one takes longer than most tests.
      'dom.ipc.keepProcessesAlive.web': 4,
      'dom.ipc.processPrelaunch.enabled': false,
      // Without a graphics card, painting the window often takes longer than all that happens in it.
      'layout.frame_rate': 20,
    },
  });
}

/** Installs the extension of a folder as a temporary add-on. */
export async function installInFirefox(
  browser: Browser,
  extensionFolder: string,
): Promise<ExtensionUnderTest> {
  const extensionId = await browser.installExtension(extensionFolder);
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})`;
  const host = await evaluateInChrome<string>(browser, `${policy}.mozExtensionHostname`);
  const baseUrl = `moz-extension://${host}/`;
  await closeFirefoxTab(browser, `${baseUrl}welcome.html`);
  return {
    browser,
    extensionId,
    baseUrl,
    newPage: (url) => openTab(browser, url),
    openOwnPage: (path) => openFirefoxOwnPage(browser, baseUrl + path),
    openPopup: (page) => openFirefoxPopup(page, extensionId),
    // The preference above answers every request with yes.
    approveHost: async () => {},
    grantHost: (url) => changeHost(browser, 'add', extensionId, url),
    revokeHost: (url) => changeHost(browser, 'remove', extensionId, url),
    readCard: readCardInFirefox,
    uninstall: () => uninstall(browser, extensionId),
    close: () => browser.close(),
  };
}

async function uninstall(browser: Browser, extensionId: string): Promise<void> {
  await evaluateInChrome(
    browser,
    `(async () => {
      await (await ${addonSource(extensionId)})?.uninstall();
      // Firefox forgets the frame of a popup that was never opened, and would open it in place of the next one.
      document.querySelector('[id^="PanelUI-webext-"]')?.remove();
    })()`,
  );
}

/** What the add-on manager does when the user switches a site on or off; the extension hears `permissions.onAdded`. */
async function changeHost(
  browser: Browser,
  method: 'add' | 'remove',
  extensionId: string,
  url: string,
): Promise<void> {
  await evaluateInChrome(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const id = ${JSON.stringify(extensionId)};
      const change = { permissions: [], origins: [${JSON.stringify(sitePattern(url))}] };
      await ExtensionPermissions.${method}(id, change, WebExtensionPolicy.getByID(id).extension);
    })()`,
  );
}
