import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextContext } from '@/components/text';
import { english } from '../../support/english';

/** What the background answers, by the name of the message. */
let answers: Record<string, () => unknown>;
const gone = () => {
  throw new Error('The background is gone.');
};
const create = vi.fn();
const executeScript = vi.fn();

// Before any of our modules asks for the browser.
Object.assign(globalThis, { browser: fakeBrowser });
Object.assign(fakeBrowser.permissions, {
  getAll: async () => ({ origins: [] }),
  onAdded: { addListener: () => {}, removeListener: () => {} },
  onRemoved: { addListener: () => {}, removeListener: () => {} },
});
Object.assign(fakeBrowser.scripting, { executeScript });
const answer = async ({ name }: { name: string }) => ({ value: await answers[name]?.() });
Object.assign(fakeBrowser.runtime, { sendMessage: answer });
Object.assign(fakeBrowser.tabs, {
  query: async () => [{ id: 7, url: 'https://pbx.example/', windowId: 1 }],
  sendMessage: async (_: number, message: { name: string }) => answer(message),
  create,
});
const { Popup } = await import('@/entrypoints/popup/Popup');

const session = { kept: undefined, keepLookup: async () => {}, keepText: async () => {} };
const said = (selector: string) => document.querySelector(selector)?.textContent;
const reading = () => said('.page-codes [role="status"]');
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name) as HTMLElement;

function open(): void {
  document.body.innerHTML = '<div id="app"></div>';
  render(
    <TextContext.Provider value={english}>
      <Popup initial={{ query: '' }} initialText={undefined} session={session} />
    </TextContext.Provider>,
    document.getElementById('app') as HTMLElement,
  );
}

beforeEach(() => {
  answers = {
    startInTab: () => [0],
    survey: () => [{ code: 486, phrase: 'Busy Here', count: 2, sure: 2 }],
    callQuality: () => undefined,
    search: () => ({ asked: { kind: 'empty' }, found: [], nearest: [] }),
    recent: () => [],
  };
  executeScript.mockResolvedValue([]);
});
afterEach(() => render(null, document.getElementById('app') as HTMLElement));

test('the page is read', async () => {
  open();
  await expect.poll(reading).toBe('1 SIP response code found on this page.');
});

test('where the background does not answer, the popup does not go on reading', async () => {
  answers.startInTab = gone;
  open();
  await expect.poll(reading).toBe('The page could not be read. Close this and open it again.');
});

test('where no frame of the page answers, it is not said that nothing stands there', async () => {
  answers.survey = gone;
  open();
  await expect.poll(reading).toBe('The page could not be read. Close this and open it again.');
});

test('without the figures, the codes and the frames show', async () => {
  answers.callQuality = gone;
  const frame = { url: 'https://frame.example/', width: 600, height: 400 };
  executeScript.mockResolvedValue([{ result: [frame] }]);
  open();
  await expect.poll(reading).toBe('1 SIP response code found on this page.');
  await expect.poll(() => said('.frame-allow')).toBe('Always on frame.example');
});

test('what was asked for and failed is said', async () => {
  create.mockRejectedValueOnce(new Error('No window is open.'));
  open();
  await userEvent.click(button('Open in a tab'));
  await expect.poll(() => said('.failure')).toBe('That did not work: No window is open.');
});
