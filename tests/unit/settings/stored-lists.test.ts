import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNotes } from '../../../lib/settings/notes';
import { isPaused, readPausedSites } from '../../../lib/settings/paused-sites';
import { applyChange, countDamagedRules, readSiteRules } from '../../../lib/settings/site-rules';

const note = fc.record({ code: fc.integer({ min: 100, max: 699 }), text: fc.string({ minLength: 1 }) });

describe('stored notes', () => {
  test('whatever is stored, only notes come out', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.oneof(note, fc.anything()))), (stored) => {
        for (const { code, title, text } of readNotes(stored).notes) {
          expect(Number.isInteger(code) && code >= 100 && code <= 699).toBe(true);
          expect(text.trim()).not.toBe('');
          expect(['string', 'undefined']).toContain(typeof title);
        }
      }),
    );
  });

  test('every entry of another shape is counted, and the others are kept', () => {
    const stored = [{ code: 503, text: 'trunk 2' }, null, { code: 99, text: 'x' }, { code: 486, text: ' ' }];
    expect(readNotes(stored)).toEqual({ notes: [{ code: 503, text: 'trunk 2' }], damaged: 3 });
  });

  test('reading what was read changes nothing', () => {
    fc.assert(
      fc.property(fc.array(note), (stored) => {
        const { notes } = readNotes(stored);
        expect(readNotes(notes)).toEqual({ notes, damaged: 0 });
      }),
    );
  });
});

describe('stored rules', () => {
  test('whatever is stored, only lists of texts come out', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.anything())), (stored) => {
        for (const [host, { silenced, marked }] of Object.entries(readSiteRules(stored))) {
          expect(new URL(`https://${host}/`).hostname).toBe(host);
          for (const place of [...silenced, ...marked]) expect(typeof place).toBe('string');
          expect(silenced.length + marked.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test.each([
    [undefined, 0],
    [{}, 0],
    [{ 'pbx.lan': { silenced: ['column:ext'], marked: [] } }, 0],
    [{ 'pbx.lan': { silenced: ['column:ext', 7], marked: [] }, 'old.lan': null }, 2],
    [{ '': { silenced: ['column:ext'], marked: [] }, 'a b': { silenced: [], marked: ['label:q'] } }, 2],
    ['all', 1],
    [['pbx.lan'], 1],
  ])('in %j the damaged ones are counted: %i', (stored, damaged) => {
    expect(countDamagedRules(stored)).toBe(damaged);
  });

  test('what is said of a host that no page can have is left out, and the others are kept', () => {
    const rules = { silenced: ['column:ext'], marked: [] };
    const stored = { '': rules, 'a b': rules, 'pbx.lan:8080': rules, '[fd00::5]': rules, '-pbx.lan': rules };
    expect(Object.keys(readSiteRules(stored))).toEqual(['[fd00::5]', '-pbx.lan']);
  });

  test('a change is kept through the storage, and forgetting leaves nothing', () => {
    const change = { host: 'pbx.lan', labelKey: 'column:sip code', rule: 'silenced' } as const;
    const rules = applyChange({}, change);
    expect(readSiteRules(JSON.parse(JSON.stringify(rules)))).toEqual(rules);
    expect(applyChange(rules, { ...change, rule: 'forget' })).toEqual({});
  });
});

describe('sites that are off', () => {
  test('whatever is stored, only texts come out, each once', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const sites = readPausedSites(stored);
        expect(sites.every((site) => typeof site === 'string')).toBe(true);
        expect(new Set(sites).size).toBe(sites.length);
      }),
    );
  });

  test.each([
    ['pbx.lan', ['pbx.lan'], true],
    ['pbx.lan', ['lan'], false],
    ['console.twilio.com', ['*.twilio.com'], true],
    ['twilio.com', ['*.twilio.com'], true],
    ['nottwilio.com', ['*.twilio.com'], false],
    ['pbx.lan', ['*'], true],
    ['pbx.lan', [], false],
  ])('%s with %j off: %s', (host, sites, expected) => {
    expect(isPaused(host, sites)).toBe(expected);
  });
});
