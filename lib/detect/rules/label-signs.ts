import type { Candidate } from '../candidate';
import { isOfAnswers, isOfNextRoute } from '../labels/judge-heading';
import { namesSip } from '../labels/judge-label';
import { GENERAL } from '../labels/label-meanings';
import { saysResponseCodes } from '../labels/says-codes';
import { labelled, labelOf, said } from '../questions/labelled';
import { SIP_METHOD } from '../text/methods';
import { phraseAfter } from '../text/phrases';
import { factsOf } from '../text/text-facts';
import type { Label } from '../types';
import { around, type Cases, type Example, type Rule, rule, under } from './rule';

/** The address of a page about SIP codes. */
const SIP_CODE_LINK = /\bsip\W?(?:status|response|error)?\W?codes?\b/i;
const METHOD = new RegExp(`^${SIP_METHOD}$`);
/** Beside others, however it is written. */
const ANY_METHOD = new RegExp(METHOD, 'i');
/** What is asked of an API: `create_sip_participant`. */
const REQUEST = /(?<![a-z])(?:create|delete|update|list|transfer)_?sip/i;
const SIP_ALONE = /^\s*SIP\W*$/i;
const SIP_VALUE = /\b(?:type|proto\w{0,6}|kind|family)["']?\s?[:=]\s?["']?sip\b/i;

/** What the labels of a number say. */
export const labelSigns: readonly Rule[] = [
  rule('sip-label', 9, '', (c) => labelled(c, 'sip')),
  rule('ending-label', 6, '', endingLabel),
  rule('end-cause-label', 4, '', (c) => labelled(c, 'end-cause')),
  rule('routing-label', 4, '', (c) => labelled(c, 'routing')),
  rule('hunting-label', 5, '', huntingLabel),
  rule('response-label', 3, '', responseLabel),
  rule('vague-label', 2, '', (c) => labelled(c, 'vague', 'cause')),
  rule('code-label', 2, '', (c) => labelled(c, 'code')),
  rule('sip-header', 6, 'column header', sipHeader),
  rule('method-header', 5, 'column header', methodHeader),
  rule('sip-object', 6, 'inside', sipObject),
  rule('tooltip', 7, 'tooltip', codeTooltip),
];

/** A column of codes holds no greater numbers that are none, or few of them. */
function endingLabel(candidate: Candidate): string | undefined {
  const label = labelled(candidate, 'ending');
  const { isShared, columnFacts } = candidate;
  return label && isShared && columnFacts.hasUnknown && !columnFacts.isMostlyCodes ? undefined : label;
}

/** Beside "Busy" and "No answer" stands how often somebody answered. */
function responseLabel(candidate: Candidate): string | undefined {
  const label = labelled(candidate, 'response');
  return label && !candidate.columnFacts.areOutcomes ? label : undefined;
}

/** "Advance to next route on" before codes and nothing else. */
function huntingLabel(candidate: Candidate): string | undefined {
  const label = candidate.columnFacts.isPure ? labelOf(candidate, ['routing']) : undefined;
  return label && isOfNextRoute(label.text) ? said(label) : undefined;
}

/** Under "SIP" and nothing more stand codes where the heading speaks of answers; else extensions, or how many calls. */
function sipHeader({ names, columnFacts, context }: Candidate): string | undefined {
  const header = names.find(({ kind, text }) => kind === 'column' && SIP_ALONE.test(text));
  return header && columnFacts.isCodes && context.sections.some(speaksOfAnswers) ? header.text : undefined;
}

/** Under "INVITE" stand the answers to it, or how many there are; "Invite" needs "Register" beside it. */
function methodHeader({ names, columnFacts, column }: Candidate): string | undefined {
  if (!columnFacts.isPure || columnFacts.hasZeros) return undefined;
  const pattern = column?.others.some((header) => ANY_METHOD.test(header)) ? ANY_METHOD : METHOD;
  return names.find(({ kind, text }) => kind === 'column' && pattern.test(text))?.text;
}

function speaksOfAnswers(heading: string): boolean {
  return isOfAnswers(heading) || saysResponseCodes(heading);
}

/**
 * A general key or a phrase inside of an object that says SIP: `{"sip":{"status":404}}`, `{"type":"SIP","code":410}`,
 * `enum SipCode { NOT_FOUND(404) }`.
 */
function sipObject(candidate: Candidate): string | undefined {
  const { key, names, left, preceding } = candidate;
  const keys = [...(key ? [key] : []), ...names.filter(({ kind }) => kind === 'key')];
  if (!preceding && !keys.some(({ meaning }) => GENERAL.has(meaning))) return undefined;
  const { enclosing } = candidate;
  const isSip =
    enclosing !== undefined && !REQUEST.test(enclosing) && (factsOf(enclosing).hasSip || namesSip(enclosing));
  return isSip ? enclosing : SIP_VALUE.exec(left)?.[0];
}

function codeTooltip({ first, context }: Candidate): string | undefined {
  const titles = context.labels.filter(({ kind }) => kind === 'title');
  const isOfCode = (text: string) => {
    const phrase = text.replace(/^\W*(?:SIP\W+)?\d{3}\b/i, '');
    // Of a key on a switchboard one word says how the extension is.
    const isState = phrase === text && !text.trim().includes(' ');
    return (!isState && phraseAfter(first, phrase) !== undefined) || SIP_CODE_LINK.test(text);
  };
  return titles.find(({ text }) => isOfCode(text))?.text;
}

/** A cell under a header that stands below another. */
/* @__NO_SIDE_EFFECTS__ */
function underGroup(text: string, header: string, group: string): Example {
  const labels: Label[] = [
    { kind: 'column', text: header },
    { kind: 'group', text: group },
  ];
  return { text, labels };
}

export const labelCases: Cases = {
  'sip-label': {
    examples: [
      under('«486»', 'SIP code'),
      under('«486» Busy Here', 'Last SIP response', 'key'),
      under(' «404», 480', 'Código SIP', 'row'),
      under('Final «487»', 'sipStatusCode'),
      under('Down 192.0.2.1:5060: Remote=«503»', 'SIP trunk status'),
      under('200-299, «404»', 'SIP response codes taken for up', 'key'),
    ],
    decoys: [
      under('«486»', 'SIP response time'),
      under('«486»', 'SIP errors'),
      under('«486»', 'HTTP status'),
      under('Retry after «180»', 'SIP response'),
      under('200 of «404»', 'SIP code'),
      underGroup('«404»', '200', 'SIP response'),
    ],
  },
  'method-header': {
    examples: [
      under('«404»', 'INVITE', 'column', { column: { values: ['404', '200', '403'] } }),
      under('«404»', 'Invite', 'column', { column: { values: ['404', '200'], others: ['Register'] } }),
    ],
    decoys: [
      under('«404»', 'INVITE', 'column', { column: { values: ['404', '12', '403'] } }),
      under('«200»', 'INVITE', 'column', { column: { values: ['0', '200', '100'] } }),
      under('«404»', 'INVITEs', 'column', { column: { values: ['404', '200', '403'] } }),
      under('«404»', 'Invite', 'column', { column: { values: ['404', '200'], others: ['Guest'] } }),
    ],
  },
  'sip-header': {
    examples: [
      under('«404», 604', 'SIP', 'column', {
        sections: ['Voice response codes'],
        column: { values: ['486, 600', '480', '404, 604'] },
      }),
    ],
    decoys: [
      under('«404»', 'SIP', 'column', { column: { values: ['486', '480', '404'] } }),
      under('«404»', 'SIP', 'column', {
        sections: ['Voice response codes'],
        column: { values: ['486', '201', '404'] },
      }),
    ],
  },
  'ending-label': {
    examples: [
      under('«486»', 'Disconnect code'),
      under('«486»', 'Rel. code'),
      under('«503»', 'LegA DC'),
      under('«480»', 'Final response'),
    ],
    decoys: [
      under('«486»', 'Hangup cause'),
      under('«486»', 'End time'),
      under('«100»', 'Disconnect code', 'column', { column: { values: ['16', '127', '100'] } }),
      under('«202»', '结束状态码', 'column', { column: { values: ['202', '203'] } }),
      under('«486»', 'Q.850 cause'),
      underGroup('«420»', 'Code', 'Termination'),
    ],
  },
  'end-cause-label': {
    examples: [
      under('圏外(«480»)', '切断理由', 'column', {
        column: { values: ['圏外(480)', '欠番(404)', '正常切断'] },
      }),
      under('用户忙 SIP/«486»', '终止原因'),
      under('«486»', 'Hangup cause'),
      under('«480»', '释放原因'),
      under('«487»', 'Release'),
    ],
    decoys: [
      under('Transfer («480»)', 'Hangup cause', 'column', {
        column: { values: ['Transfer (480)', 'Busy (17)'] },
      }),
      under('Alice SIP/«486»', 'Caller'),
      under('«100»', 'Hangup cause'),
      under('«486»', 'Release code'),
      under('«486»', 'Release version'),
    ],
  },
  'hunting-label': {
    examples: [
      under('«500»', 'Advance to next route on', 'key', {
        column: around({ values: ['408', '500', '503'] }),
      }),
    ],
    decoys: [
      under('«500»', 'Advance to next route on', 'key', { column: around({ values: ['408', '12', '503'] }) }),
      under('«500»', 'Retry on', 'key', { column: around({ values: ['408', '500', '503'] }) }),
    ],
  },
  'routing-label': {
    examples: [
      under('«404, 486»', 'Stop hunting on'),
      under('«503»', 'Failover codes'),
      under('«401,484-486»', 'Stop recurse'),
      under('«408, 503»', 'Reroutage sur', 'row'),
      under('«404, 484»', 'Перебор прекращать при кодах', 'key'),
      under('«486» ×', 'Never reroute on', 'key', { before: 'Never reroute on\u2009404 ×\u2009' }),
      under('«486»', 'Fail over on', 'key', { before: '408\u2009cancel\u2009' }),
      under('«486» ×', 'Reroute on (SIP)', 'key', { before: 'Reroute on (SIP)\u2009404 ×\u2009' }),
    ],
    decoys: [
      under('«404»', 'Hunt group'),
      under('«503»', 'Failover'),
      under('«200»', 'Reroute timeout'),
      under('«486» ×', 'Never reroute on', 'key', { before: 'Always reroute by\u2009404 ×\u2009' }),
      under('«486»', 'Fail over on', 'key', { before: '408\u2009cancelled\u2009' }),
    ],
  },
  'response-label': {
    examples: [
      under('«404»', 'reply_code', 'column', { column: around({ values: ['408', '404', '4..'] }) }),
      under('«408»', 'Response'),
      under('«486»', 'Reply code'),
      under('«403»', '心跳应答'),
      under('«200»', 'OPTIONS status', 'key'),
      under('«486»', 'Most frequent failure response', 'row'),
      under('«503»', 'Answered with'),
      under('«503»', 'Response Codes (oos-codes)', 'key', { before: 'Response Codes (oos-codes) ' }),
    ],
    decoys: [
      under('«408»', 'Response time'),
      under('«404»', 'Responses'),
      under('«404»', 'Svar', 'column', {
        column: { values: ['404', '503'], others: ['Upptaget', 'Ej svar'] },
      }),
    ],
  },
  'vague-label': {
    examples: [
      under('«486»', 'Status'),
      under('EARLY-«183»', 'State'),
      under('«486»', 'Result code'),
      under('«486»', 'Cause'),
    ],
    decoys: [under('«486»', 'Status line'), under('«100»', 'Cause'), under('«486»', 'Code')],
  },
  'code-label': {
    examples: [under('«380»', 'Code')],
    decoys: [under('«380»', 'Area code'), under('«486»', 'Zip code')],
  },
  tooltip: {
    examples: [
      under('«486»', 'Busy Here', 'title'),
      under('«503»', 'SIP 503 Service Unavailable', 'title'),
      under('«503»', '/docs/sip-response-codes#503', 'title'),
    ],
    decoys: [
      under('«404»', '3 calls', 'title'),
      under('«486»', 'Busy', 'title'),
      under('«486»', '/sip/calls/486', 'title'),
    ],
  },
  'sip-object': {
    examples: [
      '{"sip":{"status":«404»',
      '{"type":"SIP","code":«410»',
      'sip_replies_total{code="«486»"',
      'sip:\n  code: «404»',
      'sipStatus: {\n code: «404»',
      'enum SipResponseCode {\n NOT_FOUND(«404»)',
    ],
    decoys: [
      '{"http":{"status":«404»',
      '{"sip":{},"status":«404»',
      '{"sip":{"port":«480»',
      'create_sip_participant: {"status":«404»',
      'enum HttpCode { NOT_FOUND(«404»)',
      { text: 'Event="Sent" Status="«502»"', before: 'Type="SIP" Code="404"\n' },
    ],
  },
};
