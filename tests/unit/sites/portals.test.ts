import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../lib/sites/parse-address';
import { PORTALS } from '../../../lib/sites/portals';
import { sources } from '../../facts/portals.json';

const hosts = PORTALS.flatMap((portal) => portal.hosts);

describe('the portals', () => {
  test.each(hosts)('%s can be asked for', (host) => {
    expect(parseAddress(host)).toEqual({ host });
  });

  test('all have hosts, which a public page names', () => {
    expect(PORTALS.filter((portal) => portal.hosts.length === 0)).toEqual([]);
    expect(Object.keys(sources).sort()).toEqual([...hosts].sort());
  });

  test('none stands there twice', () => {
    const names = PORTALS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(hosts).size).toBe(hosts.length);
  });
});
