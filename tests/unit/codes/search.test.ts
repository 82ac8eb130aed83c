import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { briefs } from '../../../lib/codes/all-briefs';
import { q850Causes } from '../../../lib/codes/q850/causes';
import { createCodeSearch } from '../../../lib/codes/search/search';
import { targetKey } from '../../../lib/codes/search/search-target';
import { meanReciprocalRank, rankingCases, rankOf } from './ranking';

const search = createCodeSearch();
const keys = (query: string) => search(query).map(targetKey);

describe.each(Object.entries(rankingCases))('%s', (_kind, cases) => {
  test.each(cases.map((row) => [row[0], row] as const))('%j finds its answer first', (_query, row) => {
    expect(rankOf([...row], search)).toBe(1);
  });
});

test('the ranking table is worth its name', () => {
  expect(Object.values(rankingCases).flat().length).toBeGreaterThan(100);
  expect(meanReciprocalRank()).toBe(1);
});

describe('a number', () => {
  test('alone lists the codes that begin with it, in order', () => {
    expect(keys('48')).toEqual(
      briefs.filter(({ code }) => String(code).startsWith('48')).map(({ code }) => `sip:${code}`),
    );
  });

  test('that is a cause and a beginning lists the cause first', () => {
    expect(keys('18')).toEqual(['q850:18', 'sip:180', 'sip:181', 'sip:182', 'sip:183']);
  });

  test('that is a code and a cause lists both', () => {
    expect(keys('100').slice(0, 2)).toEqual(['sip:100', 'q850:100']);
  });

  test.each(['799', 'sip 799', '000', '4805551234', '1.5'])('that nobody uses finds nothing: %s', (query) => {
    expect(keys(query)).toEqual([]);
  });

  test('lists other readings of it, but none that repeats the code', () => {
    expect(keys('302')).toContain('family:http:302');
    expect(keys('404')).not.toContain('family:http:404');
    expect(keys('488')).not.toContain('family:oracle-sbc:488');
  });
});

test('a class lists its codes in order', () => {
  expect(keys('6xx').slice(0, 6)).toEqual([600, 603, 604, 606, 607, 608].map((code) => `sip:${code}`));
});

test('a pasted header field lists everything that it names', () => {
  expect(keys('Reason: Q.850;cause=16, SIP;cause=200, Q.850;cause=16')).toEqual(['q850:16', 'sip:200']);
});

test('two codes in one question come first, in that order', () => {
  expect(keys('480 vs 486').slice(0, 2)).toEqual(['sip:480', 'sip:486']);
});

test.each(['q850 for 486', '486 q850', 'isup cause of 486'])(
  '%s finds the code, whose card has its causes',
  (query) => {
    expect(keys(query)[0]).toBe('sip:486');
  },
);

test('a vendor token beside a code follows the code', () => {
  expect(keys('403 Caller Origination Number is Invalid D35').slice(0, 2)).toEqual([
    'sip:403',
    'family:telnyx-suffix:D35',
  ]);
});

test('an RFC lists the codes that it defines first, then those that name it', () => {
  expect(keys('rfc 8224').slice(0, 4)).toEqual([428, 436, 437, 438].map((code) => `sip:${code}`));
});

test.each(['', '   ', 'xyzzyqwv', '💥', '…', 'q850 130'])('nothing fits %j', (query) => {
  expect(keys(query)).toEqual([]);
});

describe('every', () => {
  test.each(briefs.map(({ code }) => code))('code finds itself by number: %i', (code) => {
    expect(keys(String(code))[0]).toBe(`sip:${code}`);
  });

  test.each(
    briefs
      .filter(({ registration }) => registration !== 'unregistered')
      .map(({ code, phrase }) => [phrase, code] as const),
  )('phrase finds its code: %s', (phrase, code) => {
    const found = search(phrase).flatMap((result) =>
      result.kind === 'sip' && result.brief.phrase === phrase ? [result] : [],
    );
    expect(found.map(({ brief }) => brief.code)).toContain(code);
    expect(keys(phrase).indexOf(`sip:${code}`)).toBeLessThan(2);
  });

  test.each(q850Causes.map(({ cause }) => cause))('cause finds itself: Q.850 %i', (cause) => {
    expect(keys(`Q.850;cause=${cause}`)).toEqual([`q850:${cause}`]);
  });

  const constants = q850Causes.flatMap((row) =>
    ['freeswitch', 'asterisk'].flatMap((source) =>
      source in row ? [[row[source as keyof typeof row] as unknown as string, row.cause] as const] : [],
    ),
  );
  test.each(constants)('program constant finds its cause: %s', (name, cause) => {
    expect(keys(name)[0]).toBe(`q850:${cause}`);
  });
});

describe('whatever is typed', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'0123456789xX.;=/ SIPQqcause'), maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          'sip',
          '486',
          'busy',
          'cause=',
          'Q.850;',
          '"',
          '\\',
          '(',
          '[',
          '*',
          'rfc',
          '__proto__',
          '💥',
          '\0',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(' ')),
  );

  test('the search answers, nothing twice', () => {
    fc.assert(
      fc.property(anything, (query) => {
        const found = keys(query);
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 500 },
    );
  });

  test('the same question gets the same answer, with other spaces and letters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...briefs.map(({ phrase }) => phrase)), (phrase) => {
        expect(keys(`  ${phrase.toUpperCase()} `)).toEqual(keys(phrase));
      }),
    );
  });
});

describe('speed', () => {
  test.each([
    ['letters', 'a'.repeat(10_000)],
    ['words', 'call busy '.repeat(1000)],
    ['emoji', '💥'.repeat(5000)],
    ['digits', '4'.repeat(10_000)],
    ['brackets', '(['.repeat(5000)],
    ['spaces', ' '.repeat(9999)],
    ['status lines', 'SIP/2.0 486 Busy Here\r\n'.repeat(450)],
    ['almost causes', 'cause '.repeat(1700)],
  ])('the time for %s grows with their number, not faster', (_kind, query) => {
    // Four times the length takes four times as long, sixteen times if each character looked at all others.
    const [quarter, whole] = [query.slice(0, query.length / 4), query].map(fastest) as [number, number];
    expect(whole).toBeLessThan(10 * quarter + 5);
  });
});

/** Milliseconds of the fastest of some searches: whatever else the machine does slows down only some of them. */
function fastest(query: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    search(query);
    return performance.now() - start;
  });
  return Math.min(...times);
}
