/** Finds the browsers and tools that the tests drive, and installs what is missing where that is possible. */
import { CHROMIUM, FIREFOX, XDOTOOL, XVFB } from '../support/browsers.ts';
import { ensurePrograms } from '../support/install-browsers.ts';

const wanted = process.platform === 'linux' ? [CHROMIUM, FIREFOX, XVFB, XDOTOOL] : [CHROMIUM, FIREFOX];
try {
  for (const path of ensurePrograms(...wanted)) console.log(path);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
