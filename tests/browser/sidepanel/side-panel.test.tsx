import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextContext } from '@/components/text';
import { LONGEST_TEXT } from '@/lib/trace/longest-text';
import { english } from '../../support/english';

// Before any of our modules asks for the browser.
Object.assign(globalThis, { browser: fakeBrowser });
Object.assign(fakeBrowser.runtime, {
  getURL: (path: string) => `chrome-extension://lens${path}`,
  sendMessage: async ({ name }: { name: string }) => ({
    value: name === 'search' ? { asked: { kind: 'empty' }, found: [], nearest: [] } : [],
  }),
});
const { takeHandedOver } = await import('@/lib/doors/lookup-page');
const { SidePanel } = await import('@/entrypoints/sidepanel/SidePanel');

const root = document.createElement('div');
document.body.append(root);
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name) as HTMLElement;

function paste(text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const field = root.querySelector('.lookup input');
  field?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

beforeEach(() => {
  fakeBrowser.reset();
  render(
    <TextContext.Provider value={english}>
      <SidePanel initiallyFollows={true} windowId={1} />
    </TextContext.Provider>,
    root,
  );
});
afterEach(() => {
  render(null, root);
  vi.restoreAllMocks();
});

test('of a long text no more goes on to a tab than is read there', async () => {
  paste(`SIP/2.0 486 Busy Here\n${'x'.repeat(2 * LONGEST_TEXT)}`);
  await expect.poll(() => button('Open in a tab')).toBeDefined();
  await userEvent.click(button('Open in a tab'));
  await expect.poll(takeHandedOver).toHaveLength(LONGEST_TEXT + 1);
});

test('where a text cannot be handed over, that is said', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
  paste('SIP/2.0 486 Busy Here\nCSeq: 1 INVITE');
  await expect.poll(() => button('Open in a tab')).toBeDefined();
  await userEvent.click(button('Open in a tab'));
  await expect
    .poll(() => root.querySelector('[role="alert"]')?.textContent)
    .toBe('That did not work: QUOTA_BYTES');
});
