import { findWireName } from '../../codes/wire-names';
import type { Candidate } from '../candidate';
import { isFiller, isName, isSipCodes, judgeLabel, type LabelMeaning, namesSip } from '../judge-label';
import type { Name } from '../names';
import { phraseAfter } from '../phrases';
import { factsOf } from '../text-facts';
import type { Column, LabelKind } from '../types';
import { type Cases, given, type Rule, rule, under } from './rule';

/** A label far before the number is none; nor is one with another number between. */
const LONGEST_LEAD = 24;
/** A longer value is a sentence. */
const LONGEST_VALUE = 60;
/** A bracket or sign between the words of a value and its number. */
const TIED = /(?:\(|\[|=) ?$/;
/** Q.850 ends at 127, and 100 Trying is the cause of nothing. */
const SMALLEST_NO_CAUSE = 180;
/** Meanings that an object named SIP makes certain. */
const GENERAL = new Set<LabelMeaning>(['vague', 'code', 'cause', 'response', 'ending', 'end-cause']);
/** Extensions and rooms are headers of tables of calls, too. */
const CARRIERS = /\b(?:sip|carrier|trunk|gateway|asr|ner|respon[sd]|repl[iy]|code)/i;
/** After the number of an item stands no word, or a dash before it. */
const ITEM = /^(?:\P{L}*$|\s*[–—:=-])/u;
/** The address of a page about SIP codes. */
const SIP_CODE_LINK = /\bsip\W?(?:status|response|error)?\W?codes?\b/i;
/** A label that says little needs as many codes under it. */
const FEWEST_VALUES = 3;
/** What the card calls the kinds of labels that need another word. */
const KINDS: Partial<Record<LabelKind, string>> = {
  column: 'column header',
  row: 'row',
  field: 'field name',
};
const SIP_VALUE = /\b(?:type|proto\w{0,6}|kind|family)["']?\s?[:=]\s?["']?sip\b/i;

/** What the labels of a number say. */
export const labelSigns: readonly Rule[] = [
  rule('sip-label', 9, '', (c) => labelled(c, 'sip')),
  rule('sip-field', 8, 'field name', fieldSaysSip),
  rule('ending-label', 6, '', (c) => labelled(c, 'ending')),
  rule('end-cause-label', 4, '', (c) => labelled(c, 'end-cause')),
  rule('routing-label', 4, '', (c) => labelled(c, 'routing')),
  rule('response-label', 3, '', (c) => labelled(c, 'response')),
  rule('vague-label', 2, '', (c) => labelled(c, 'vague', 'cause')),
  rule('code-label', 2, '', (c) => labelled(c, 'code')),
  rule('codes-label', 3, '', isAmongCodes),
  rule('mapped-label', 4, '', (c) => (c.codes.length > 1 ? labelled(c, 'mapped') : undefined)),
  rule('compared-label', 3, '', (c) =>
    c.column.isCodes && (c.column.hasMethods || c.column.hasSip) ? labelled(c, 'compared') : undefined,
  ),
  rule('codes-heading', 5, 'heading', isUnderCodesHeading),
  rule('codes-as-headers', 2, 'headers that are response codes', (c) =>
    given(
      c.context.column?.isHeaderRow === true &&
        c.isAlone &&
        c.column.isCodes &&
        c.context.column.others.some(isOfCarriers),
    ),
  ),
  rule('sip-object', 6, 'inside', isInSipObject),
  rule('tooltip', 7, 'tooltip', hasTooltip),
];

/** What the card calls a label, and its text. */
function said({ kind, text }: Name): string {
  return `${KINDS[kind] ?? 'label'}: ${text}`;
}

function labelled(candidate: Candidate, ...meanings: LabelMeaning[]): string | undefined {
  const name = labelOf(candidate, meanings);
  return name && said(name);
}

function labelOf(candidate: Candidate, meanings: readonly LabelMeaning[]): Name | undefined {
  const name = candidate.names.find(({ meaning }) => meanings.includes(meaning));
  return name && leads(candidate, name.meaning) && !isSmallCause(candidate, name) ? name : undefined;
}

/**
 * The label counts for a number that begins the value, or that words such as "final status" lead to; one that says SIP
 * also for the only number, in brackets or behind a sign: `UA_BusyHere (486)`, `reason: remote=503`.
 */
function leads({ isFirst, isFirstInText, left, right }: Candidate, meaning: LabelMeaning): boolean {
  if (isFirst || (isFirstInText && isListOfCodes(left))) return true;
  if (/\d/.test(left)) return false;
  if (left.length <= LONGEST_LEAD && isFiller(left)) return true;
  return meaning === 'sip' && left.length <= LONGEST_VALUE && TIED.test(left) && !/[\p{L}\d]/u.test(right);
}

/** Chips under one label: each in an element of its own. */
function isListOfCodes(left: string): boolean {
  return !/\p{L}/u.test(left) && (left.match(/\d+/g) ?? []).every((digits) => findWireName(Number(digits)));
}

/** A small cause is one of Q.850, unless the label says SIP. */
function isSmallCause({ first }: Candidate, { meaning, text }: Name): boolean {
  return first < SMALLEST_NO_CAUSE && meaning !== 'sip' && /cause|reason/i.test(text);
}

/** What says SIP and no more over codes and nothing else names them; "SIP" alone needs "ISDN" beside it. */
function isAmongCodes(candidate: Candidate): string | undefined {
  const { column, context } = candidate;
  if (!context.column || !column.isPure) return undefined;
  const { values, others } = context.column;
  const meanings: LabelMeaning[] = ['counted', 'bare'];
  if (column.isCodes && values.length >= FEWEST_VALUES) meanings.push('none');
  const name = labelOf(candidate, meanings);
  if (!name || !namesSip(name.text)) return undefined;
  if (name.meaning === 'none' && (name.kind !== 'column' || factsOf(name.text).telephony > 0))
    return undefined;
  return name.meaning !== 'bare' || others.some(isOfCauses) ? said(name) : undefined;
}

/** A number that begins an item of a list, without a label, under the heading "SIP response codes". */
function isUnderCodesHeading({ isFirst, right, names, column, context }: Candidate): string | undefined {
  if (!isFirst || !context.column?.isFirst || !ITEM.test(right)) return undefined;
  if (names.length > 0 && !(column.isCodes && names.every(isGeneral))) return undefined;
  const nearest = context.sections.find((text) => isSipCodes(text) || judgeLabel(text) === 'protocol');
  return nearest !== undefined && isSipCodes(nearest) && column.isPure ? nearest : undefined;
}

function isOfCarriers(header: string): boolean {
  return CARRIERS.test(header);
}

/** "Top values", "Series", "Name": a table may list anything under it. */
function isGeneral({ meaning, text }: Name): boolean {
  return meaning === 'none' || isName(text);
}

/** Tables that map one numbering to the other. */
function isOfCauses(header: string): boolean {
  return judgeLabel(header) === 'q850' || /cause/i.test(header);
}

function fieldSaysSip({ names, isFirstInText }: Candidate): string | undefined {
  const field = names.find(({ kind, meaning }) => kind === 'field' && meaning === 'sip');
  return isFirstInText ? field?.text : undefined;
}

/** A general key inside of an object that says SIP: `{"sip":{"status":404}}`, `{"type":"SIP","code":410}`. */
function isInSipObject(candidate: Candidate): string | undefined {
  const { key, names, left } = candidate;
  const keys = [...(key ? [key] : []), ...names.filter(({ kind }) => kind === 'key')];
  if (!keys.some(({ meaning }) => GENERAL.has(meaning))) return undefined;
  const { enclosing } = candidate;
  const isSip = enclosing !== undefined && (factsOf(enclosing).hasSip || namesSip(enclosing));
  return isSip ? enclosing : SIP_VALUE.exec(left)?.[0];
}

function hasTooltip({ first, context }: Candidate): string | undefined {
  const titles = context.labels.filter(({ kind }) => kind === 'title');
  const isOfCode = (text: string) => {
    const phrase = text.replace(/^\W*(?:SIP\W+)?\d{3}\b/i, '');
    // Of a key on a switchboard one word says how the extension is.
    const isState = phrase === text && !text.trim().includes(' ');
    return (!isState && phraseAfter(first, phrase)) || SIP_CODE_LINK.test(text);
  };
  return titles.find(({ text }) => isOfCode(text))?.text;
}

/** A column of codes. */
/* @__NO_SIDE_EFFECTS__ */
function around(told: Partial<Column> = {}): Partial<Column> {
  return { isFirst: true, values: ['200', '486', '404'], ...told };
}

export const labelCases: Cases = {
  'sip-label': {
    examples: [
      under('«486»', 'SIP code'),
      under('«486» Busy Here', 'Last SIP response', 'key'),
      under(' «404», 480', 'Código SIP', 'row'),
      under('Final «487»', 'sipStatusCode'),
    ],
    decoys: [
      under('«486»', 'SIP response time'),
      under('«486»', 'SIP errors'),
      under('«486»', 'HTTP status'),
      under('Retry after «180»', 'SIP response'),
      under('200 of «404»', 'SIP code'),
    ],
  },
  'sip-field': {
    examples: [under('«486»', 'sip_code', 'field'), under('«404»', 'badge-sip-status', 'field')],
    decoys: [under('call «486»', 'sip_code', 'field'), under('«486»', 'sip_port', 'field')],
  },
  'ending-label': {
    examples: [
      under('«486»', 'Disconnect code'),
      under('«503»', 'LegA DC'),
      under('«480»', 'Final response'),
    ],
    decoys: [under('«486»', 'Hangup cause'), under('«486»', 'End time'), under('«486»', 'Q.850 cause')],
  },
  'end-cause-label': {
    examples: [under('«486»', 'Hangup cause'), under('«480»', '释放原因'), under('«487»', 'Release')],
    decoys: [
      under('«100»', 'Hangup cause'),
      under('«486»', 'Release code'),
      under('«486»', 'Release version'),
    ],
  },
  'routing-label': {
    examples: [
      under('«404, 486»', 'Stop hunting on'),
      under('«503»', 'Failover codes'),
      under('«408, 503»', 'Reroutage sur', 'row'),
      under('«404, 484»', 'Перебор прекращать при кодах', 'key'),
    ],
    decoys: [under('«404»', 'Hunt group'), under('«503»', 'Failover'), under('«200»', 'Reroute timeout')],
  },
  'response-label': {
    examples: [under('«408»', 'Response'), under('«486»', 'Reply code')],
    decoys: [under('«408»', 'Response time'), under('«404»', 'Responses')],
  },
  'vague-label': {
    examples: [under('«486»', 'Status'), under('«486»', 'Result code'), under('«486»', 'Cause')],
    decoys: [under('«486»', 'Status line'), under('«100»', 'Cause'), under('«486»', 'Code')],
  },
  'code-label': {
    examples: [under('«380»', 'Code')],
    decoys: [under('«380»', 'Area code'), under('«486»', 'Zip code')],
  },
  'codes-label': {
    examples: [
      under('«486»', 'SIP responses', 'column', { column: around() }),
      under('«486»', 'SIP', 'column', { column: around({ others: ['ISDN', 'Meaning'] }) }),
      under('«486»', 'SIP vastus', 'column', { column: around() }),
    ],
    decoys: [
      under('«486»', 'SIP responses', 'column', { column: around({ values: ['486', '17', '90'] }) }),
      under('«486»', 'SIP', 'column', { column: around({ others: ['IAX', 'DAHDI'] }) }),
      under('«486»', 'SIP vastus', 'column', { column: around({ values: ['486', '200'] }) }),
      under('«486»', 'Responses', 'column', { column: around() }),
    ],
  },
  'codes-heading': {
    examples: [
      { text: '«404» – wrong number', sections: ['SIP response codes'], column: around() },
      under('«404»', 'Top values', 'column', { sections: ['SIP response codes'], column: around() }),
      under('«404»', 'Name', 'column', { sections: ['SIP failures by hour'], column: around() }),
    ],
    decoys: [
      under('«404»', 'Extension', 'column', { sections: ['SIP response codes'], column: around() }),
      { text: '«404»', sections: ['HTTP status codes', 'SIP response codes'], column: around() },
      { text: '«404»', sections: ['SIP accounts'], column: around() },
      { text: '«404»', sections: ['SIP response codes'], column: around({ isFirst: false }) },
      {
        text: '«200»',
        sections: ['SIP responses'],
        column: around({ values: ['100', '200', '300'] }),
      },
    ],
  },
  'mapped-label': {
    examples: [under('«603 → 486»', 'Rewrite'), under('«500, 503»', 'Подмена ответа', 'key')],
    decoys: [under('«603»', 'Rewrite'), under('«404 → 486»', 'Forward')],
  },
  'compared-label': {
    examples: [under('«486»', 'Expected', 'column', { column: around({ rows: ['INVITE busy', '', ''] }) })],
    decoys: [
      under('«486»', 'Expected', 'column', { column: around() }),
      under('«486»', 'Scenario', 'column', { column: around({ rows: ['INVITE busy', '', ''] }) }),
    ],
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
  'codes-as-headers': {
    examples: [{ text: '«486»', column: around({ isHeaderRow: true, others: ['Carrier'] }) }],
    decoys: [
      { text: '«486»', column: around({ isHeaderRow: true, others: ['Calls'] }) },
      { text: '«486»', column: around({ others: ['Carrier'] }) },
    ],
  },
  'sip-object': {
    examples: [
      '{"sip":{"status":«404»',
      '{"type":"SIP","code":«410»',
      'sip_replies_total{code="«486»"',
      'sip:\n  code: «404»',
      'sipStatus: {\n code: «404»',
    ],
    decoys: ['{"http":{"status":«404»', '{"sip":{},"status":«404»', '{"sip":{"port":«480»'],
  },
};
