import type { Page } from 'puppeteer-core';
import { evaluateInChrome } from './firefox-chrome.ts';

/** Returns the text on the clipboard, as a paste in this tab would put it there. */
export async function readClipboard(page: Page, browserName: 'Chromium' | 'Firefox'): Promise<string> {
  const browser = page.browser();
  if (browserName === 'Firefox') return evaluateInChrome<string>(browser, 'navigator.clipboard.readText()');
  const session = await page.createCDPSession();
  try {
    await session.send('Runtime.evaluate', { expression: PASTE_FIELD });
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', commands: ['paste'], key: 'v' });
    const { result } = await session.send('Runtime.evaluate', {
      expression: `(() => { const { value } = pasteField; pasteField.remove(); return value; })()`,
    });
    return result.value;
  } finally {
    await session.detach();
  }
}

const PASTE_FIELD = `{
  const pasteField = document.body.appendChild(document.createElement('textarea'));
  pasteField.id = 'pasteField';
  pasteField.style.position = 'fixed';
  pasteField.focus({ preventScroll: true });
}`;
