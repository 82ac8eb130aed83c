import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCodes } from '@/lib/detect/find-codes';
import { isSipCodes } from '@/lib/detect/labels/judge-heading';
import type { TextContext } from '@/lib/detect/types';
import { contextWith } from './marked-candidate';

const contexts = fc.boolean().map((isPreformatted) => contextWith({ isPreformatted }));

/** What a page may be made of to make a careless reader slow. */
const pieces = fc.constantFrom(
  '486',
  '486 ',
  '486,',
  ' 486 | ',
  '4'.repeat(50),
  ' ',
  '\t',
  '\n',
  'SIP/2.0 ',
  'SIP;a=b;cause=',
  '"code": ',
  '{',
  '}',
  '<a b="',
  '>',
  '---',
  '|---|---|\n',
  'sip response code ',
  'failed with ',
  'INVITE ',
  'of the a ',
  '\u2009',
  '(',
  '-',
  'Ж',
  '码',
);

describe('findCodes on any text', () => {
  test('returns numbers of three digits, in order, that do not overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), contexts, (parts, context) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, code } of findCodes(text, context)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(`${code}`);
          expect(text.slice(start - 1, start) + text.slice(end, end + 1)).not.toMatch(/\d/);
          last = end;
        }
      }),
    );
  });

  test('takes time that grows with the length of the text alone', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 4 }), contexts, (parts, context) => {
        const unit = parts.join('');
        const short = fastest(unit.repeat(Math.ceil(2_000 / unit.length)), context, 20);
        const long = fastest(unit.repeat(Math.ceil(40_000 / unit.length)), context, 1);
        // The same length in all: a quadratic reader would take twenty times as long for the long text.
        expect(long).toBeLessThan(5 * short + 20);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test.each(['-', '=', '-=', '| ', '+--', ' ', 'a,', 'a  '])(
    'takes no longer for long lines than for short ones: %j',
    (unit) => {
      // Just below the length from which on a line is not read as one of a table.
      const lineOf = (length: number) => `${unit.repeat(length / unit.length)}x\n486\n`;
      const textOf = (length: number) => lineOf(length).repeat(20_000 / length);
      const context = contextWith({ isPreformatted: true });
      const short = fastest(textOf(100), context, 1);
      const long = fastest(textOf(1990), context, 1);
      expect(long).toBeLessThan(3 * short + 30);
    },
  );
});

test.each(['응답코드 ', '별 ', 'code by '])('a long heading takes no longer than its parts: %j', (unit) => {
  const reading = (length: number, times: number) =>
    fastestOf(() => isSipCodes(`SIP ${unit.repeat(length / unit.length)}`), times);
  expect(reading(40_000, 1)).toBeLessThan(5 * reading(2000, 20) + 20);
});

/** Milliseconds of the processor for reading a text some times: what others run at the same time is not in it. */
function fastest(text: string, context: TextContext, times: number): number {
  return fastestOf(() => findCodes(text, context), times);
}

function fastestOf(read: () => unknown, times: number): number {
  const spent = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    for (let time = 0; time < times; time++) read();
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...spent);
}
