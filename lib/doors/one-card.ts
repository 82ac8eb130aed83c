import type { Browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { sendMessage } from '../messages';
import { oneAtATime } from '../one-at-a-time';

/** The frame of each tab that has shown a card last; kept while the background rests. */
const cardFrames = storage.defineItem<Record<number, number>>('session:cardFrames', { fallback: {} });
const inTurn = oneAtATime();

/** Takes note that a frame shows a card, and hides the one of another frame in the same tab. */
export function showOneCard(sender: Pick<Browser.runtime.MessageSender, 'tab' | 'frameId'>): Promise<void> {
  return inTurn(async () => {
    const tabId = sender.tab?.id;
    const { frameId } = sender;
    if (tabId === undefined || frameId === undefined) return;
    const frames = await cardFrames.getValue();
    const before = frames[tabId];
    if (before === frameId) return;
    await cardFrames.setValue({ ...frames, [tabId]: frameId });
    // The frame may be gone by now.
    if (before !== undefined)
      await sendMessage('hideCard', undefined, { tabId, frameId: before }).catch(() => {});
  });
}
