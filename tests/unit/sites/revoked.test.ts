import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announceRevoked, isRevoked } from '@/lib/sites/revoked';

const { permissions } = fakeBrowser;
const { getAll } = permissions;

function grant(...origins: string[]): void {
  permissions.getAll = async () => ({ origins });
}

beforeEach(() => {
  fakeBrowser.reset();
  grant();
});
afterEach(() => {
  permissions.getAll = getAll;
});

describe('a frame that may no longer be read', () => {
  test.each([
    ['its host was given back', ['*://pbx.lan/*'], { origin: 'https://pbx.lan' }],
    ['a pattern around its host was given back', ['*://*.lan/*'], { origin: 'https://pbx.lan:8443' }],
    ['its browser names no origin', ['*://pbx.lan/*'], { url: 'https://pbx.lan/app?x=1' }],
    ['it was given back before', undefined, { origin: 'https://pbx.lan' }],
    ['it is sandboxed, and anything was given back', ['*://other.lan/*'], { origin: 'null' }],
    ['nobody says what it is, and anything was given back', ['*://other.lan/*'], {}],
  ])('%s', async (_why, removed, frame) => {
    expect(await isRevoked(removed, frame)).toBe(true);
  });
});

describe('a frame that may still be read', () => {
  test.each([
    ['another host was given back', ['*://other.lan/*'], { origin: 'https://pbx.lan' }],
    ['it is sandboxed, and nothing was given back', undefined, { origin: 'null' }],
    [
      'its origin goes before its address',
      ['*://pbx.lan/*'],
      { origin: 'https://a.lan', url: 'https://pbx.lan/' },
    ],
  ])('%s', async (_why, removed, frame) => {
    expect(await isRevoked(removed, frame)).toBe(false);
  });

  test.each([[['*://pbx.lan/*']], [undefined]])(
    'another grant covers it, with %j given back',
    async (removed) => {
      grant('*://*/*');
      expect(await isRevoked(removed, { origin: 'https://pbx.lan' })).toBe(false);
    },
  );
});

test('every tab is told, also when one of them does not listen', async () => {
  const { id: first } = await fakeBrowser.tabs.create({});
  const { id: second } = await fakeBrowser.tabs.create({});
  const tell = vi.fn(async (tabId: number) => {
    if (tabId === first) throw new Error('Nobody answered "revoked".');
  });
  await announceRevoked(tell);
  const told = tell.mock.calls.map(([tabId]) => tabId);
  expect(told).toContain(first);
  expect(told).toContain(second);
});
