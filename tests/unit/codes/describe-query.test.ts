import { describe, expect, test } from 'vitest';
import { describeQuery } from '../../../lib/codes/search/describe-query';
import { nearest } from '../../../lib/codes/search/nearest';

const sip = (code: number) => ({ kind: 'sip', code });
const q850 = (cause: number) => ({ kind: 'q850', cause });
const text = (words: string, ...codes: number[]) => ({ kind: 'text', words, codes });

describe('a query is', () => {
  test.each(['', '   ', '\n\t', '\u00a0'])('empty: %j', (query) => {
    expect(describeQuery(query)).toEqual({ kind: 'empty' });
  });

  test.each([
    ['486', '486'],
    ['４８６', '486'],
    ['sip 799', '799'],
    ['Error code: 503', '503'],
    ['what does 487 mean?', '487'],
    ['[480]', '480'],
    ['31486', '31486'],
    ['48', '48'],
    ['603+', '603'],
    ['what is 603+?', '603'],
    ['sip 603+', '603'],
  ])('a number: %s', (query, digits) => {
    expect(describeQuery(query)).toEqual({ kind: 'number', digits });
  });

  test.each([
    ['4xx', 4],
    ['5XX errors', 5],
    ['6**', 6],
    ['redirection', 3],
    ['Server failure', 5],
    ['provisional responses', 1],
  ])('a class: %s', (query, codeClass) => {
    expect(describeQuery(query)).toEqual({ kind: 'class', class: codeClass });
  });

  test.each([
    ['q850 17', 17],
    ['Q.850 cause value 31', 31],
    ['hangup_cause_q850: 16', 16],
    ['cause 16', 16],
    ['hangupcause 16', 16],
    ['cause=102', 102],
    ['ISDN 41', 41],
    ['17 (q.850)', 17],
    ['q850 17 for 486', 17],
    ['Q.850 127', 127],
    ['q850 130', 130],
  ])('a cause: %s', (query, cause) => {
    expect(describeQuery(query)).toEqual({ kind: 'q850', cause });
  });

  test.each([
    ['rfc 8224', { rfc: 8224 }],
    ['RFC3261', { rfc: 3261 }],
    ['rfc 3261 21.4.24', { rfc: 3261, section: '21.4.24' }],
    ['rfc 3261 and 486', { rfc: 3261 }],
    ['RFC 8197 §4', { rfc: 8197, section: '4' }],
    ['rfc3261 section 21.4.24', { rfc: 3261, section: '21.4.24' }],
    ['https://www.rfc-editor.org/rfc/rfc3261#section-21.4', { rfc: 3261, section: '21.4' }],
  ])('an RFC: %s', (query, place) => {
    expect(describeQuery(query)).toEqual({ kind: 'rfc', ...place });
  });

  test.each([
    ['SIP/2.0 486 Busy Here', [sip(486)]],
    ['sip/2.0  180 Ringing', [sip(180)]],
    ['Reason: SIP;cause=603;text="Network Blocked"', [sip(603)]],
    ['Reason: Q.850 ;cause=16 ;text="Normal call clearing", SIP;cause=200', [q850(16), sip(200)]],
    ['SIP/2.0 480 Temporarily Unavailable\r\nReason: Q.850;cause=20', [sip(480), q850(20)]],
    ['last_bridge_proto_specific_hangup_cause: sip:486', [sip(486)]],
  ])('pasted: %j', (query, mentions) => {
    expect(describeQuery(query)).toEqual({ kind: 'pasted', mentions });
  });

  test.each([
    ['busy here', text('busy here')],
    ['480 or 486', text('  or  ', 480, 486)],
    ['403 forbidden', text('  forbidden', 403)],
    ['603+ blocked', text('  blocked', 603)],
    ['486,487', text('   ', 486, 487)],
    ['sip codes: 480,486,600', text('     ', 480, 486, 600)],
    ['q850 for 486', text('q850 for  ', 486)],
    ['isup cause of 404', text('isup cause of  ', 404)],
    ['call fails because 100rel is required', text('call fails because 100rel is required')],
    ['486 q850', text('  q850', 486)],
    ['486,487 calls', text('486,487 calls')],
    ['200+ calls', text('200+ calls')],
    ['sip_term_status=487', text('sip_term_status= ', 487)],
    ['"finalSipCode":487', text('"finalSipCode": ', 487)],
    ['FAILED-486', text('FAILED- ', 486)],
    ['486-Busy', text(' -Busy', 486)],
    ['after 180 seconds', text('after 180 seconds')],
    ['200ms delay', text('200ms delay')],
    ['call +1 480-555-0100', text('call +1 480-555-0100')],
    ['10.0.200.5', text('10.0.200.5')],
    ['sip:404@example.net', text('sip:404@example.net')],
    ['error 799 on trunk', text('error 799 on trunk')],
  ])('words: %s', (query, expected) => {
    expect(describeQuery(query)).toEqual(expected);
  });
});

describe('the nearest codes', () => {
  const codes = (query: string) => nearest(query).map(({ code }) => code);

  test.each([
    ['848', 488],
    ['684', 484],
    ['sip 498', 489],
  ])('to %s hold %i', (query, code) => {
    expect(codes(query)).toContain(code);
  });

  test('are at most three', () => {
    expect(codes('481')).toHaveLength(3);
  });

  test.each([
    ['bzzyhere', 486],
    ['servce unavailible', 503],
    ['forbbidn', 403],
  ])('to the phrase %s begin with %i', (query, code) => {
    expect(codes(query)[0]).toBe(code);
  });

  test.each(['', '4xx', 'xyzzy', '31486', '777'])('to %j are none', (query) => {
    expect(nearest(query)).toEqual([]);
  });
});
