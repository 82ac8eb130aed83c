import { describe, expect, test } from 'vitest';
import { covers } from '@/lib/sites/grants';

describe('a grant covers', () => {
  test.each([
    ['*://pbx.lan/*', 'https://pbx.lan/app?x=1'],
    ['*://pbx.lan/*', 'http://pbx.lan:8080/'],
    ['https://pbx.lan/*', 'https://pbx.lan/'],
    ['*://[fd00::5]/*', 'http://[fd00::5]:8443/'],
    ['*://*.example.com/*', 'https://example.com/'],
    ['*://*.example.com/*', 'https://a.b.example.com/'],
    ['*://*/*', 'http://10.0.0.5/'],
    ['<all_urls>', 'http://10.0.0.5/'],
  ])('%s: %s', (pattern, url) => expect(covers(pattern, url)).toBe(true));
});

describe('a grant leaves out', () => {
  test.each([
    ['https://pbx.lan/*', 'http://pbx.lan/'],
    ['*://pbx.lan/*', 'https://sub.pbx.lan/'],
    ['*://*.example.com/*', 'https://badexample.com/'],
    ['*://[fd00::5]/*', 'https://pbx.lan/'],
    ['*://pbx/*', 'https://[fd00::5]/'],
    ['*://*/*', 'file:///tmp/trace.html'],
    ['<all_urls>', 'chrome://extensions/'],
    ['file:///*', 'https://pbx.lan/'],
    ['*://*/*', 'https:///'],
    ['*://*/*', 'https://a b/'],
  ])('%s: %s', (pattern, url) => expect(covers(pattern, url)).toBe(false));
});
