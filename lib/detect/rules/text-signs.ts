import type { Candidate } from '../candidate';
import { LIKELY_METHOD, METHOD, SIP_METHOD } from '../methods';
import type { PhraseFound, PhraseKind } from '../phrases';
import { type Cases, type Rule, rule, seen } from './rule';

/** No sign reaches further to the left than this. */
const REACH = 70;
/** Further into a line than this, messages have no common place. */
const LONGEST_PLACE = 60;
/** A host may be named `sip-404`, so small letters with a hyphen say nothing. */
const AFTER_SIP = /(?<![A-Za-z\d])(?:[Ss][Ii][Pp]\s?|SIP[_-]|Session Initiation Protocol )["'([]?$/;
const BEFORE_SIP = /^["')\]]? ?\(?SIP(?:\)| (?:response|repl|error|code|status|message)\w*)/i;
const BEFORE_RESPONSE = /^["')]? (?:responses?|repl(?:y|ies)|errors?|status|failures?|rejections?)\b/i;
const AFTER_FAILURE =
  /\b(?:fail(?:ed|ure)?|reject(?:ed)?|refused|declined|denied)\b(?:[^\d\n:="]{1,40}(?:[[(]|: ?|with |code |status |error )["']?|-)$/i;
/** Failed, rejected, refused in other languages. */
const AFTER_FAILURE_ELSEWHERE =
  /(?:fehlgeschl|abgelehnt|échoué|échec|refus|rejet|rechaz|falli|falló|falha|recus|mislukt|odrzuc|başarısız|ошибка|отклон|失败|失敗|拒绝|실패)[^\d\n:：="]{0,40}[[(:：,、码] ?$/i;
const AFTER_LOSS =
  /\b(?:(?:not |un)(?:registered|reachable)|timed out|timeout)[,:;]?\s?(?:[[(]|(?:with )?(?:code|status|error) )$/i;
const FAILED = /\b(?:failed|rejected)[:,]? $/i;
const AFTER_VERB =
  /\b(?:(?:(?:answer|expect|respond|return|reject|receiv|repl|send)(?:e?s|e?d|ies|ied|ing)?|sent|got) (?:(?:back|with|by|an?|the) ){0,3}|with (?:status|code|error)(?: code)?:? )["'(\u2009]?$/i;
const AFTER_METHOD = new RegExp(
  `\\b(?:${SIP_METHOD}[ /\\u2009]|${LIKELY_METHOD}\\s?[-=─]{0,3}[>→]\\s?)["']?$`,
);
const METHOD_AND_NUMBER = new RegExp(`\\b(${METHOD})\\b\\W{1,3}\\d`, 'g');
const BEFORE_METHOD = new RegExp(`^(?:\\s?\\(|/| to | for | on )${METHOD}\\b`);
const MESSAGE = new RegExp(`\\b${SIP_METHOD}\\b`);
const LIST_OF_METHODS = /\b(?:invite|register)\b[\s:]*$/i;
const REPLY_FUNCTION =
  /\b(?:t_check_status|\w{0,20}_?(?:send_reply|reply_error|t_reply|sl_reply|respond|recv response))["']?\s?(?:\(\s?|data\s?=\s?|=\s?)["']?$/i;
const COUNTER_LEFT = /\w{0,20}(?:repl(?:y|ies)|responses?)_$/i;
const COUNTER_RIGHT = /^_(?:replies|reply|responses?)\b/i;
const ARROW_AFTER = /^\s+(?:<[-=─]{2,}|[-=─]{2,}>|[←→⟵⟶◀▶]\s*$)/;
/** An arrow to the left, or the number that RFC 3261 §24 gives a message of a flow. */
const ARROW_BEFORE = /<[-=]{1,20}\s?$|[←⟵]\s?$|(?:^|\s)F\d{1,2}:?\s$/;
const ARROWS = /[<>←→⟵⟶=─-]+/g;
const BOX_BEFORE = /[│┃]\s+$/;
const BOX_AFTER = /^\s+(?:\([\d.:]+\)\s*)?[│┃]/;
const CAUSE_URI = /(?<![a-z\d])sip:$/i;
const PHRASE_AFTER = /^[^\p{L}\p{N}]{0,5}\p{L}|^["'\])]*,/u;

/** What the text beside a number says. */
export const textSigns: readonly Rule[] = [
  rule('own-phrase', 6, 'reason phrase', (c) => phrased(c, 'own')),
  rule('shared-phrase', 3, 'reason phrase', (c) => phrased(c, 'shared')),
  rule('phrase-word', 3, 'its reason in a word', (c) => phrased(c, 'word')),
  rule('after-sip', 6, 'text before it', ({ left }) => seen(AFTER_SIP, left.slice(-REACH))),
  rule('before-sip', 6, 'text after it', ({ right }) => seen(BEFORE_SIP, right)),
  rule('before-response', 3, 'text after it', ({ right }) => seen(BEFORE_RESPONSE, right)),
  rule('after-failure', 3, 'text before it', isAfterFailure),
  rule('after-verb', 3, 'text before it', ({ left, key }) =>
    key && key.meaning !== 'none' ? undefined : seen(AFTER_VERB, left.slice(-30)),
  ),
  rule('reply-function', 8, 'argument of', ({ left }) =>
    /["'(=]$/.test(left.slice(-1)) ? seen(REPLY_FUNCTION, left.slice(-REACH)) : undefined,
  ),
  rule('counter-name', 8, 'counter name', isInCounterName),
  rule('cause-uri', 8, 'cause', isCauseUri),
];

/** What the messages of a trace or ladder around a number say. */
export const messageSigns: readonly Rule[] = [
  rule('after-method', 6, 'SIP method before it', isAfterMethod),
  rule('before-method', 6, 'SIP method after it', ({ right }) => seen(BEFORE_METHOD, right)),
  rule('list-after-method', 6, 'list after the SIP method', isListAfterMethod),
  rule('among-messages', 6, 'list of SIP messages', isAmongMessages),
  rule('arrow-label', 7, 'on the arrow of a message', isArrowLabel),
  rule('after-arrow', 3, 'arrow of a message', ({ left }) => seen(ARROW_BEFORE, left.slice(-REACH))),
];

function phrased({ left, right, following, preceding }: Candidate, kind: PhraseKind): string | undefined {
  if (following && PHRASE_AFTER.test(right)) {
    return following.kind === kind && !isOverSeam(right, following) ? following.phrase : undefined;
  }
  return preceding?.kind === kind && !isOverSeam(left, preceding) ? preceding.phrase : undefined;
}

/**
 * A tile of a switchboard shows "180" beside "Ringing", in elements without a space between: there only several words of
 * SIP's own count. A line number in its own element stands far from the line.
 */
function isOverSeam(text: string, { kind, phrase }: PhraseFound): boolean {
  const isWeak = kind !== 'own' || !phrase.includes(' ');
  return /^\u2009[ \u00a0]{2}/.test(text) || (isWeak && /^\u2009\S|\S\u2009$/.test(text));
}

/** "failed: 486" counts, "failed: 486 Busy Here" does not. */
function isAfterFailure({ left, following }: Candidate): string | undefined {
  const near = left.slice(-REACH);
  const failure = seen(AFTER_FAILURE, near) ?? seen(AFTER_LOSS, near) ?? seen(AFTER_FAILURE_ELSEWHERE, near);
  return failure ?? (following && seen(FAILED, near));
}

function isInCounterName({ left, right }: Candidate): string | undefined {
  return (
    (left.endsWith('_') ? seen(COUNTER_LEFT, left.slice(-REACH)) : undefined) ?? seen(COUNTER_RIGHT, right)
  );
}

function isCauseUri({ left, right, names, key }: Candidate): string | undefined {
  if (!CAUSE_URI.test(left.slice(-5)) || /^[@:;>.\w]/.test(right)) return undefined;
  const texts = [left, ...names.map(({ text }) => text), key?.text ?? ''];
  return texts.some((text) => /cause|hangup/i.test(text)) ? 'sip:' : undefined;
}

/** "INVITE 404" is a request and its answer; "INVITE 404, BYE 380" counts messages, on a line or in a list. */
function isAfterMethod({ left, line, context: { column } }: Candidate): string | undefined {
  const method = seen(AFTER_METHOD, left.slice(-REACH));
  const isCount = method !== undefined && [line, (column?.values ?? []).join('\n')].some(isCountOfEach);
  return isCount ? undefined : method;
}

/** Several methods, each with one number. */
function isCountOfEach(text: string): boolean {
  const methods = [...text.matchAll(METHOD_AND_NUMBER)].map(([, method]) => method);
  return methods.length > 1 && new Set(methods).size === methods.length;
}

function isListAfterMethod({ codes, left }: Candidate): string | undefined {
  return codes.length >= 3 ? seen(LIST_OF_METHODS, left.slice(-REACH)) : undefined;
}

/** Where other lines, cells or items have a SIP method, this one has the number. */
function isAmongMessages(candidate: Candidate): string | undefined {
  const { left, right } = candidate;
  if (left.length > LONGEST_PLACE) return undefined;
  const place = placeOf(left, right);
  for (const text of peersOf(candidate)) {
    const method = MESSAGE.exec(text);
    if (!method) continue;
    const after = text.slice(method.index + method[0].length);
    if (placeOf(text.slice(0, method.index), after) === place) return method[0];
  }
  return undefined;
}

/** A number that stands alone needs a column of methods and codes; one on a line looks at the lines around, too. */
function peersOf(candidate: Candidate): readonly string[] {
  const { isAlone, column, context, linesAround } = candidate;
  const values = context.column?.values ?? [];
  if (isAlone) return column.isMessages ? values : [];
  return [...linesAround, ...values];
}

/** Two places are alike if the same stands before them but for numbers and directions, and the same character after them. */
function placeOf(left: string, right: string): string {
  return `${left.trimStart().replace(/\d+/g, '0').replace(ARROWS, '>')}|${right.slice(0, 1).trim()}`;
}

/** Ladders draw `486 <----` and `│ 486 │`. */
function isArrowLabel({ left, right }: Candidate): string | undefined {
  if (left.trim() === '') return seen(ARROW_AFTER, right);
  return BOX_BEFORE.test(left.slice(-REACH)) ? seen(BOX_AFTER, right) : undefined;
}

export const textCases: Cases = {
  'own-phrase': {
    examples: [
      '«486» Busy Here',
      '«487»: Request Terminated',
      'Temporarily Unavailable («480»)',
      '«480» - temporarily unavailable',
      '«486»,"reason":"Busy Here"',
    ],
    decoys: [
      '«486» Warehouse',
      '«404» Not Found',
      '«180» ringing phones',
      '«404»\u2009  user not found',
      '«180»\u2009Ringing',
    ],
  },
  'shared-phrase': {
    examples: ['«404» Not Found', '«200» OK', 'Forbidden [«403»]'],
    decoys: ['«486» Busy Here', '«200»\u2009OK'],
  },
  'phrase-word': {
    examples: ['«486» Busy', 'Busy («486»)', '«603» declined'],
    decoys: ['«486»\u2009Busy', '«486» busy calls'],
  },
  'after-sip': {
    examples: ['SIP «486»', 'SIP-«486»', 'sip «404»', 'Session Initiation Protocol («404»)'],
    decoys: ['gossip «486»', 'SIP trunk «404»', 'sip-«404»'],
  },
  'before-sip': {
    examples: ['«408»(sip)', '«503» SIP responses'],
    decoys: ['«503» SIP trunks', '«503»\u2009SIP errors'],
  },
  'before-response': { examples: ['a «503» response', '«486» error'], decoys: ['«503» responders'] },
  'after-failure': {
    examples: [
      'Failed Registration [«403»]',
      'call rejected (code «603»)',
      'Trunk registration failed for a: «403»',
      'FAILED-«486»',
      'failed: «403» Forbidden',
      'Not registered («403»)',
      'Registrierung fehlgeschlagen («408»)',
      '注册失败,返回码 «403»',
      'gateway not reachable, code «408»',
    ],
    decoys: [
      'failed 200 times, «404»',
      'success «200»',
      'failed: «486»',
      'rejectedsessions": «183»',
      'Unreachable! Last qualify: «183»',
    ],
  },
  'after-verb': {
    examples: ['answered with «503»', 'returns a «488»', 'got «486»', 'while expecting "«200»'],
    decoys: ['answered: «486»', 'sender «404»', 'get «404» credits', 'see «200» in the annex'],
  },
  'reply-function': {
    examples: [
      't_check_status("«486»")',
      'sl_send_reply("«404»", "x")',
      'application="respond" data="«603» x"',
      '<recv response="«100»"',
    ],
    decoys: ['route(«480»)', 't_set_fr(«180»)'],
  },
  'counter-name': { examples: ['rcv_replies_«404»', 'sl:«200»_replies'], decoys: ['replies «404»'] },
  'cause-uri': {
    examples: ['variable_hangup_cause: [sip:«503»]'],
    decoys: ['cause sip:«486»@host', 'contact sip:«486»'],
  },
  'after-method': {
    examples: ['INVITE «404»', 'REGISTER -> «403»', 'INVITE/«486»', 'OPTIONS → «503»'],
    decoys: [
      'invite «404»',
      'OPTIONS «200»',
      'INVITE («404»)',
      'INVITE\t«200»',
      'INVITE  «486»',
      'INVITE: «486»',
      'INVITE «486», BYE 200',
      { text: 'INVITE «486»', column: { values: ['INVITE 486', 'BYE 200'] } },
      { text: 'INVITE «486», BYE 200', column: { values: ['INVITE 486, BYE 200'] } },
    ],
  },
  'before-method': { examples: ['«200» (INVITE)', '«481» to BYE', '«486»/INVITE'], decoys: ['«100» INVITE'] },
  'list-after-method': { examples: ['Invite & Register «403 | 404 | 408»'], decoys: ['Register «403»'] },
  'among-messages': {
    examples: ['10:14:03 INVITE a -> b\n10:14:04 «486» b -> a', '#1 [INVITE]\n#2 [«100»]'],
    decoys: ['10:14:03 INVITE a\n«486» b', 'CSeq: 1 INVITE\nCSeq: «486» INVITE'],
  },
  'arrow-label': {
    examples: ['  «100» <----------  12', '│   «200» (10.0.0.5)   │'],
    decoys: ['INVITE ---------->  «486»  0', '«486» <b'],
  },
  'after-arrow': { examples: ['<--- «503» from 10.0.0.1', '← «486»'], decoys: ['-> «404»', '--- «486»'] },
};
