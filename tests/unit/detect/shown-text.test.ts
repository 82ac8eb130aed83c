import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asShown } from '@/lib/detect/text/shown-text';

const ALONE = { before: '', after: '' };

describe('a text as it is shown', () => {
  test.each([
    ['with\n   486 today', 'with 486 today'],
    ['  \n\t 486\n  Busy Here \n', '486 Busy Here'],
    ['480   12\n', '480   12'],
  ])('%j', (source, shown) => {
    expect(asShown(source, ALONE).text).toBe(shown);
  });

  test('keeps a space beside what stands on its line', () => {
    expect(asShown('\n 486\n', { before: 'SIP', after: 'today' }).text).toBe(' 486 ');
  });

  test('knows where each of its characters stands', () => {
    const text = fc.string({ unit: fc.constantFrom('4', 'a', ' ', '\n', '\t') });
    const edge = fc.constantFrom('', 'x');
    fc.assert(
      fc.property(text, edge, edge, (source, before, after) => {
        const shown = asShown(source, { before, after });
        const places = [...shown.text].map((_, index) => shown.placeOf(index));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        for (const [index, place] of places.entries())
          if (shown.text[index] !== ' ') expect(source[place]).toBe(shown.text[index]);
      }),
    );
  });
});
