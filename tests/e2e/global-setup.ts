import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildExtension } from '../support/build-extension.ts';
import { ensureBrowsers } from '../support/install-browsers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Paths of the browsers. */
    browsers: { chromium: string; firefox: string };
    /** Folders of the built extension. */
    builds: { chromium: string; firefox: string };
  }
}

/**
 * Runs once before the tests in real browsers: finds or installs the browsers and builds the extension for both.
 * Returns the clean-up.
 */
export default function setup(project: TestProject): () => void {
  project.provide('browsers', ensureBrowsers());
  project.provide('builds', { chromium: buildExtension('chrome'), firefox: buildExtension('firefox') });
  return collectTemporaryFiles();
}

/** A worker that Ctrl+C ends has no time to remove its browser's profile, so all profiles go where this process can. */
function collectTemporaryFiles(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'sip-lens-tests-'));
  process.env.TMPDIR = folder;
  const remove = () => {
    // A browser that was killed a moment ago may write once more, so look again after a breath.
    for (let attempt = 0; attempt < 5 && existsSync(folder); attempt += 1) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  };
  process.once('exit', remove);
  return remove;
}
