import { expect, test } from 'vitest';
import { listSites } from '../../../entrypoints/options/list-sites';

test('every host that is granted, off or spoken of stands in the list once', () => {
  const sites = listSites({
    granted: ['*://pbx.lan/*', 'https://pbx.lan/*', '*://*.example.com/*'],
    paused: ['pbx.lan', 'old.lan', 'sbc.example.com'],
    rules: { 'pbx.lan': { silenced: ['column:ext'], marked: ['label:q'] } },
  });
  expect(
    sites.map(({ host, patterns, isGranted, isPaused }) => [host, patterns.length, isGranted, isPaused]),
  ).toEqual([
    ['*.example.com', 1, true, false],
    ['pbx.lan', 2, true, true],
    ['old.lan', 0, false, true],
    ['sbc.example.com', 0, true, true],
  ]);
  expect(sites[1]?.rules).toEqual([
    { host: 'pbx.lan', labelKey: 'column:ext', kind: 'silenced' },
    { host: 'pbx.lan', labelKey: 'label:q', kind: 'marked' },
  ]);
});

test('a host that nobody could have granted stands in the list and can be removed', () => {
  const sites = listSites({ granted: ['*://*/*'], paused: ['a b'], rules: {} });
  expect(sites.map(({ host, isGranted }) => [host, isGranted])).toEqual([
    ['*', true],
    ['a b', false],
  ]);
});

test('every site, where that is granted, comes first and covers all others', () => {
  const sites = listSites({ granted: ['*://*/*'], paused: ['pbx.lan'], rules: {} });
  expect(sites.map(({ host, isGranted }) => [host, isGranted])).toEqual([
    ['*', true],
    ['pbx.lan', true],
  ]);
});
