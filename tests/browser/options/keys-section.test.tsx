import { render } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextContext } from '@/components/text';
import { messageOf } from '@/lib/message-of';
import { english } from '../../support/english';

const getAll = vi.fn();

// Before any of our modules asks for the browser.
Object.assign(globalThis, { browser: fakeBrowser });
Object.assign(fakeBrowser.commands, { getAll });
const { KeysSection } = await import('@/entrypoints/options/KeysSection');

const root = document.createElement('div');
document.body.append(root);

/** What stands around the sections of the options. */
function Page() {
  const [error] = useErrorBoundary();
  return error === undefined ? <KeysSection save={() => {}} /> : <p>{messageOf(error)}</p>;
}

beforeEach(() => {
  getAll.mockResolvedValue([{ name: '_execute_action', shortcut: 'Alt+Shift+S' }]);
  render(
    <TextContext.Provider value={english}>
      <Page />
    </TextContext.Provider>,
    root,
  );
  return vi.waitFor(() => expect(root.querySelector('kbd')?.textContent).toBe('Alt+Shift+S'));
});
afterEach(() => render(null, root));

test('keys that were changed elsewhere show when the user comes back', async () => {
  getAll.mockResolvedValue([{ name: '_execute_action', shortcut: 'Alt+Q' }]);
  dispatchEvent(new Event('focus'));
  await vi.waitFor(() => expect(root.querySelector('kbd')?.textContent).toBe('Alt+Q'));
});

test('where the browser does not tell the keys, the page around says why', async () => {
  getAll.mockRejectedValue(new Error('No commands here.'));
  dispatchEvent(new Event('focus'));
  await vi.waitFor(() => expect(root.textContent).toBe('No commands here.'));
});
