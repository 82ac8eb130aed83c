import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Backup, readBackup, writeBackup } from '../../../lib/settings/backup/backup';
import { changesOf, mergeBackup } from '../../../lib/settings/backup/merge-backup';
import { SETTING_CHOICES, SETTING_KEYS } from '../../../lib/settings/settings';

const host = fc.constantFrom('pbx.lan', '10.0.0.5', '*.example.com', '[fd00::5]', 'console.example');
const places = fc.uniqueArray(fc.constantFrom('column:sip code', 'label:status', 'column:"q"'), {
  maxLength: 2,
});
const backups: fc.Arbitrary<Backup> = fc.record({
  settings: fc.record(
    Object.fromEntries(SETTING_KEYS.map((key) => [key, fc.constantFrom(...SETTING_CHOICES[key])])),
    { requiredKeys: [] },
  ),
  notes: fc
    .uniqueArray(
      fc.record({
        code: fc.integer({ min: 100, max: 699 }),
        text: fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
      }),
      { selector: ({ code }) => code },
    )
    .map((notes) => notes.sort((a, b) => a.code - b.code)),
  rules: fc.dictionary(
    host,
    fc.record({ silenced: places, marked: places }).map(({ silenced, marked }) => ({
      silenced,
      marked: marked.filter((place) => !silenced.includes(place)),
    })),
    { noNullPrototype: true },
  ),
  paused: fc.uniqueArray(host),
  sites: fc.uniqueArray(host),
});
const nothing: Backup = { settings: {}, notes: [], rules: {}, paused: [], sites: [] };

describe('a backup', () => {
  test('exported, wiped and imported is what it was', () => {
    fc.assert(
      fc.property(backups, (backup) => {
        const read = readBackup(writeBackup(backup));
        expect(read).toEqual({ backup });
        if ('backup' in read) expect(mergeBackup(nothing, read.backup)).toEqual(backup);
      }),
    );
  });

  test('brings notes as they are stored: each code once, and no more than a note has', () => {
    const notes = [
      { text: 'trunk 3', code: 503, isManaged: true },
      { code: 486, title: '', text: 'normal' },
      { code: 503, text: 'trunk 2' },
    ];
    const read = readBackup(JSON.stringify({ sipLensBackup: 1, notes }));
    expect(read).toEqual({
      backup: {
        ...nothing,
        notes: [
          { code: 486, text: 'normal' },
          { code: 503, text: 'trunk 2' },
        ],
      },
    });
  });

  test.each(['pbx.lan', 'pbx.lan.', '*.example.com', '[fd00::5]', '*'])('may name the site %s', (site) => {
    const backup = { ...nothing, paused: [site], sites: [site] };
    expect(readBackup(writeBackup(backup))).toEqual({ backup });
  });

  test.each([
    'https://pbx.lan:8443/',
    'pbx.lan:8443',
    'PBX.lan',
    '"pbx.lan"',
    '*://pbx.lan/*',
    ' pbx.lan',
    '**',
  ])('may not name the site %j, which no grant has', (site) => {
    expect(readBackup(writeBackup({ ...nothing, sites: [site] }))).toEqual({
      problem: { kind: 'value', line: 8 },
    });
  });

  test('cut off anywhere or with a byte changed, it is read whole or refused with a reason', () => {
    fc.assert(
      fc.property(backups, fc.nat(), fc.string({ maxLength: 2 }), (backup, at, piece) => {
        const text = writeBackup(backup);
        const position = at % text.length;
        const result = readBackup(text.slice(0, position) + piece);
        expect('backup' in result || result.problem.kind !== undefined).toBe(true);
      }),
    );
  });

  test.each([
    ['{"sipLensBackup": 1,\n"settings": {\n"theme": "pink"}}', { kind: 'value', line: 3 }],
    ['{"sipLensBackup": 1,\n"settings": {\n"taste": "good"}}', { kind: 'value', line: 3 }],
    [
      '{"sipLensBackup": 1,\n"notes": [\n{"code": 503, "text": "x"},\n{"code": 99, "text": "x"}]}',
      { kind: 'value', line: 4 },
    ],
    ['{"sipLensBackup": 1,\n"rules": {\n"pbx.lan": {"silenced": "all"}}}', { kind: 'value', line: 3 }],
    [
      '{"sipLensBackup": 1,\n"rules": {\n"pbx.lan": {"silenced": [], "marked": ["column:q"]},\n"": {"silenced": [], "marked": []}}}',
      { kind: 'value', line: 4 },
    ],
    [
      '{"sipLensBackup": 1,\n"rules": {\n"a b": {"silenced": [], "marked": ["column:q"]}}}',
      { kind: 'value', line: 3 },
    ],
    ['{"sipLensBackup": 1,\n"paused": [\n"sip:x"]}', { kind: 'value', line: 3 }],
    ['{"sipLensBackup": 1,\n"sites": {}}', { kind: 'value', line: 2 }],
    ['{"sipLensBackup": 1,\n"wishes": []}', { kind: 'value', line: 2 }],
    ['{"sipLensBackup": 0}', { kind: 'value', line: 1 }],
    ['{"sipLensBackup": 2}', { kind: 'newer' }],
    ['{"theme": "dark"}', { kind: 'stranger' }],
    ['[]', { kind: 'stranger' }],
    ['{"sipLensBackup": 1,\n"notes": [}', { kind: 'json', line: 2 }],
    ['PK\u0003\u0004', { kind: 'json', line: 1 }],
  ])('%j is refused', (text, problem) => {
    expect(readBackup(text)).toEqual({ problem });
  });

  test('with a name as long as a whole file is refused as well', () => {
    const sites = [`${'a.'.repeat(4_500_000)}b/`];
    expect(readBackup(writeBackup({ ...nothing, sites }))).toEqual({ problem: { kind: 'value', line: 8 } });
  });
});

