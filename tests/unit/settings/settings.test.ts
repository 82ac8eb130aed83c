import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  readSettings,
  SETTING_CHOICES,
  SETTING_KEYS,
} from '../../../lib/settings/settings';
import { settingsInForce } from '../../../lib/settings/user-settings';

const valid = fc.record(
  Object.fromEntries(SETTING_KEYS.map((key) => [key, fc.constantFrom(...SETTING_CHOICES[key])])),
  { requiredKeys: [] },
);

describe('stored settings', () => {
  test('whatever is stored, valid settings come out, and only values that were stored', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...SETTING_KEYS), fc.anything())),
        (stored) => {
          const { settings, damaged } = readSettings(stored);
          for (const [key, value] of Object.entries(settings)) {
            expect(SETTING_CHOICES[key as keyof typeof settings]).toContain(value);
            expect(damaged).not.toContain(key);
          }
        },
      ),
    );
  });

  test('valid settings come out as they went in', () => {
    fc.assert(
      fc.property(valid, (settings) => {
        expect(readSettings(settings)).toEqual({ settings, damaged: [] });
      }),
    );
  });

  test('one damaged value costs that value alone', () => {
    fc.assert(
      fc.property(valid, fc.constantFrom(...SETTING_KEYS), fc.anything(), (settings, key, value) => {
        fc.pre(!(SETTING_CHOICES[key] as readonly unknown[]).includes(value));
        const { [key]: _, ...others } = settings;
        expect(readSettings({ ...settings, [key]: value })).toEqual({ settings: others, damaged: [key] });
      }),
    );
  });

  test.each([
    ['nothing', undefined, []],
    ['null', null, []],
    ['a text', '{"theme":', SETTING_KEYS],
    ['a list', ['dark'], SETTING_KEYS],
    ['names of a later version', { theme: 'dark', later: 1 }, []],
  ])('%s is read', (_, stored, damaged) => {
    expect(readSettings(stored).damaged).toEqual(damaged);
  });
});

describe('settings in force', () => {
  test('the defaults hold where nobody says otherwise', () => {
    expect(settingsInForce(undefined, undefined)).toEqual({
      settings: DEFAULT_SETTINGS,
      locked: [],
    });
  });

  test('the organisation wins, and locks what it sets', () => {
    const { settings, locked } = settingsInForce({ theme: 'dark', first: 'causes' }, { theme: 'light' });
    expect(settings).toMatchObject({ theme: 'light', first: 'causes' });
    expect(locked).toEqual(['theme']);
  });

  test('a value that the organisation got wrong neither holds nor locks', () => {
    expect(settingsInForce({ theme: 'dark' }, { theme: 'pink' })).toMatchObject({
      settings: { theme: 'dark' },
      locked: [],
    });
  });
});
