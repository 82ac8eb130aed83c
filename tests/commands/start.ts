/**
 * `npm start`: a browser with SIP Lens in it, on a demo console. Without a screen it visits the demo by itself, tells
 * what it finds, keeps a picture of a card, and serves the demo until Ctrl+C. `--once` makes the visit and ends.
 */
import { CHROMIUM } from '../support/browsers.ts';
import { buildExtension } from '../support/build-extension.ts';
import { launchChromium } from '../support/chromium-extension.ts';
import { ensurePrograms } from '../support/install-browsers.ts';
import { projectPath } from '../support/project-path.ts';
import { serve } from '../support/serve.ts';
import { demoTour } from './demo-tour.ts';

const once = process.argv.includes('--once');
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const [chromium] = ensurePrograms(CHROMIUM);
const build = buildExtension('chrome');
const demo = await serve(projectPath('tests/demo'));
const lens = await launchChromium(chromium, build, { headless: !hasScreen || once });
// On Ctrl+C, and when the user closes the last window.
lens.browser.once('disconnected', () => process.exit());

try {
  await lens.grantHost(demo.url);
  if (once || !hasScreen) await demoTour(lens, demo.url, projectPath('.output/demo-card.png'));
  else await showDemo();
  if (once) await stop();
  else
    console.log(`The demo console is at ${demo.url}. Alt+Shift+S opens the lookup, Ctrl+C stops everything.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
  await stop();
}

async function showDemo(): Promise<void> {
  const [first = await lens.newPage()] = await lens.browser.pages();
  await first.goto(demo.url);
  await first.bringToFront();
}

async function stop(): Promise<void> {
  await demo.close();
  await lens.close();
}
