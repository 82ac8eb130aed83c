import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Backup } from '../../../lib/settings/backup/backup';
import {
  currentBackup,
  importBackup,
  keepCopy,
  lastReplacement,
  undoReplacement,
} from '../../../lib/settings/backup/backup-store';
import { changeNotes, saveNote } from '../../../lib/settings/notes';
import { pauseSite } from '../../../lib/settings/paused-sites';
import { changeSiteRules } from '../../../lib/settings/site-rules';
import { changeSettings } from '../../../lib/settings/user-settings';

const imported: Backup = {
  settings: { theme: 'dark', first: 'causes' },
  notes: [
    { code: 486, text: 'normal' },
    { code: 503, text: 'trunk 3' },
  ],
  rules: { 'pbx.lan': { silenced: ['column:ext'], marked: [] } },
  paused: ['pbx.lan', 'sbc.lan'],
  sites: [],
};
let before: Backup;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins: [] } as never);
  await changeSettings({ theme: 'light', textSize: 'large' });
  await saveNote({ code: 503, text: 'trunk 2' });
  await pauseSite({ site: 'old.lan', isPaused: true });
  before = await currentBackup();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('an import that is undone', () => {
  test('leaves what there was before it', async () => {
    await importBackup(imported, 0);
    expect(await lastReplacement()).toEqual({ by: 'import', at: 0 });
    expect(await currentBackup()).toMatchObject({ settings: { theme: 'dark', textSize: 'large' } });
    await undoReplacement();
    expect(await currentBackup()).toEqual(before);
    expect(await lastReplacement()).toBeUndefined();
  });

  test('leaves alone what was changed since', async () => {
    await importBackup(imported, 0);
    await changeSettings({ first: 'checks' });
    await saveNote({ code: 404, text: 'written since' });
    await saveNote({ code: 486, text: '' });
    await saveNote({ code: 503, text: 'trunk 4' });
    await changeSiteRules({ host: 'pbx.lan', labelKey: 'label:q', rule: 'marked' });
    await pauseSite({ site: 'new.lan', isPaused: true });
    await pauseSite({ site: 'old.lan', isPaused: false });
    await undoReplacement();
    expect(await currentBackup()).toEqual({
      settings: { theme: 'light', textSize: 'large', first: 'checks' },
      notes: [
        { code: 404, text: 'written since' },
        { code: 503, text: 'trunk 4' },
      ],
      rules: { 'pbx.lan': { silenced: ['column:ext'], marked: ['label:q'] } },
      paused: ['new.lan'],
      sites: [],
    });
  });

  test('leaves what there was where it had failed half-way', async () => {
    const { local } = fakeBrowser.storage;
    const set = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementation(async (items) => {
      if ('siteRules' in items) throw new Error('QUOTA_BYTES');
      return set(items);
    });
    await expect(importBackup(imported, 0)).rejects.toThrow('QUOTA_BYTES');
    vi.mocked(local.set).mockImplementation(set);
    expect(await currentBackup()).not.toEqual(before);
    await undoReplacement();
    expect(await currentBackup()).toEqual(before);
  });
});

test('what gave way to another machine comes back without what is off for now here', async () => {
  const notes = [{ code: 503, text: 'of another machine' }];
  await keepCopy('sync', 0, (now) => ({ ...now, notes }));
  await changeNotes(() => notes);
  await pauseSite({ site: 'new.lan', isPaused: true });
  await pauseSite({ site: 'old.lan', isPaused: false });
  await undoReplacement();
  expect(await currentBackup()).toEqual({ ...before, paused: ['new.lan'] });
});
