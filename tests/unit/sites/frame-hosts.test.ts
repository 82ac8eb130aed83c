import { describe, expect, test } from 'vitest';
import { offeredHosts } from '@/lib/sites/frame-hosts';

const PAGE = 'https://console.example/calls';
const frame = (url: string, width = 800, height = 400) => ({ url, width, height });

describe('the hosts of frames that are offered', () => {
  test('are those of other sites, without port, the largest area first, each once', () => {
    const frames = [
      frame('https://small.example/a', 200, 100),
      frame('http://pbx.lan:8443/cdr'),
      frame('https://small.example/b', 200, 100),
    ];
    expect(offeredHosts(frames, PAGE, [])).toEqual(['pbx.lan', 'small.example']);
  });

  test.each([
    ['of the page itself', frame('https://console.example:444/frame')],
    ['without an address', frame('')],
    ['that is no web page', frame('blob:https://other.example/1')],
    ['too narrow for a table', frame('https://other.example/', 99, 400)],
    ['too low for a line', frame('https://other.example/', 400, 49)],
    ['of the size of an advertisement', frame('https://other.example/', 728, 90)],
    ['that is granted', frame('https://sub.granted.example/')],
  ])('leave out one %s', (_, seen) => {
    expect(offeredHosts([seen], PAGE, ['*://*.granted.example/*'])).toEqual([]);
  });

  test('are four at most', () => {
    const frames = ['a', 'b', 'c', 'd', 'e'].map((name) => frame(`https://${name}.example/`));
    expect(offeredHosts(frames, PAGE, [])).toHaveLength(4);
  });
});
