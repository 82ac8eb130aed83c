import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, joinParts, leftOver, MOST_BYTES, splitText } from '../../../../lib/settings/sync/parts';

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40_000, size: 'max' }),
  fc.constantFrom(
    '',
    '<'.repeat(20_000),
    '"\\'.repeat(9_000),
    '🦉'.repeat(9_000),
    '\u0001\u2028'.repeat(5_000),
  ),
);

/** What a browser counts that writes as few bytes as JSON allows. */
const plainBytes = (key: string, value: unknown) => key.length + Buffer.byteLength(JSON.stringify(value));

describe('text in parts', () => {
  test('is the same text again, whatever it holds, and no part is too large', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const parts = splitText(text, 'a');
        expect(joinParts(parts)).toEqual({ text });
        for (const part of Object.entries(parts)) {
          expect(plainBytes(...part)).toBeLessThanOrEqual(8192);
          expect(bytesOf(Object.fromEntries([part]))).toBeLessThanOrEqual(8192);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('is counted with what Chromium makes of characters that could end a script', () => {
    expect(bytesOf({ k: '<' })).toBe(1 + 8);
    expect(bytesOf({ k: 'é€🦉"' })).toBe(1 + 2 + 2 + 3 + 4 + 2);
    expect(bytesOf(splitText('x'.repeat(MOST_BYTES), 'a'))).toBeGreaterThan(MOST_BYTES);
  });

  test('of two writings at a time is one of the two or none, never a mixture', () => {
    fc.assert(
      fc.property(texts, texts, fc.infiniteStream(fc.boolean()), (a, b, picks) => {
        const one = splitText(a, 'a');
        const two = splitText(b, 'b');
        const keys = [...new Set([...Object.keys(one), ...Object.keys(two)])];
        const mixed = keys.map((key) => [key, (picks.next().value ? one : two)[key]]);
        const read = joinParts(Object.fromEntries(mixed.filter(([, value]) => value !== undefined)));
        if (typeof read === 'object') expect([a, b]).toContain(read.text);
        else expect(['nothing', 'incomplete']).toContain(read);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['nothing', {}],
    ['nothing', { other: 1 }],
    ['incomplete', { records0: { stamp: 'a', part: '' } }],
    ['incomplete', { records: null }],
    ['incomplete', { records: { version: 1, stamp: 'a', parts: 1 } }],
    ['incomplete', { records: { version: 1, stamp: 'a', parts: 1 }, records0: { stamp: 'b', part: '' } }],
    ['newer', { records: { version: 2 } }],
  ])('is %s in %j', (expected, stored) => {
    expect(joinParts(stored)).toBe(expected);
  });

  test('leaves nothing of a longer text behind', () => {
    const longer = splitText('x'.repeat(20_000), 'a');
    const shorter = splitText('x', 'b');
    expect(leftOver({ ...longer, other: 1 }, shorter)).toEqual(['records1', 'records2']);
  });
});
