import type { Candidate } from '../candidate';
import { enclosingKey } from '../enclosing-keys';
import { judgeColumn } from '../judge-column';
import { isFiller, type LabelMeaning, namesSip } from '../judge-label';
import { hasSipMethod } from '../line-facts';
import type { Name } from '../names';
import { type PhraseKind, phraseAfter, phraseBefore } from '../phrases';
import type { Cases, Rule } from './rule';

const METHOD =
  '(?:INVITE|REGISTER|BYE|ACK|OPTIONS|SUBSCRIBE|NOTIFY|PRACK|UPDATE|REFER|CANCEL|INFO|MESSAGE|PUBLISH)';
const AFTER_METHOD =
  /\b(?:INVITE|REGISTER|BYE|PRACK|SUBSCRIBE)\b(?:[ :/=\u2009]|: |, |\s?[-=─]{0,3}[>→]\s?)["']?$/;
const BEFORE_METHOD = new RegExp(`^(?:\\s?\\(|/| to | for | on )${METHOD}\\b`);
const LIST_OF_METHODS = /\b(?:invite|register)\b[\s:]*$/i;
const AFTER_SIP = /(?<![\p{L}\d])SIP[\s_-]?["'([]?$/iu;
const BEFORE_SIP = /^["')\]]?\s?\(?SIP(?:\)| (?:response|repl|error|code|status|message)\w*)/i;
const BEFORE_RESPONSE = /^["')]? (?:response|reply|error|status|failure|rejection)s?\b/i;
const REPLY_FUNCTION =
  /\b(?:t_check_status|\w{0,20}_?(?:send_reply|reply_error|t_reply|sl_reply|respond|recv response))["']?\s?(?:\(\s?|data\s?=\s?|=\s?)["']?$/i;
const COUNTER_LEFT = /\w{0,20}(?:repl(?:y|ies)|responses?)_$/i;
const COUNTER_RIGHT = /^_(?:replies|reply|responses?)\b/i;
const ARROW_AFTER = /^\s+(?:<[-=─]{2,}|[-=─]{2,}>|[←→⟵⟶◀▶])/;
const BOX = /^\s+(?:\([\d.:]+\)\s*)?[│┃]/;
const ARROW_BEFORE = /<[-=]{1,20}\s?$|[←⟵]\s?$/;
const CAUSE_URI = /(?<![\p{L}\d])sip:$/iu;
const SIP_VALUE = /\b(?:type|proto\w{0,6}|kind|family)["']?\s?[:=]\s?["']?sip\b/i;
/** A label far before the number is none; nor is one with another number between. */
const LONGEST_LEAD = 24;
const SMALLEST_FINAL_PROVISIONAL = 180;

/** What says that a number is a response code. */
export const signs: readonly Rule[] = [
  sign('sip-label', 9, 'labelled', (c) => labelled(c, 'sip')),
  sign('sip-key', 9, 'named', (c) => keyed(c, 'sip')),
  sign('sip-field', 8, 'in the field', fieldSaysSip),
  sign('sip-object', 6, 'inside of', isInSipObject),
  sign('ending-label', 5, 'labelled', (c) => labelled(c, 'ending')),
  sign('ending-key', 5, 'named', (c) => keyed(c, 'ending')),
  sign('response-label', 3, 'labelled', (c) => labelled(c, 'response')),
  sign('response-key', 3, 'named', (c) => keyed(c, 'response')),
  sign('vague-label', 2, 'labelled', (c) => labelled(c, 'vague', 'cause')),
  sign('vague-key', 2, 'named', (c) => keyed(c, 'vague', 'cause')),
  sign('codes-label', 3, 'labelled', codesLabelled),
  sign('own-phrase', 6, 'with its reason phrase', (c) => phrased(c, 'own')),
  sign('shared-phrase', 3, 'with its reason phrase', (c) => phrased(c, 'shared')),
  sign('phrase-word', 3, 'with a word for it', (c) => phrased(c, 'word')),
  sign('after-sip', 6, 'follows', ({ left }) => AFTER_SIP.exec(left)?.[0].trim()),
  sign('before-sip', 6, 'followed by', ({ right }) => BEFORE_SIP.exec(right)?.[0].trim()),
  sign('before-response', 3, 'followed by', ({ right }) => BEFORE_RESPONSE.exec(right)?.[0].trim()),
  sign('after-method', 6, 'follows the SIP method', ({ left }) => AFTER_METHOD.exec(left)?.[0].trim()),
  sign('before-method', 6, 'followed by the SIP method', ({ right }) =>
    BEFORE_METHOD.exec(right)?.[0].trim(),
  ),
  sign('list-after-method', 6, 'listed after the SIP method', isListAfterMethod),
  sign('among-messages', 6, 'among SIP messages', isAmongMessages),
  sign('arrow-label', 7, 'on the arrow of a message', isArrowLabel),
  sign('after-arrow', 3, 'follows the arrow of a message', ({ left }) => ARROW_BEFORE.exec(left)?.[0]),
  sign('counter-name', 8, 'in the name of a counter', isCounterName),
  sign('reply-function', 8, 'argument of', ({ left }) => REPLY_FUNCTION.exec(left)?.[0]),
  sign('cause-uri', 8, 'a cause of the form', isCauseUri),
  sign('tooltip', 7, 'with the tooltip', tooltip),
];

function sign(name: string, weight: number, why: string, test: Rule['test']): Rule {
  return { name, effect: 'sign', weight, why, test };
}

/** The label counts for a number that begins the value, or that words such as "final status" lead to. */
function leads({ isFirst, left, key }: Candidate): boolean {
  if (isFirst) return true;
  return (
    left.length <= LONGEST_LEAD && !/\d/.test(left) && (key?.meaning ?? 'none') === 'none' && isFiller(left)
  );
}

function labelled(candidate: Candidate, ...meanings: LabelMeaning[]): string | undefined {
  if (!leads(candidate)) return undefined;
  const name = candidate.names.find(({ kind, meaning }) => kind !== 'field' && meanings.includes(meaning));
  return name && !isSmallCause(candidate, name) ? name.text : undefined;
}

/** Below 180 a cause is one of Q.850, unless the label says SIP. */
function isSmallCause({ first }: Candidate, { meaning, text }: Name): boolean {
  return first < SMALLEST_FINAL_PROVISIONAL && meaning !== 'sip' && /cause|reason/i.test(text);
}

/** "SIP responses" or "SIP" over a column names its codes if the column holds nothing else, or counts something. */
function codesLabelled(candidate: Candidate): string | undefined {
  const { column } = candidate.context;
  return column && judgeColumn(column).isCodes ? labelled(candidate, 'counted', 'bare') : undefined;
}

function keyed({ key }: Candidate, ...meanings: LabelMeaning[]): string | undefined {
  return key && meanings.includes(key.meaning) ? key.text : undefined;
}

function fieldSaysSip({ names, isFirstInText }: Candidate): string | undefined {
  return isFirstInText
    ? names.find(({ kind, meaning }) => kind === 'field' && meaning === 'sip')?.text
    : undefined;
}

function isInSipObject({ key, left, outer, context, names }: Candidate): string | undefined {
  const isKeyed = key !== undefined && ['vague', 'cause', 'response', 'ending'].includes(key.meaning);
  if (
    !isKeyed &&
    !names.some(({ kind, meaning }) => kind === 'key' && (meaning === 'vague' || meaning === 'response'))
  ) {
    return undefined;
  }
  const around = enclosingKey(outer()) ?? context.parents[0];
  if (around !== undefined && namesSip(around)) return around;
  return SIP_VALUE.exec(left)?.[0];
}

function phrased({ first, last, left, right }: Candidate, kind: PhraseKind): string | undefined {
  const follows =
    /^[^\p{L}\p{N}]{0,5}\p{L}/u.test(right) || /^["'\])]*,/.test(right)
      ? phraseAfter(last, right)
      : undefined;
  if (follows) return follows.kind === kind && !isOverSeam(right, kind) ? follows.phrase.trim() : undefined;
  const precedes = /\p{L}[^\p{L}\p{N}]{1,4}$/u.test(left) ? phraseBefore(first, left) : undefined;
  return precedes?.kind === kind && !isOverSeam(left, kind) ? precedes.phrase.trim() : undefined;
}

/** A tile of a switchboard shows "486" over "Busy": an everyday word counts only in the same element. */
function isOverSeam(text: string, kind: PhraseKind): boolean {
  return kind === 'word' && /^\W*\u2009|\u2009\W*$/.test(text);
}

function isListAfterMethod({ codes, left }: Candidate): string | undefined {
  return codes.length >= 3 ? LIST_OF_METHODS.exec(left)?.[0].trim() : undefined;
}

/** A bare number in a list or column of SIP methods and codes. */
function isAmongMessages({ isFirst, right, context: { column } }: Candidate): string | undefined {
  if (!isFirst || /[\p{L}\p{N}]/u.test(right) || !column || !judgeColumn(column).isMessages) return undefined;
  return column.values.find(hasSipMethod);
}

/** Ladders draw `486 <----` and `│ 486 │`. */
function isArrowLabel({ left, right }: Candidate): string | undefined {
  if (left.trim() === '') return ARROW_AFTER.exec(right)?.[0].trim();
  return /[│┃]\s+$/.test(left) ? BOX.exec(right)?.[0].trim() : undefined;
}

function isCounterName({ left, right }: Candidate): string | undefined {
  return (COUNTER_LEFT.exec(left.slice(-40)) ?? COUNTER_RIGHT.exec(right))?.[0];
}

function isCauseUri({ left, right, names, key }: Candidate): string | undefined {
  if (!CAUSE_URI.test(left) || /^[@:;>.\w]/.test(right)) return undefined;
  return [...names, ...(key ? [key] : []), { text: left }].some(({ text }) => /cause|hangup/i.test(text))
    ? 'sip:'
    : undefined;
}

function tooltip({ first, context }: Candidate): string | undefined {
  const titles = context.labels.filter(({ kind }) => kind === 'title');
  return titles.find(({ text }) => phraseAfter(first, text.replace(/^\W*\d{3}\b/, '')))?.text;
}

export const signCases: Cases = {
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
  'sip-object': {
    examples: [
      '{"sip":{"status":«404»',
      '{"type":"SIP","code":«410»',
      'sip_replies_total{code="«486»"',
      'sip:\n  code: «404»',
    ],
    decoys: ['{"http":{"status":«404»', '{"sip":{},"status":«404»', '{"sip":{"port":«480»'],
  },
  'ending-key': {
    examples: ['Disconnect code: «503»', 'hangup_code=«486»'],
    decoys: ['code=«486»', 'hangup_cause=«100»'],
  },
  'response-key': {
    examples: ['reply «486»', 'responded with «503»', 'response: «408»'],
    decoys: ['response_time: «200»'],
  },
  'vague-key': {
    examples: ['code=«487»', 'Reason-Code="«486»"', 'failed with status «403»'],
    decoys: ['duration=«486»'],
  },
  'own-phrase': {
    examples: [
      '«486» Busy Here',
      '«487»: Request Terminated',
      'Temporarily Unavailable («480»)',
      '«480» - temporarily unavailable',
      '«486»,"reason":"Busy Here"',
    ],
    decoys: ['«486» Warehouse', '«404» Not Found', '«180» ringing phones'],
  },
  'shared-phrase': {
    examples: ['«404» Not Found', '«200» OK', 'Forbidden [«403»]'],
    decoys: ['«486» Busy Here'],
  },
  'after-sip': {
    examples: ['SIP «486»', 'SIP-«486»', 'sip «404»'],
    decoys: ['gossip «486»', 'SIP trunk «404»'],
  },
  'before-sip': { examples: ['«408»(sip)', '«503» SIP responses'], decoys: ['«503» SIP trunks'] },
  'before-response': { examples: ['a «503» response', '«486» error'], decoys: ['«503» responders'] },
  'after-method': {
    examples: ['INVITE «404»', 'REGISTER -> «403»', 'INVITE/«486»', 'INVITE: «486»'],
    decoys: ['invite «404»', 'OPTIONS «200»', 'INVITE («404»)', 'INVITE\t«200»', 'INVITE  «486»'],
  },
  'before-method': { examples: ['«200» (INVITE)', '«481» to BYE', '«486»/INVITE'], decoys: ['«102» INVITE'] },
  'list-after-method': { examples: ['Invite & Register «403 | 404 | 408»'], decoys: ['Register «403»'] },
  'arrow-label': {
    examples: ['  «100» <----------  12', '│   «200» (10.0.0.5)   │'],
    decoys: ['INVITE ---------->  «486»  0', '«486» <b'],
  },
  'after-arrow': { examples: ['<--- «503» from 10.0.0.1', '← «486»'], decoys: ['-> «404»', '--- «486»'] },
  'counter-name': { examples: ['rcv_replies_«404»', 'sl:«200»_replies'], decoys: ['replies «404»'] },
  'reply-function': {
    examples: [
      't_check_status("«486»")',
      'sl_send_reply("«404»", "x")',
      'application="respond" data="«603» x"',
      '<recv response="«100»"',
    ],
    decoys: ['route(«480»)', 't_set_fr(«180»)'],
  },
  'cause-uri': {
    examples: ['variable_hangup_cause: [sip:«503»]'],
    decoys: ['cause sip:«486»@host', 'contact sip:«486»'],
  },
};