describe('an import', () => {
  test('removes nothing, and what is imported wins', () => {
    fc.assert(
      fc.property(backups, backups, (now, imported) => {
        const after = mergeBackup(now, imported);
        expect(after.settings).toEqual({ ...now.settings, ...imported.settings });
        const codes = after.notes.map(({ code }) => code);
        for (const { code } of now.notes) expect(codes).toContain(code);
        for (const note of imported.notes) expect(after.notes).toContainEqual(note);
        for (const each of [...now.paused, ...imported.paused]) expect(after.paused).toContain(each);
        for (const each of [...now.sites, ...imported.sites]) expect(after.sites).toContain(each);
      }),
    );
  });

  test('names no change exactly where it makes none', () => {
    fc.assert(
      fc.property(backups, backups, (now, imported) => {
        const after = mergeBackup(now, imported);
        const second = changesOf(after, imported);
        expect(Object.values(second).flat()).toEqual([]);
      }),
    );
  });

  test('asks for no site that a wider grant covers', () => {
    const now = { ...nothing, sites: ['*.example.com'] };
    const imported = { ...nothing, sites: ['sbc.example.com', '*.emea.example.com', 'example.org'] };
    expect(changesOf(now, imported).sites).toEqual(['example.org']);
    expect(changesOf({ ...nothing, sites: ['*'] }, imported).sites).toEqual([]);
  });

  test('says what it adds and what it replaces', () => {
    const now = { ...nothing, notes: [{ code: 503, text: 'trunk 2' }], sites: ['pbx.lan'] };
    const imported: Backup = {
      settings: { theme: 'dark' },
      notes: [
        { code: 486, text: 'normal' },
        { code: 503, text: 'trunk 3' },
      ],
      rules: { 'pbx.lan': { silenced: ['column:ext'], marked: [] } },
      paused: ['pbx.lan'],
      sites: ['pbx.lan', 'console.example'],
    };
    expect(changesOf(now, imported)).toEqual({
      settings: ['theme'],
      newNotes: [486],
      changedNotes: [503],
      rules: ['pbx.lan'],
      paused: ['pbx.lan'],
      sites: ['console.example'],
    });
  });
});
