import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { installInChromium, startChromium } from '../support/chromium-extension.ts';
import type { ExtensionUnderTest } from '../support/extension-under-test.ts';
import { installInFirefox, startFirefox } from '../support/firefox-extension.ts';
import { projectPath } from '../support/project-path.ts';
import { type StaticServer, serve, withFrames } from '../support/serve.ts';

/** What the tests of one browser share: the browser with the built extension, and the demo console. */
export interface Stage {
  lens: ExtensionUnderTest;
  demo: StaticServer;
}

/** The same server by another name, whose pages may stand in frames of the demo. */
const ANOTHER_SITE = withFrames('http://localhost:*');

/** The browsers that everything is tested in. */
export type BrowserName = keyof typeof browsers;

const browsers = {
  Chromium: { key: 'chromium', start: startChromium, install: installInChromium },
  Firefox: { key: 'firefox', start: startFirefox, install: installInFirefox },
} as const;

/** Describes the same behaviour once in each browser; `stage()` gives what is running there. */
export function describeInBothBrowsers(
  what: string,
  define: (stage: () => Stage, browser: BrowserName) => void,
): void {
  for (const name of Object.keys(browsers) as (keyof typeof browsers)[]) {
    describe(`${what} (${name})`, () => {
      let stage: Stage | undefined;
      beforeAll(async () => {
        stage = { lens: await launch(name), demo: await serve(projectPath('tests/demo'), 0, ANOTHER_SITE) };
      });
      afterAll(async () => {
        await stage?.lens.close();
        await stage?.demo.close();
      });
      define(() => {
        if (!stage) throw new Error(`${name} is not running.`);
        return stage;
      }, name);
    });
  }
}

/** The browsers of this worker: the next file gets them too, and the signal that ends the worker ends them. */
const running = new Map<BrowserName, Browser>();

/** Installs the built extension in a browser of this worker; `close` leaves it there as if it had just been started. */
export async function launch(name: BrowserName): Promise<ExtensionUnderTest> {
  const { key, start, install } = browsers[name];
  const browser = running.get(name) ?? (await start(inject('browsers')[key]));
  // Until it is as new again nobody else gets it: where something goes wrong, the next file has another one.
  running.delete(name);
  const lens = await install(browser, inject('builds')[key]);
  const close = async () => {
    await lens.uninstall();
    await closeTabs(browser);
    running.set(name, browser);
  };
  return { ...lens, close };
}

/** Closes all tabs but a new one. */
async function closeTabs(browser: Browser): Promise<void> {
  const open = await browser.pages();
  await browser.newPage();
  await Promise.all(open.map((page) => page.close()));
}
