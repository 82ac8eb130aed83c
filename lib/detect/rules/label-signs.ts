import { findWireBrief } from '../../codes/wire-briefs';
import type { Candidate } from '../candidate';
import { judgeColumn } from '../judge-column';
import { isFiller, isSipCodes, judgeLabel, type LabelMeaning, namesSip } from '../judge-label';
import type { Name } from '../names';
import { phraseAfter } from '../phrases';
import { factsOf } from '../text-facts';
import { type Cases, type Rule, rule } from './rule';

/** A label far before the number is none; nor is one with another number between. */
const LONGEST_LEAD = 24;
/** Q.850 ends at 127, and 100 Trying is the cause of nothing. */
const SMALLEST_NO_CAUSE = 180;
/** Meanings that an object named SIP makes certain. */
const GENERAL = new Set<LabelMeaning>(['vague', 'code', 'cause', 'response', 'ending']);
const SIP_VALUE = /\b(?:type|proto\w{0,6}|kind|family)["']?\s?[:=]\s?["']?sip\b/i;

/** What the labels of a number say. */
export const labelSigns: readonly Rule[] = [
  rule('sip-label', 9, 'labelled', (c) => labelled(c, 'sip')),
  rule('sip-field', 8, 'in the field', fieldSaysSip),
  rule('ending-label', 5, 'labelled', (c) => labelled(c, 'ending')),
  rule('response-label', 3, 'labelled', (c) => labelled(c, 'response')),
  rule('vague-label', 2, 'labelled', (c) => labelled(c, 'vague', 'cause')),
  rule('code-label', 2, 'labelled', (c) => labelled(c, 'code')),
  rule('codes-label', 3, 'labelled', isAmongCodes),
  rule('codes-heading', 5, 'under the heading', isUnderCodesHeading),
  rule('sip-object', 6, 'inside of', isInSipObject),
  rule('tooltip', 7, 'with the tooltip', hasTooltip),
];

/** What the words that lead to a number say. */
export const keySigns: readonly Rule[] = [
  rule('sip-key', 9, 'named', (c) => keyed(c, 'sip')),
  rule('ending-key', 5, 'named', (c) => keyed(c, 'ending')),
  rule('response-key', 3, 'named', (c) => keyed(c, 'response')),
  rule(
    'vague-key',
    2,
    'named',
    (c) => keyed(c, 'vague', 'cause') ?? (c.key?.isBound ? keyed(c, 'code') : undefined),
  ),
];

function labelled(candidate: Candidate, ...meanings: LabelMeaning[]): string | undefined {
  const name = candidate.names.find(({ meaning }) => meanings.includes(meaning));
  return name && leads(candidate) && !isSmallCause(candidate, name) ? name.text : undefined;
}

/** The label counts for a number that begins the value, or that words such as "final status" lead to. */
function leads({ isFirst, isFirstInText, left, key }: Candidate): boolean {
  if (isFirst || (isFirstInText && isListOfCodes(left))) return true;
  return (
    left.length <= LONGEST_LEAD && !/\d/.test(left) && (key?.meaning ?? 'none') === 'none' && isFiller(left)
  );
}

/** Chips under one label: each in an element of its own. */
function isListOfCodes(left: string): boolean {
  return !/\p{L}/u.test(left) && (left.match(/\d+/g) ?? []).every((digits) => findWireBrief(Number(digits)));
}

/** A small cause is one of Q.850, unless the label says SIP. */
function isSmallCause({ first }: Candidate, { meaning, text }: Name): boolean {
  return first < SMALLEST_NO_CAUSE && meaning !== 'sip' && /cause|reason/i.test(text);
}

/** "SIP responses" over codes and nothing else names them, "SIP" beside "ISDN" too; otherwise it counts something. */
function isAmongCodes(candidate: Candidate): string | undefined {
  const { column } = candidate.context;
  if (!column || !judgeColumn(column).isCodes) return undefined;
  const counted = labelled(candidate, 'counted');
  if (counted !== undefined && namesSip(counted)) return counted;
  return column.others.some((other) => judgeLabel(other) === 'q850')
    ? labelled(candidate, 'bare')
    : undefined;
}

/** A number that stands alone among others, without a label, under the heading "SIP response codes". */
function isUnderCodesHeading({
  isAlone,
  names,
  context: { column, sections },
}: Candidate): string | undefined {
  return isAlone && names.length === 0 && column?.isFirst && judgeColumn(column).isCodes
    ? sections.find(isSipCodes)
    : undefined;
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
  return enclosing !== undefined && factsOf(enclosing).hasSip ? enclosing : SIP_VALUE.exec(left)?.[0];
}

function hasTooltip({ first, context }: Candidate): string | undefined {
  const titles = context.labels.filter(({ kind }) => kind === 'title');
  return titles.find(({ text }) => phraseAfter(first, text.replace(/^\W*\d{3}\b/, '')))?.text;
}

function keyed({ key }: Candidate, ...meanings: LabelMeaning[]): string | undefined {
  return key && meanings.includes(key.meaning) ? key.text : undefined;
}

export const labelCases: Cases = {
  'sip-object': {
    examples: [
      '{"sip":{"status":«404»',
      '{"type":"SIP","code":«410»',
      'sip_replies_total{code="«486»"',
      'sip:\n  code: «404»',
    ],
    decoys: ['{"http":{"status":«404»', '{"sip":{},"status":«404»', '{"sip":{"port":«480»'],
  },
  'sip-key': {
    examples: [
      'sip_term_status=«486»',
      '"finalSipCode": «487»',
      'Last SIP Response: «486»',
      'Sip-Response-Code = «486»',
      'SIP response received: «486»',
      'lastRegisterResponse: «403»',
    ],
    decoys: ['sip_port=«480»', 'status=«404»', 'SIP response 503 on trunk «404»', 'SIP errors: «404»'],
  },
  'ending-key': {
    examples: ['Disconnect code: «503»', 'hangup_code=«486»'],
    decoys: ['code=«486»', 'end_time=«200»'],
  },
  'response-key': {
    examples: ['reply «486»', 'responded with «503»', 'response: «408»'],
    decoys: ['response_time: «200»'],
  },
  'vague-key': {
    examples: ['code=«487»', 'Reason-Code="«486»"', 'failed with status «403»'],
    decoys: ['duration=«486»', 'Error     «486»'],
  },
};
