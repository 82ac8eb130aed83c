import { askFrames } from '../sites/our-scripts';

/** Resolves with the frame that holds the focus of a tab, 0 where none does; rejects where we may not enter the tab. */
export async function focusedFrame(tabId: number): Promise<number> {
  const frames = await askFrames(tabId, hasFocusItself);
  return frames.find(({ result }) => result)?.frameId ?? 0;
}

/** Runs in each frame by itself: a frame in a component is the focus of its shadow root, whose host is the page's. */
function hasFocusItself(): boolean {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return document.hasFocus() && !focused?.matches('iframe, frame');
}
