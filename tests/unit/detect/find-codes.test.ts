import { describe, expect, test } from 'vitest';
import { findCodes } from '@/lib/detect/find-codes';
import { SEAM } from '@/lib/detect/labels/key-before';
import type { TextContext } from '@/lib/detect/types';
import { contextWith } from './marked-candidate';

function codesIn(text: string, hints?: Partial<TextContext>): number[] {
  return findCodes(text, contextWith(hints)).map(({ code }) => code);
}

const under = (header: string): Partial<TextContext> => ({ labels: [{ kind: 'column', text: header }] });

describe('findCodes', () => {
  test('returns where the three digits stand', () => {
    const text = 'CSeq: 200 INVITE\nSIP/2.0 486 Busy Here';
    const [match, ...others] = findCodes(text, contextWith());
    expect(others).toEqual([]);
    expect(match && text.slice(match.start, match.end)).toBe('486');
    expect(match).toMatchObject({ start: 25, end: 28, code: 486, tier: 'sure' });
  });

  test.each([
    ['SIP/2.0 486 Busy Here', [486]],
    ['CSeq: 486 INVITE', []],
    ['sip_status=486', [486]],
    ['sip_port=480', []],
    ['SIP 488 on extension 488', [488]],
    ['Reason: Q.850;cause=100', []],
    ['{"sip":{"status":404},"http":{"status":404}}', [404]],
    ['403 Forbidden', []],
    ['SIP 486 => 603', [486, 603]],
    ['SIP status expected:<491> but was:<500>', [491, 500]],
    ['queue length expected:<491> but was:<500>', []],
    ['SIP status expected: <200', []],
    ['SIP 486 was 181 yesterday', [486]],
    ['SIP 100 after 12 ms, then 183', [100, 183]],
    ['SIP 100 after 12 calls, then 183', [100]],
    ['last_sip_response_num: 200', [200]],
    ['{"target_sip":{"status":404}}', [404]],
    ['the carrier answers SIP 503, trace in /mnt/pcaps/a.pcap', [503]],
    ['SIP 480 line unavailable', [480]],
    ['SIP 401\u2009, \u2009407\u2009 for credentials', [401, 407]],
    ['SIP/2.0 486\u00ad7, SIP/2.0 486\u200b77, SIP/2.0 12\u2060486', []],
    ['the proxy answers 403 Forbidden or 486 Busy Here', [403, 486]],
    ['HTTP/1.1 503 Service Unavailable', []],
    ['+1 480 555 0142, room 486, 200 ms, $404', []],
  ])('%s', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  test('the same number is a code in one column and none in the next', () => {
    expect(codesIn('486', under('SIP code'))).toEqual([486]);
    expect(codesIn('486', under('Extension'))).toEqual([]);
    expect(codesIn('486', under('HTTP status'))).toEqual([]);
  });

  test('leaves out a list of other things as a whole', () => {
    const page = { title: '', url: '', names: '', isAboutCalls: true };
    expect(codesIn('Ja, groen. Toestellen 401, 402 en 403 doen het wel.', { page })).toEqual([]);
  });

  test('takes a list of codes as a whole', () => {
    expect(codesIn('Failover on SIP 408, 500 and 503')).toEqual([408, 500, 503]);
    expect(codesIn('t_check_status("486|600|603")')).toEqual([486, 600, 603]);
    expect(codesIn('SIP 486, 404 users')).toEqual([486]);
    expect(codesIn('100 → 183 → 486')).toEqual([100, 183, 486]);
    expect(codesIn('100 → 200 → 300')).toEqual([]);
    expect(codesIn('404;405;483', under('SIP reply codes'))).toEqual([404, 405, 483]);
  });

  test('what the words around say of one number of a list is said of all', () => {
    const page = { title: 'OpenSIPS', url: '', names: '', isAboutCalls: true };
    expect(codesIn('486, 600, 603', { ...under('Stop routing on'), page })).toEqual([486, 600, 603]);
    expect(codesIn('486, 473, 603', { ...under('Stop routing on'), page })).not.toContain(473);
    expect(codesIn('486-503, 600', { ...under('Stop routing on'), page })).not.toContain(503);
  });

  test('reads each chip of a list', () => {
    const chips = (before: string, after: string) => ({
      before,
      after,
      labels: [{ kind: 'key', text: 'Response codes that count as up' } as const],
      column: {
        isFirst: true,
        isHeaderRow: false,
        others: [],
        values: ['200 ×', '404 ×', '480 ×'],
        rows: [],
      },
    });
    expect(codesIn('200 ×', chips('', `${SEAM}404 ×${SEAM}480 ×`))).toEqual([200]);
    expect(codesIn('404 ×', chips(`200 ×${SEAM}`, `${SEAM}480 ×`))).toEqual([404]);
    expect(codesIn('480 ×', chips(`200 ×${SEAM}404 ×${SEAM}`, ''))).toEqual([480]);
  });

  test('keeps the cells of a table that is drawn in text apart', () => {
    const table = '| sip_code | count |\n|----------|-------|\n| 486 | 200 |\n| 503 | 404 |';
    expect(codesIn(table)).toEqual([486, 503]);
  });

  test('a row of words in such a table names nothing', () => {
    const table = '| Call | SIP code | Trunk |\n|---|---|---|\n| one | n/a | north |\n| two | 486 | south |';
    expect(codesIn(table)).toEqual([486]);
    expect(codesIn('| Replies |\n| 404 |\n| 480 |', { isPreformatted: true })).toEqual([]);
  });

  test('reads a table in a frame without a ruler', () => {
    const text = [
      '║ Host          │ Extension │ Response       ║',
      '║ 198.51.100.20 │ 180       │ 486 Busy Here  ║',
      '║ 198.51.100.21 │ 404       │ 403            ║',
    ];
    expect(codesIn(text.join('\n'), { isPreformatted: true })).toEqual([486, 403]);
    const lined = text.join('\n').replaceAll('║', '│');
    expect(codesIn(lined, { isPreformatted: true })).toEqual([486, 403]);
  });

  test('reads on across inline elements, not across lines', () => {
    expect(codesIn('486', { before: `SIP/2.0 ${SEAM}` })).toEqual([486]);
    expect(codesIn('486\n', { before: `CSeq:${SEAM}`, after: `${SEAM} Busy Here` })).toEqual([]);
    expect(codesIn('SIP/2.0\n486')).toEqual([]);
  });

  test('a line break of the source is none on the page', () => {
    const hints = { before: `SIP/2.0${SEAM}`, isPreformatted: false };
    expect(codesIn('\n  486\n', hints)).toEqual([486]);
    expect(codesIn('\n  486\n', { ...hints, isPreformatted: true })).toEqual([]);
    const wrapped = 'It answered with\n    486\n    Busy Here, then\n    503.';
    const found = findCodes(wrapped, contextWith({ isPreformatted: false }));
    expect(found.map(({ start, end }) => wrapped.slice(start, end))).toEqual(['486', '503']);
  });

  test('a code outside of the registry needs more than a vague sign', () => {
    expect(codesIn('SIP/2.0 477 Send failed')).toEqual([477]);
    expect(codesIn('477', under('SIP code'))).toEqual([477]);
    expect(codesIn('477', { ...under('Status'), column: callColumn(['477', '486', '603']) })).toEqual([]);
    expect(codesIn('486', { ...under('Status'), column: callColumn(['477', '486', '603']) })).toEqual([]);
    expect(codesIn('486', { ...under('Status'), column: callColumn(['200', '486', '603']) })).toEqual([486]);
  });

  test('is sure of a clear label and careful with a weak one', () => {
    expect(findCodes('486', contextWith(under('SIP code')))[0]?.tier).toBe('sure');
    expect(findCodes('SIP line: status 486', contextWith())[0]?.tier).toBe('possible');
  });

  test('gives its evidence in the words of the page', () => {
    expect(findCodes('486', contextWith(under('Last SIP response')))[0]?.evidence).toEqual([
      { rule: 'sip-label', weight: 9, seen: 'column header: Last SIP response' },
    ]);
  });
});

function callColumn(values: string[]) {
  return { isFirst: false, others: ['Caller', 'Callee', 'Duration'], values, rows: [] };
}
