import { browser } from 'wxt/browser';
import { type Step, sendMessage } from '../messages';
import { startInTab } from '../sites/our-scripts';
import { focusedFrame } from './focused-frame';
import { stepAcross } from './step-across';

const STEPS = new Map<string, Step['by']>([
  ['next-code', 1],
  ['previous-code', -1],
]);

/** Goes from mark to mark on the page when the keyboard commands are given, starting SIP Lens there if it must. */
export function stepOnCommand(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const by = STEPS.get(command);
    const tabId = tab?.id;
    if (by === undefined || tabId === undefined) return;
    const frames = await startInTab(tabId).catch(() => []);
    if (frames.length === 0) return;
    // The page may be gone by now, or a frame of it.
    const focused = await focusedFrame(tabId).catch(() => 0);
    await stepAcross(frames, focused, by, (frameId, from) =>
      sendMessage('step', { by, from }, { tabId, frameId }).catch(() => 'none'),
    );
  });
}
