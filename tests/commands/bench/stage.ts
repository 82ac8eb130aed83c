import { CHROMIUM } from '../../support/browsers.ts';
import { buildExtension } from '../../support/build-extension.ts';
import { launchChromium } from '../../support/chromium-extension.ts';
import type { ExtensionUnderTest } from '../../support/extension-under-test.ts';
import { ensurePrograms } from '../../support/install-browsers.ts';
import { projectPath } from '../../support/project-path.ts';
import { serve } from '../../support/serve.ts';

/** What every measurement needs: the pages, and Chromium with the built extension. */
export interface BenchStage {
  /** Addresses of the demo console and of the pages that are made to be measured, no slash at the end. */
  demo: string;
  pages: string;
  /** How often each measurement is repeated. */
  runs: number;
  /** Starts a browser of its own, with the pages granted or not, and ends it after `act`. */
  withLens(isGranted: boolean, act: (lens: ExtensionUnderTest) => Promise<void>): Promise<void>;
}

/** Opens the stage for `act`, and closes it. */
export async function onStage(runs: number, act: (stage: BenchStage) => Promise<void>): Promise<void> {
  const [chromium] = ensurePrograms(CHROMIUM);
  const folder = buildExtension('chrome');
  const demo = await serve(projectPath('tests/demo'));
  const pages = await serve(projectPath('tests/bench'));
  const withLens: BenchStage['withLens'] = async (isGranted, measure) => {
    const lens = await launchChromium(chromium, folder);
    try {
      if (isGranted) await lens.grantHost(demo.url);
      await measure(lens);
    } finally {
      await lens.close();
    }
  };
  try {
    await act({ demo: demo.url, pages: pages.url, runs, withLens });
  } finally {
    await demo.close();
    await pages.close();
  }
}
