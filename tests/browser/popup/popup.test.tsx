import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextContext } from '@/components/text';
import { english } from '../../support/english';

interface Message {
  name: string;
  data?: unknown;
  frameId?: number;
}

/** What the background and the frames answer, by the name of the message. */
let answers: Record<string, (message: Message) => unknown>;
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
const answer = async (message: Message) => ({ value: await answers[message.name]?.(message) });
Object.assign(fakeBrowser.runtime, { sendMessage: answer });
Object.assign(fakeBrowser.tabs, {
  query: async () => [{ id: 7, url: 'https://pbx.example/', windowId: 1 }],
  sendMessage: async (_: number, message: Message, to: object) => answer({ ...message, ...to }),
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

describe('the way to the next occurrence', () => {
  /** Which places were asked for, as frame and index. */
  let asked: string[];
  const press = () => userEvent.click(document.querySelector('.found-code') as Element);
  /** Opens the popup over three frames with two occurrences each, of which some are still there. */
  const openOver = (isThere: (frameId: number, index: number) => boolean) => {
    asked = [];
    answers.startInTab = () => [0, 4, 5];
    answers.reveal = ({ data, frameId = 0 }) => {
      const { index } = data as { index: number };
      asked.push(`${frameId}:${index}`);
      if (frameId === 4) gone();
      return isThere(frameId, index);
    };
    open();
    return expect.poll(reading).toBe('1 SIP response code found on this page.');
  };

  test('goes on where a frame has gone or has fewer than before', async () => {
    await openOver((frameId, index) => frameId === 5 || index === 0);
    for (const path of [['0:0'], ['0:1', '4:0', '5:0'], ['5:1'], ['0:0']]) {
      asked = [];
      await press();
      await expect.poll(() => asked).toEqual(path);
    }
  });

  test('comes back to what is left in the same frame', async () => {
    await openOver((frameId, index) => frameId === 0 && index === 0);
    await press();
    await press();
    await expect.poll(() => asked).toEqual(['0:0', '0:1', '4:0', '5:0', '0:0']);
    expect(said('.failure')).toBe('');
  });

  test('ends where none is left, and says so', async () => {
    await openOver(() => false);
    await press();
    await expect.poll(() => said('.failure')).toBe('That did not work: The page shows 486 no longer.');
  });
});

test('what was asked for and failed is said', async () => {
  create.mockRejectedValueOnce(new Error('No window is open.'));
  open();
  await userEvent.click(button('Open in a tab'));
  await expect.poll(() => said('.failure')).toBe('That did not work: No window is open.');
});
