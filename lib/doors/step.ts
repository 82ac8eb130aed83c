import { browser } from 'wxt/browser';
import { sendMessage } from '../messages';
import { startInTab } from '../sites/our-scripts';
import { focusedFrame } from './focused-frame';

const STEPS = new Map<string, 1 | -1>([
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
    const focused = await focusedFrame(tabId);
    const inOrder = [...frames].sort((a, b) => Number(b === focused) - Number(a === focused));
    for (const frameId of inOrder) {
      if (await sendMessage('step', by, { tabId, frameId }).catch(() => false)) return;
    }
  });
}
