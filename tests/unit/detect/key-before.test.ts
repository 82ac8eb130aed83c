import { expect, test } from 'vitest';
import { keyBefore, SEAM } from '@/lib/detect/labels/key-before';

test.each([
  ['"sip_code": ', 'sip_code', true],
  ['variable_sip_term_status: [', 'variable_sip_term_status', true],
  ['SIP code is ', 'SIP code', false],
  ['call ended: Last SIP response = "', 'SIP response', true],
  ['<sip_status>', 'sip_status', true],
  ['<sip_status unit="none">', 'sip_status', true],
  [`"code"${SEAM}:${SEAM}`, 'code', true],
  [`SIP status${SEAM}`, 'SIP status', true],
  ['SIP response of a ', 'SIP response', false],
  ['SIP Status Code  ', 'SIP Status Code', false],
  ['SIP response ... ', 'SIP response', true],
  ['set("pbx", "sip_code", "', 'sip_code', true],
  ['a AND sip_code NOT IN (', 'sip_code', true],
  ['if err.code in [', 'err.code', true],
  ['WHERE `sip_code` != `', 'sip_code', true],
  ['ping-response-codes    ', 'ping-response-codes', false],
  ['        recv-code                ', 'recv-code', false],
  ['        stop-recurse             ', 'stop-recurse', false],
  ['WHEN release_code = ', 'release_code', true],
  ['if (hangup_code !== ', 'hangup_code', true],
  [`Hangup code${SEAM}≠${SEAM}`, 'Hangup code', true],
  [`Release Cause Code • ${SEAM}`, 'Release Cause Code', true],
  ['sip_code <> ', 'sip_code', true],
  ['SIP状态码：', 'SIP状态码', true],
  ['final response: expected one of [', 'final response', true],
  ['Disconnect Cause (SIP)   : ', 'Cause SIP', true],
  ['Sip non-success response: ', 'Sip non-success response', true],
  ['SIP-Status-Code (int, z. B. ', 'SIP-Status-Code', true],
  ['SIP error, for example ', 'SIP error', true],
  ['SIP 响应代码。默认为 ', 'SIP 响应代码', true],
  ['SIP状态码为 ', 'SIP状态码', true],
])('%j is named %s', (left, text, isBound) => {
  expect(keyBefore(left)).toMatchObject({ text, isBound });
});

test.each([
  ['', 'at the start'],
  ['call to Ana ', 'after a name'],
  ['Error     ', 'in the next column of a text'],
  ['status trunk ', 'after the name of a thing'],
  ['Sem resposta: ', 'where there is no answer'],
  ['SIP response 503 on trunk ', 'beyond another number'],
  ['SIP code, then ', 'beyond a comma'],
  ['"sip code", ', 'beyond a text'],
  ['401, and then a second ', 'after an ordinal number'],
  ['returned to ', 'after a motion'],
  ['3 ms ', 'after what another number measures'],
  [`180 s${SEAM} `, 'after an element with such a number'],
  ['a code that they use in (', 'after a place'],
  ['it rang because ', 'after a conjunction'],
  ['sent to the caller. Default: ', 'as an example of a person'],
  ['it is relayed to the caller. ', 'after the end of a sentence'],
  [`the first answers after a ${SEAM}`, 'after a preposition and an article'],
])('%j names nothing: %s', (left) => {
  expect(keyBefore(left)?.meaning ?? 'none').toBe('none');
});

test.each(['SIP code index: ', 'SIP product code: '])('%j names no SIP code', (left) => {
  expect(keyBefore(left)?.meaning).not.toBe('sip');
});

test('an abbreviation ends no sentence', () => {
  expect(keyBefore('Reception: ext. ')?.meaning).toBe('party');
});

test('the nearest words decide', () => {
  expect(keyBefore('SIP code 486 after duration=')?.meaning).toBe('measure');
  expect(keyBefore('response time ')?.meaning).toBe('measure');
  expect(keyBefore('Ping failed with code ')?.meaning).toBe('code');
});
