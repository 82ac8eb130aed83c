import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chromiumFlags, findChromium } from './tests/support/browsers.ts';

/**
 * The browsers wait more than they work: three at a time are twice as fast on two cores. Projects with the same number
 * run side by side.
 */
const WORKERS = 3;

/** What takes longest starts first, so that no worker is left alone with it at the end. */
class LongestFirst extends BaseSequencer {
  static readonly #longest = /e2e\/(?:demo|hazards|popup|lookup|door-looks|options)/;

  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => (LongestFirst.#longest.test(moduleId) ? 0 : 1);
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Nothing that is tested here keeps a state of its own: to load it anew for each file takes as long as the tests.
          isolate: false,
          // The browsers of the other projects take their share of the machine from the property tests.
          testTimeout: 30_000,
          maxWorkers: WORKERS,
        },
      },
      {
        resolve: { alias: { '@': import.meta.dirname } },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          testTimeout: 90_000,
          maxWorkers: WORKERS,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium(), args: chromiumFlags() },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/global-setup.ts',
          // The files that a worker runs share its two browsers: to start them costs more than most files do.
          isolate: false,
          maxWorkers: WORKERS,
          // Two cores and three browsers: a test may lose its turn. This can hide a race; `--retry=0` shows it.
          retry: 2,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
