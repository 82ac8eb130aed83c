import { afterEach, expect, test, vi } from 'vitest';
import { backupName } from '@/lib/settings/backup/backup-name';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['Pacific/Auckland', 'sip-lens-2026-05-04.json'],
  ['America/Los_Angeles', 'sip-lens-2026-05-03.json'],
])('the name of a backup has the day of %s', (zone, name) => {
  vi.stubEnv('TZ', zone);
  expect(backupName(new Date('2026-05-03T20:00:00Z'))).toBe(name);
});
