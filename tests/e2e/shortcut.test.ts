import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../support/chromium-extension.ts';
import { eventually } from '../support/eventually.ts';
import type { ExtensionUnderTest } from '../support/extension-under-test.ts';
import { projectPath } from '../support/project-path.ts';
import { type StaticServer, serve } from '../support/serve.ts';
import { openDisplay, type VirtualDisplay } from '../support/virtual-display.ts';

let display: VirtualDisplay;
let lens: ExtensionUnderTest;
let demo: StaticServer;

beforeAll(async () => {
  display = await openDisplay();
  demo = await serve(projectPath('tests/demo'));
  lens = await launchChromium(inject('browsers').chromium, inject('builds').chromium, {
    headless: false,
    env: display.env,
  });
});

afterAll(async () => {
  await lens?.close();
  await demo?.close();
  await display?.close();
});

test('Alt+Shift+S opens the popup', async () => {
  await lens.newPage(`${demo.url}/cdr.html`);
  await display.press('alt+shift+s');
  const popup = await eventually('the popup', async () =>
    lens.browser.targets().find((target) => target.url() === `${lens.baseUrl}popup.html`),
  );
  expect(popup.url()).toContain('popup.html');
});
