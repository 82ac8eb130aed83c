import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../lib/settings/parse-json';

function standard(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

describe('JSON with lines', () => {
  test('has the value that JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(undefined, 2), (text, space) => {
        const value = JSON.parse(text);
        expect(parseJson(JSON.stringify(value, null, space))).toMatchObject({ value });
      }),
    );
  });

  test('refuses what JSON.parse refuses, and nothing else', () => {
    const broken = fc
      .tuple(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', ',', '}', '"', '\\', '0', '\n', '\u0001', 'é'),
      )
      .map(([text, at, piece]) => {
        const position = at % (text.length + 1);
        return text.slice(0, position) + piece + text.slice(position + 1);
      });
    fc.assert(
      fc.property(fc.oneof(broken, fc.string({ unit: 'binary' })), (text) => {
        expect('value' in parseJson(text)).toBe(standard(text) !== undefined);
      }),
      { numRuns: 1000 },
    );
  });

  test('is refused when it goes too deep, instead of running out of stack', () => {
    expect(parseJson('['.repeat(100_000))).toEqual({ wrongLine: 1 });
  });

  test.each([
    ['string', `"${'x'.repeat(9_000_000)}"`],
    ['string of escapes', `"${'\\n'.repeat(4_500_000)}"`],
    ['number', '1'.repeat(9_000_000)],
    ['room', ' '.repeat(9_000_000)],
  ])('is read however long one %s in it is', (_, text) => {
    expect(parseJson(`[${text}, true]`)).toEqual(
      text.trim() ? { value: JSON.parse(`[${text}, true]`), lineOf: expect.any(Function) } : { wrongLine: 1 },
    );
  });

  test.each([
    ['{\n  "a": 1,\n}', 3],
    ['{\n  "a": 1\n  "b": 2\n}', 3],
    ['{\n  "a": nope\n}', 2],
    ['{\n  "a": [1, 2\n', 3],
    ['{}\n\nmore', 3],
    ['', 1],
  ])('%j is wrong on line %i', (text, wrongLine) => {
    expect(parseJson(text)).toEqual({ wrongLine });
  });

  test('takes no longer for each value the more there are', () => {
    const values = Array.from({ length: 200_000 }, (_, index) => index);
    // As quick as one pass is; to count the lines of each value anew took minutes.
    const parsed = parseJson(JSON.stringify(values));
    expect('value' in parsed && parsed.lineOf([199_999])).toBe(1);
  });

  test('knows the line of every part', () => {
    const parsed = parseJson('{\n "a": {"b.c": [1,\n  2]},\n "d": null\n}');
    if (!('value' in parsed)) throw new Error('It is valid.');
    expect(parsed.lineOf(['a', 'b.c', 0])).toBe(2);
    expect(parsed.lineOf(['a', 'b.c', 1])).toBe(3);
    expect(parsed.lineOf(['d'])).toBe(4);
  });
});
