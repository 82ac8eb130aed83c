import { expect, test } from 'vitest';
import { areAboutCalls } from '@/lib/detect/text/page-texts';

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
