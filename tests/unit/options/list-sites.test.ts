import { expect, test } from 'vitest';
import { listSites } from '../../../entrypoints/options/list-sites';

test('every host that is granted, off or spoken of stands in the list once', () => {
  const sites = listSites({
    granted: ['*://pbx.lan/*', 'https://pbx.lan/*', '*://*.example.com/*', '*://*/*'],
    paused: ['pbx.lan', 'old.lan'],
    rules: { 'pbx.lan': { silenced: ['column:ext'], marked: ['label:q'] } },
  });
  expect(sites.map(({ host, patterns, isPaused }) => [host, patterns.length, isPaused])).toEqual([
    ['*', 1, false],
    ['*.example.com', 1, false],
    ['pbx.lan', 2, true],
    ['old.lan', 0, true],
  ]);
  expect(sites[2]?.rules).toEqual([
    { host: 'pbx.lan', place: 'column:ext', kind: 'silenced' },
    { host: 'pbx.lan', place: 'label:q', kind: 'marked' },
  ]);
});
