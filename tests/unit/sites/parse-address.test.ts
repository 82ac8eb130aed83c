import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { hostOfPattern, patternOf } from '../../../lib/sites/host-pattern';
import { parseAddress } from '../../../lib/sites/parse-address';

describe('an address', () => {
  test.each([
    ['https://pbx:8443/app/', 'pbx'],
    ['10.0.0.5', '10.0.0.5'],
    ['http://10.0.0.5:8080/admin?x=1#y', '10.0.0.5'],
    ['[fd00::5]', '[fd00::5]'],
    ['fd00::5', '[fd00::5]'],
    ['::1', '[::1]'],
    ['https://[FD00::5]:5001/', '[fd00::5]'],
    ['pbx.lan', 'pbx.lan'],
    ['pbx.lan:5001', 'pbx.lan'],
    ['pbx.lan:5001/webclient', 'pbx.lan'],
    ['pbx', 'pbx'],
    ['localhost:3000', 'localhost'],
    ['PBX.Example.COM.', 'pbx.example.com'],
    ['  https://pbx.example.com/  ', 'pbx.example.com'],
    ['<https://pbx.example.com>', 'pbx.example.com'],
    ['//pbx.example.com/x', 'pbx.example.com'],
    ['https://admin:secret@pbx.example.com/', 'pbx.example.com'],
    ['*.example.com', '*.example.com'],
    ['*://*.example.com/*', '*.example.com'],
    ['https://*.example.com/*', '*.example.com'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['my_pbx.lan', 'my_pbx.lan'],
  ])('%s is the host %s', (text, host) => {
    expect(parseAddress(text)).toEqual({ host });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['*', 'everything'],
    ['*://*/*', 'everything'],
    ['https://*/*', 'everything'],
    ['<all_urls>', 'everything'],
    ['sip:alice@pbx.example', 'scheme'],
    ['sips:pbx.example', 'scheme'],
    ['ftp://pbx.example', 'scheme'],
    ['file:///tmp/a.log', 'scheme'],
    ['chrome://extensions', 'scheme'],
    ['10.0.0.0/24', 'range'],
    ['fd00::/8', 'range'],
    ['404', 'host'],
    ['10.0.5', 'host'],
    ['my pbx', 'host'],
    ['https://', 'host'],
    ['*.10.0.0.5', 'host'],
    ['pbx..lan', 'host'],
    ['*.*.lan', 'host'],
    ['p*x.lan', 'host'],
    ['🦉 🦉', 'host'],
    ['-', 'host'],
  ])('%s is refused: %s', (text, error) => {
    expect(parseAddress(text)).toEqual({ error });
  });

  test('any text is answered, and a host that was read reads as itself', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.ipV4(), fc.ipV6(), fc.domain()),
        (text) => {
          const address = parseAddress(text);
          if ('host' in address) expect(parseAddress(address.host)).toEqual(address);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('the address of any web page is read, and its pattern covers the page', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        const address = parseAddress(url);
        expect(address).toEqual({ host: new URL(url).hostname });
        if ('host' in address) expect(new MatchPattern(patternOf(address.host)).includes(url)).toBe(true);
      }),
    );
  });
});

describe('a pattern', () => {
  test.each([
    ['*://pbx.lan/*', 'pbx.lan'],
    ['https://*.example.com/*', '*.example.com'],
    ['*://*/*', '*'],
    ['<all_urls>', '*'],
  ])('%s is of the host %s', (pattern, host) => {
    expect(hostOfPattern(pattern)).toBe(host);
  });
});
