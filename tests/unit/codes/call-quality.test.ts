import { describe, expect, test } from 'vitest';
import { callQuality } from '@/lib/codes/call-quality';

const counted = (counts: Record<number, number>) =>
  Object.entries(counts).map(([code, count]) => ({ code: Number(code), count }));

describe('the quality figures', () => {
  test('count answered, busy and unanswered calls as effective, and name the disputed ones', () => {
    expect(callQuality(counted({ 200: 60, 486: 20, 480: 5, 404: 10, 503: 5 }))).toEqual({
      asr: { hits: 60, of: 100 },
      ner: { least: { hits: 85, of: 100 }, most: { hits: 95, of: 100 } },
      seer: { hits: 85, of: 100 },
    });
  });

  test('leave provisional responses out, and challenges and redirections where they end no call', () => {
    const figures = callQuality(
      counted({ 100: 50, 180: 40, 183: 9, 200: 10, 302: 7, 401: 8, 407: 9, 500: 10 }),
    );
    expect(figures?.asr).toEqual({ hits: 10, of: 20 });
    expect(figures?.ner).toEqual({ least: { hits: 10, of: 20 }, most: { hits: 10, of: 20 } });
    // RFC 6076 leaves out redirections alone.
    expect(figures?.seer).toEqual({ hits: 10, of: 37 });
  });

  test('take a failure that no table lists for the failure that it is', () => {
    expect(callQuality(counted({ 200: 50, 477: 30, 599: 20 }))).toEqual({
      asr: { hits: 50, of: 100 },
      ner: { least: { hits: 50, of: 100 }, most: { hits: 50, of: 100 } },
      seer: { hits: 50, of: 100 },
    });
  });

  test('leave out what answers other requests than the INVITE of a call', () => {
    const calls = { 200: 40, 486: 10 };
    expect(callQuality(counted({ ...calls, 202: 20, 412: 10, 423: 30, 489: 20, 491: 15 }))).toEqual(
      callQuality(counted(calls)),
    );
  });

  test.each([
    ['nothing', {}],
    ['too few calls', { 200: 5, 486: 4 }],
    [
      'a list of codes rather than of calls',
      { 200: 2, 400: 1, 403: 1, 404: 1, 408: 1, 480: 1, 486: 1, 488: 1, 500: 1, 503: 1 },
    ],
    ['a list of failures alone', { 486: 30, 503: 12 }],
    ['a registration log', { 202: 100 }],
  ])('are not given for %s', (_, counts) => {
    expect(callQuality(counted(counts))).toBeUndefined();
  });
});
