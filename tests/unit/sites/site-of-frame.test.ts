import { expect, test } from 'vitest';
import { siteOfFrame } from '../../../lib/sites/site-of-frame';

const TAB = 'https://pbx.lan/calls';

test.each([
  ['its own', 'frame.lan', { url: 'https://frame.lan/', tab: { url: TAB } }, 'frame.lan'],
  ['that of its address', '', { url: 'https://frame.lan/', tab: { url: TAB } }, 'frame.lan'],
  ['its tab’s where its address has none', '', { url: 'about:srcdoc', tab: { url: TAB } }, 'pbx.lan'],
  ['none where the tab is a file', '', { url: 'file:///cdr.html', tab: { url: 'file:///cdr.html' } }, ''],
  ['none where the tab is not for us to see', '', { url: 'about:srcdoc', tab: {} }, ''],
])('the site of a frame is %s', (_, own, sender, site) => {
  expect(siteOfFrame(own, sender as never)).toBe(site);
});
