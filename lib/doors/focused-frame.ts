import { browser } from 'wxt/browser';
import { AT_ONCE } from '../sites/our-scripts';

/** Resolves with the frame that holds the focus of a tab, 0 where it cannot be told. */
export async function focusedFrame(tabId: number): Promise<number> {
  const frames = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      ...AT_ONCE,
      func: () => document.hasFocus() && !document.activeElement?.matches('iframe, frame'),
    })
    .catch(() => []);
  return frames.find(({ result }) => result)?.frameId ?? 0;
}
