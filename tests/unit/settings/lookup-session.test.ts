import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepLookup, keepText, keptPopup } from '../../../lib/settings/lookup-session';

const MINUTE = 60_000;

beforeEach(() => fakeBrowser.reset());

test('what stood in the popup waits for less than ten minutes', async () => {
  await keepLookup({ query: 'busy', address: '486' }, 0);
  await keepText('SIP/2.0 486 Busy Here');
  expect(await keptPopup(10 * MINUTE - 1)).toMatchObject({
    lookup: { query: 'busy', address: '486' },
    text: 'SIP/2.0 486 Busy Here',
  });
  expect(await keptPopup(10 * MINUTE)).toBeUndefined();
});

test('a later lookup does not bring the text of an earlier one back', async () => {
  await keepText('SIP/2.0 486 Busy Here');
  await keepLookup({ query: 'busy' }, 0);
  await keptPopup(11 * MINUTE);
  await keepLookup({ query: 'codec' }, 11 * MINUTE);
  expect(await keptPopup(12 * MINUTE)).toMatchObject({ lookup: { query: 'codec' }, text: undefined });
});
