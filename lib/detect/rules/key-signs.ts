import type { Candidate } from '../candidate';
import type { LabelMeaning } from '../labels/judge-label';
import { beforeExample } from '../labels/key-before';
import { MEASURE } from '../labels/label-patterns';
import { saysResponseCodes, saysSipCodes } from '../labels/says-codes';
import { isBehindMeaning, isObject } from '../questions/sentence';
import { isOnTelephonyPage } from '../questions/telephony-page';
import { toWords } from '../vocabulary/words';
import { type Cases, given, type Rule, rule } from './rule';

/** A program has releases, too. */
const VERSION = /\brelease $/i;

/** Of the sentence before an example so many say what it is one of, and not of what. */
const MOST_WORDS = 4;
const SENTENCE_END = /[.!?]\s+(?=\p{Lu})|。/u;
const COUNT = /(?<![\d.,:])\d{1,2} $/;

/** What the words that lead to a number say. */
export const keySigns: readonly Rule[] = [
  rule('sip-key', 9, 'label', (c) => keyed(c, 'sip')),
  rule('ending-key', 6, 'label', (c) => keyed(c, 'ending')),
  rule('end-cause-key', 4, 'label', (c) =>
    c.key?.isBound || !VERSION.test(c.left) ? keyed(c, 'end-cause') : undefined,
  ),
  rule('routing-key', 4, 'label', (c) => keyed(c, 'routing')),
  rule('counted-key', 4, 'label', (c) =>
    (c.isListed && !c.isShared) || isCounted(c) ? keyed(c, 'counted') : undefined,
  ),
  rule('response-key', 3, 'label', (c) => keyed(c, 'response')),
  rule('example', 6, 'example of SIP response codes', (c) => given(isExample(c))),
  rule(
    'vague-key',
    2,
    'label',
    (c) =>
      (isBehindMeaning(c) ? undefined : keyed(c, 'vague', 'cause')) ??
      (c.key?.isBound ? keyed(c, 'code') : undefined),
  ),
];

/** "SIP code that is sent to the caller, e.g. 404" */
function isExample(candidate: Candidate): boolean {
  const sentence = beforeExample(candidate.left)?.split(SENTENCE_END).at(-1);
  if (sentence === undefined) return false;
  const nearest = sentence.split(' ').slice(-MOST_WORDS).join(' ');
  if (MEASURE.test(toWords(nearest))) return false;
  return saysSipCodes(sentence) || (saysResponseCodes(sentence) && isOnTelephonyPage(candidate));
}

/** "After 3 responses 503": which ones are counted; not "4 failures. 200 addresses". */
function isCounted({ left, right, key }: Candidate): boolean {
  if (key?.text.endsWith('.') || !isObject(right)) return false;
  return (
    key !== undefined && left.endsWith(`${key.text} `) && COUNT.test(left.slice(0, -key.text.length - 1))
  );
}

function keyed({ key }: Candidate, ...meanings: LabelMeaning[]): string | undefined {
  return key && meanings.includes(key.meaning) ? key.text : undefined;
}

export const keyCases: Cases = {
  'sip-key': {
    examples: [
      'sip_term_status=«486»',
      '"finalSipCode": «487»',
      'Last SIP Response: «486»',
      'Sip-Response-Code = «486»',
      'SIP response received: «486»',
      'Mã phản hồi SIP: «486»',
      'lastRegisterResponse: «403»',
      'SIP response: not «200»',
      'Call setup failed with SIP response: «486»',
      'modparam("x", "options_reply_codes", "«501, 405»")',
      'sip_codes:\n  - 404\n  - «486» # busy',
    ],
    decoys: [
      'sip_codes:\n  - 404\nports:\n  - «480»',
      'sip_code: 486\n- «404»',
      'sip_port=«480»',
      'status=«404»',
      'SIP response 503 on trunk «404»',
      'SIP errors: «404»',
    ],
  },
  example: {
    examples: [
      'SIP code that is sent to the caller, e.g. «404», 480 or 603',
      'a valid SIP status code in the range 4XX - 6XX, e.g. «486»',
      {
        text: 'Response codes that end recursion at this agent. Default: «401»',
        page: { title: 'SIP proxy' },
      },
    ],
    decoys: [
      'SIP response code retry delay in ms, e.g. «500»',
      'SIP extension of the caller, e.g. «404»',
      'SIP codes are listed. Use an id, e.g. «404»',
    ],
  },
  'ending-key': {
    examples: [
      'Disconnect code: «503»',
      'hangup_code=«486»',
      'hangup_code in (\u2009480\u2009, \u2009«503»\u2009)',
      'hangup_code\u2009480\u2009486\u2009«503»\u2009',
      'hangup_code\u2009480\u2009 \u2009«503»',
      'AND hangup_code NOT IN («200, 487»)',
      'CASE WHEN release_code = «200» THEN 1',
      'hangup_code !== «486»',
    ],
    decoys: [
      'hangup_code=\u2009480\u2009, to \u2009«503»',
      'code=«486»',
      'end_time=«200»',
      'hangup_cause=«486»',
      'end_time IN («200, 487»)',
    ],
  },
  'end-cause-key': {
    examples: ['hangup_cause=«486»'],
    decoys: ['hangup_code=«486»', 'cause=«486»', 'softswitch release «183»'],
  },
  'routing-key': {
    examples: ['failover_codes = «503»', 'failover_codes = 500;«503»', 'retry_on:\n  - 500\n  - «503»'],
    decoys: ['failover = «503»', 'hunt_timeout=«180»'],
  },
  'counted-key': {
    examples: [
      'Retry on responses «480, 500, 503»',
      'nas respostas «480 e 503»',
      'Failures: «404/486»',
      'stop_on_responses:\n  - 404\n  - «486»',
      'marked down after 3 responses «503» in a row',
    ],
    decoys: [
      'Responses «486»',
      'responses: «404, 503»',
      'Calls: «486, 503»',
      '3 responses: «503»',
      '4 failures. «200» left',
      '12 failures «480» successful',
    ],
  },
  'response-key': {
    examples: ['reply «486»', 'responded with «503»', 'response: «408»'],
    decoys: [
      'response_time: «200»',
      '480 Sem resposta «604»',
      'TTR no response «600»',
      'Timer of waiting for a response: «180»',
      '480 Без ответа «604»',
    ],
  },
  'vague-key': {
    examples: ['code=«487»', 'Reason-Code="«486»"', 'failed with status «403»'],
    decoys: ['duration=«486»', 'Error     «486»', '404 – Numara hatalı  «100»'],
  },
};
