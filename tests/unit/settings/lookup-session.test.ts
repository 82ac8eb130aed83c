import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepLookup, keepText, keptPopup, openLookupSession } from '../../../lib/settings/lookup-session';

const MINUTE = 60_000;

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

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

describe('a popup', () => {
  const openIn = (window: { incognito: boolean }) => {
    vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue(window as never);
    return openLookupSession(0);
  };

  test('finds what the one before has kept', async () => {
    const session = await openIn({ incognito: false });
    await session.keepLookup({ query: 'busy' }, 0);
    await session.keepText('SIP/2.0 486 Busy Here');
    expect((await openIn({ incognito: false })).kept).toMatchObject({
      lookup: { query: 'busy' },
      text: 'SIP/2.0 486 Busy Here',
    });
  });

  test('of a private window neither leaves a trace nor finds one', async () => {
    await keepLookup({ query: 'busy' }, 0);
    await keepText('SIP/2.0 486 Busy Here');
    const before = await fakeBrowser.storage.session.get();
    const session = await openIn({ incognito: true });
    expect(session.kept).toBeUndefined();
    await session.keepLookup({ query: 'secret' }, 0);
    await session.keepText('To: <sip:+3110000000@pbx.lan>');
    await session.keepText(undefined);
    expect(await fakeBrowser.storage.session.get()).toEqual(before);
  });

  test('opens empty where what was kept cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('Corrupted.'));
    expect((await openIn({ incognito: false })).kept).toBeUndefined();
  });
});
