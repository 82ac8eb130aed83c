import { afterAll, beforeAll, describe, inject } from 'vitest';
import { launchChromium } from '../support/chromium-extension.ts';
import type { ExtensionUnderTest } from '../support/extension-under-test.ts';
import { launchFirefox } from '../support/firefox-extension.ts';
import { projectPath } from '../support/project-path.ts';
import { type StaticServer, serve } from '../support/serve.ts';

/** What the tests of one browser share: the browser with the built extension, and the demo console. */
export interface Stage {
  lens: ExtensionUnderTest;
  demo: StaticServer;
}

/** The browsers that everything is tested in. */
export type BrowserName = keyof typeof browsers;

const browsers = { Chromium: launchChromium, Firefox: launchFirefox };

/** Describes the same behaviour once in each browser; `stage()` gives what is running there. */
export function describeInBothBrowsers(
  what: string,
  define: (stage: () => Stage, browser: BrowserName) => void,
): void {
  for (const name of Object.keys(browsers) as (keyof typeof browsers)[]) {
    describe(`${what} (${name})`, () => {
      let stage: Stage | undefined;
      beforeAll(async () => {
        stage = { lens: await launch(name), demo: await serve(projectPath('tests/demo')) };
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

/** Starts a browser with the built extension in it. */
export function launch(name: BrowserName): Promise<ExtensionUnderTest> {
  const key = name === 'Chromium' ? 'chromium' : 'firefox';
  return browsers[name](inject('browsers')[key], inject('builds')[key]);
}
