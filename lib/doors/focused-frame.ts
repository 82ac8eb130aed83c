import { browser } from 'wxt/browser';
import { AT_ONCE } from '../sites/our-scripts';

/** Resolves with the frame that holds the focus of a tab, 0 where it cannot be told. */
export async function focusedFrame(tabId: number): Promise<number> {
  const frames = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      ...AT_ONCE,
      func: hasFocusItself,
    })
    .catch(() => []);
  return frames.find(({ result }) => result)?.frameId ?? 0;
}

/** Runs in each frame by itself: a frame in a component is the focus of its shadow root, whose host is the page's. */
function hasFocusItself(): boolean {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return document.hasFocus() && !focused?.matches('iframe, frame');
}
