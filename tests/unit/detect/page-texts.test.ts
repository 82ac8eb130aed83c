import { expect, test } from 'vitest';
import { areAboutCalls, provenCodes } from '@/lib/detect/text/page-texts';

test.each([
  ['a phrase that SIP alone uses', ['486 Busy Here'], [486]],
  ['the protocol before it', ['SIP/2.0 503', 'SIP response code 404', 'sip: 480'], [503, 404, 480]],
  ['a shared phrase where a text speaks of SIP', ['404 Not Found', 'we sent an INVITE to you'], [404]],
  ['a shared phrase where another code is proven', ['404 Not Found', '486 Busy Here'], [486, 404]],
])('%s proves', (_, texts, codes) => {
  expect([...provenCodes(texts)]).toEqual(codes);
});

test.each([
  ['a number', ['extension 486', 'call 404']],
  ['a shared phrase alone', ['404 Not Found']],
  ['a shared phrase beside another protocol', ['HTTP 404 Not Found', 'we sent an INVITE to you']],
  ['another number of SIP', ['SIP port 480', 'SIP trunk 404']],
])('%s proves nothing', (_, texts) => {
  expect([...provenCodes(texts)]).toEqual([]);
});

test.each([
  ['SIP', ['Trunks', 'SIP trunk 404'], true],
  ['a method', ['we sent an INVITE to you'], true],
  ['telephony twice', ['the carrier has no route', 'calls fail'], true],
  ['one term of telephony', ['the carrier delivers on Monday', 'another carrier does not'], false],
  ['another protocol that has such methods', ['GET /sip HTTP/1.1'], false],
  ['nothing of that', ['room 404'], false],
])('texts that speak of %s', (_, texts, areSo) => {
  expect(areAboutCalls(texts)).toBe(areSo);
});
