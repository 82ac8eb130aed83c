import { delimiter } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumFlags } from './browsers.ts';
import { evaluateInManager, inTab } from './chromium-manager.ts';
import { readCardInChromium } from './closed-root.ts';
import {
  type ExtensionUnderTest,
  type LaunchSettings,
  PATIENCE,
  sitePattern,
} from './extension-under-test.ts';
import { projectPath } from './project-path.ts';
import { launchOptions, openTab } from './puppeteer-defaults.ts';

/** Starts Chromium at a path with the unpacked extension of a folder; the profile is temporary. */
export async function launchChromium(
  executablePath: string,
  extensionFolder: string,
  settings: LaunchSettings = {},
): Promise<ExtensionUnderTest> {
  const browser = await startChromium(executablePath, settings);
  try {
    return await installInChromium(browser, extensionFolder);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Starts Chromium at a path, ready to install extensions; the profile is temporary. */
export function startChromium(executablePath: string, settings: LaunchSettings = {}): Promise<Browser> {
  const { env, ...options } = launchOptions(settings);
  return puppeteer.launch({
    ...options,
    // In front of the desktop's own programs: the menu of whoever runs the tests is theirs.
    env: { ...env, PATH: `${projectPath('tests/support/no-desktop')}${delimiter}${env?.PATH ?? ''}` },
    executablePath,
    pipe: true,
    enableExtensions: true,
    // Users have scrollbars, and a card has to stay clear of them.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    // Without a spare process, which would wait for a tab that no test opens.
    args: [
      ...chromiumFlags(),
      '--disable-features=SpareRendererForSitePerProcess',
      ...(settings.flags ?? []),
    ],
  });
}

/** Installs the unpacked extension of a folder. */
export async function installInChromium(
  browser: Browser,
  extensionFolder: string,
): Promise<ExtensionUnderTest> {
  const extensionId = await browser.installExtension(extensionFolder);
  if (!(await browser.extensions()).has(extensionId))
    throw new Error(`Chromium did not load the extension in ${extensionFolder}.`);
  const baseUrl = `chrome-extension://${extensionId}/`;
  await closeWelcomePage(browser, `${baseUrl}welcome.html`);
  return {
    browser,
    extensionId,
    baseUrl,
    newPage: (url) => openTab(browser, url),
    openOwnPage: (path) => openTab(browser, baseUrl + path),
    async openPopup(page) {
      const popup = await openChromiumPopup(page, extensionId);
      await popup.waitForFunction(() => document.readyState === 'complete');
      return popup;
    },
    approveHost: (url) => inTab(browser, (tab) => setRuntimeHost(tab, 'addHostPermission', extensionId, url)),
    grantHost: (url) =>
      inTab(browser, async (tab) => {
        await setRuntimeHost(tab, 'addHostPermission', extensionId, url);
        await askForHost(tab, baseUrl, 'request', url);
      }),
    revokeHost: (url) =>
      inTab(browser, async (tab) => {
        await askForHost(tab, baseUrl, 'remove', url);
        await setRuntimeHost(tab, 'removeHostPermission', extensionId, url);
      }),
    readCard: readCardInChromium,
    async uninstall() {
      if ((await browser.extensions()).has(extensionId)) await browser.uninstallExtension(extensionId);
    },
    close: () => browser.close(),
  };
}

/** Every launch is an install, which opens the welcome page in front of all others. */
async function closeWelcomePage(browser: Browser, url: string): Promise<void> {
  const target = await browser.waitForTarget((each) => each.url() === url, { timeout: PATIENCE });
  const page = await target.asPage();
  await page.close();
}

/** Opens the popup of an extension over a tab; it may still be loading. */
export async function openChromiumPopup(page: Page, extensionId: string): Promise<Page> {
  const browser = page.browser();
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error(`There is no extension ${extensionId}.`);
  await page.bringToFront();
  const known = new Set(browser.targets());
  const opened = browser.waitForTarget((target) => !known.has(target) && target.url().includes(extensionId), {
    timeout: PATIENCE,
  });
  await page.triggerExtensionAction(extension);
  return (await opened).asPage();
}

/** The extension manager may allow a host beforehand; the extension gets it when it asks, and the prompt stays away. */
function setRuntimeHost(
  tab: Page,
  method: 'addHostPermission' | 'removeHostPermission',
  extensionId: string,
  url: string,
): Promise<void> {
  return evaluateInManager(tab, `chrome.developerPrivate.${method}('${extensionId}', '${sitePattern(url)}')`);
}

/**
 * Calls `chrome.permissions` from a page of the extension. The manifest is such a page, and the only one that runs
 * none of the extension's own code; the protocol lends the user gesture that a request needs.
 */
async function askForHost(
  tab: Page,
  baseUrl: string,
  method: 'request' | 'remove',
  url: string,
): Promise<void> {
  await tab.goto(`${baseUrl}manifest.json`);
  const session = await tab.createCDPSession();
  const { result } = await session.send('Runtime.evaluate', {
    expression: `chrome.permissions.${method}({ origins: ['${sitePattern(url)}'] })`,
    userGesture: true,
    awaitPromise: true,
    returnByValue: true,
  });
  if (result.value !== true) throw new Error(`chrome.permissions.${method} did not succeed for ${url}.`);
}
