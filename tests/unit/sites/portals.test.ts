import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../lib/sites/parse-address';
import { PORTALS } from '../../../lib/sites/portals';

const rows = PORTALS.flatMap(({ name, hosts }) =>
  Object.entries(hosts).map(([host, source]) => [name, host, source] as const),
);

describe('the portals', () => {
  test.each(rows)('%s lives on %s, which can be asked for', (_, host) => {
    expect(parseAddress(host)).toEqual({ host });
  });

  test.each(rows)('%s has a public page that names %s: %s', (_, host, source) => {
    const url = new URL(source);
    expect(url.protocol).toBe('https:');
    expect(url.hostname).toContain('.');
    // A console's own address proves nothing: it takes a page that can be read without an account.
    expect(url.hostname).not.toBe(host);
    expect(source).toBe(url.href.replace(/\/$/, source.endsWith('/') ? '/' : ''));
  });

  test('none is without a host, and none stands there twice', () => {
    expect(PORTALS.filter(({ hosts }) => Object.keys(hosts).length === 0)).toEqual([]);
    const names = PORTALS.map(({ name }) => name);
    const hosts = rows.map(([, host]) => host);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(hosts).size).toBe(hosts.length);
  });
});
