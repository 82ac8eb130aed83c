import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { openChromiumPopup } from '../../support/chromium-extension.ts';
import { eventually } from '../../support/eventually.ts';
import type { ExtensionUnderTest } from '../../support/extension-under-test.ts';
import { taskClock } from './clocks.ts';
import { median, percentile, report } from './report.ts';
import type { BenchStage } from './stage.ts';

/** A popup that does nothing but take what is typed. */
const EMPTY = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Empty popup',
    version: '1',
    action: { default_popup: 'popup.html' },
  }),
  'popup.html': '<!doctype html><meta charset="utf-8"><title>Empty</title><input autofocus>',
};

/** Notes when a field with the focus has been painted, from when the page was asked for. */
const RECORDER = `
  const note = () => {
    if (!document.activeElement?.matches('input')) return;
    removeEventListener('focusin', note, true);
    const [{ fetchStart }] = performance.getEntriesByType('navigation');
    requestAnimationFrame(() => setTimeout(() => { globalThis.usableAfter = performance.now() - fetchStart; }));
  };
  addEventListener('focusin', note, true);
`;

const TYPED = ['busy here', 'codec mismatch', 'no audio', '486'];

interface PopupFigures {
  /** For each run: the time to the first usable input, ours as a multiple of an empty popup's. */
  opening: number[];
  /** Milliseconds of main-thread time for every keystroke, beyond what the empty popup's field costs. */
  keystrokes: number[];
}

/** The time from opening our popup to its first usable input against an empty one's, and our work for each keystroke. */
export async function comparePopups({ demo, runs, withLens }: BenchStage): Promise<void> {
  await withLens(true, async (lens) => {
    const { opening, keystrokes } = await measurePopups(lens, `${demo}/cdr.html`, runs);
    report('popup to its first usable input: ours / empty', opening, 'at most 1.5');
    report('keystroke in the popup, p95 of ours', [percentile(keystrokes, 0.95)], 'at most 8', ' ms');
  });
}

async function measurePopups(lens: ExtensionUnderTest, url: string, runs: number): Promise<PopupFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'empty-popup-'));
  try {
    for (const [name, text] of Object.entries(EMPTY)) writeFileSync(join(folder, name), text);
    const empty = await lens.browser.installExtension(folder);
    const stop = await recordInNewPages(lens.browser);
    const page = await lens.newPage(url);
    const opening: number[] = [];
    for (let run = 0; run < runs; run++) opening.push(await compareOpening(page, lens.extensionId, empty));
    const bare = median(await timeKeystrokes(await openChromiumPopup(page, empty)));
    const ours = await timeKeystrokes(await openChromiumPopup(page, lens.extensionId));
    await stop();
    await page.close();
    return { opening, keystrokes: ours.map((time) => time - bare) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The fastest of five openings each: whatever slows one down is not the popup. */
async function compareOpening(page: Page, ours: string, empty: string): Promise<number> {
  const times = { [ours]: [] as number[], [empty]: [] as number[] };
  for (let turn = 0; turn < 5; turn++) {
    for (const [id, list] of Object.entries(times)) {
      const popup = await openChromiumPopup(page, id);
      list.push(await eventually('a usable input', () => popup.evaluate(usableAfter)));
      await popup.close();
    }
  }
  return Math.min(...(times[ours] ?? [])) / Math.min(...(times[empty] ?? []));
}

/** Puts the recorder into every page before its own scripts; Puppeteer has no name for that in a popup. */
async function recordInNewPages(browser: Browser): Promise<() => Promise<void>> {
  const session = await browser.target().createCDPSession();
  session.on('Target.attachedToTarget', async ({ sessionId }) => {
    const target = session.connection()?.session(sessionId);
    await target?.send('Page.enable').catch(() => undefined);
    await target?.send('Page.addScriptToEvaluateOnNewDocument', { source: RECORDER }).catch(() => undefined);
    await target?.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  });
  return () => session.detach();
}

/** The main thread's own time for each of some keystrokes, without tracing; another program's work is not in it. */
async function timeKeystrokes(popup: Page): Promise<number[]> {
  await eventually('a usable input', () => popup.evaluate(usableAfter));
  const clock = await taskClock(popup);
  await settle(popup);
  const times: number[] = [];
  for (const words of TYPED) {
    for (const key of [...words, ...words.replace(/./g, '\b')]) {
      const before = await clock();
      await popup.keyboard.press(key === '\b' ? 'Backspace' : (key as 'a'));
      await settle(popup);
      times.push((await clock()) - before);
    }
  }
  await popup.close();
  return times;
}

/** A keystroke is over when its answer came back from the background and stands on the screen. */
function settle(popup: Page): Promise<unknown> {
  return popup.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 60)));
}

/** What the recorder noted in a page, once it has. */
function usableAfter(): number | undefined {
  return (globalThis as { usableAfter?: number }).usableAfter;
}
