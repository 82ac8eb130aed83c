import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveNote } from '../../../lib/settings/notes';
import { notesFor } from '../../../lib/settings/notes-for';

const OWN_PAGE = 'chrome-extension://lens/popup.html';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://lens${path}`);
  await saveNote({ code: 503, text: 'Trunk 2.' });
  await saveNote({ code: 677, text: 'Our own.' });
});
afterEach(() => vi.restoreAllMocks());

test('our own pages get the notes as they are', async () => {
  expect(await notesFor(OWN_PAGE)).toEqual([
    { code: 503, text: 'Trunk 2.' },
    { code: 677, text: 'Our own.' },
  ]);
});

test.each(['https://pbx.lan/', undefined])(
  'a page at %s learns of own codes alone that they are',
  async (url) => {
    expect(await notesFor(url)).toEqual([{ code: 677, text: '' }]);
  },
);

test('notes that cannot be read keep nobody from an answer', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('Corrupted.'));
  expect(await notesFor(OWN_PAGE)).toEqual([]);
});
