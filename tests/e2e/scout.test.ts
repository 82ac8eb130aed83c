import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { happenInChromium } from '../support/extension-life.ts';
import type { ExtensionUnderTest } from '../support/extension-under-test.ts';
import { projectPath } from '../support/project-path.ts';
import { type StaticServer, serve } from '../support/serve.ts';
import { launch } from './both-browsers.ts';

// Only Chromium lets a test into the world of an extension's scripts.
describe('the scout of a page without codes in view', () => {
  let lens: ExtensionUnderTest;
  let demo: StaticServer;
  let page: Page;

  beforeAll(async () => {
    lens = await launch('Chromium');
    demo = await serve(projectPath('tests/demo'));
  });
  afterAll(async () => {
    await lens?.close();
    await demo?.close();
  });
  beforeEach(async () => {
    await lens.grantHost(demo.url);
    page = await lens.newPage(`${demo.url}/empty.html`);
    await eventually('a scout', async () => {
      const [world] = page.extensionRealms();
      return (await world?.evaluate(listenForEnd)) || undefined;
    });
  });

  const ends = () => eventually('its end', () => page.evaluate(() => document.documentElement.dataset.scout));

  test('ends when the site is given back', async () => {
    await lens.revokeHost(demo.url);
    await ends();
  });

  test('ends when the extension is updated', async () => {
    await happenInChromium(lens, 'reload');
    await ends();
  });
});

/** Runs in the world of the scout, which will be gone when it has ended, so the page keeps the news. */
function listenForEnd(): boolean {
  const { sipLensScout: life } = globalThis as { sipLensScout?: AbortController };
  life?.signal.addEventListener('abort', () => {
    document.documentElement.dataset.scout = 'ended';
  });
  return life?.signal.aborted === false;
}
