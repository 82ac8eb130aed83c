import type { Candidate } from '../candidate';
import { isAnswer, isCountOfEach, isProgress, methodInItsPlace } from '../questions/message-lists';
import { LIKELY_METHOD, METHOD, SIP_METHOD } from '../text/methods';
import { among, type Cases, given, type Rule, rule, seen, under } from './rule';

/** No sign reaches further to the left than this. */
const REACH = 70;
const AFTER_METHOD = new RegExp(
  `\\b(?:${SIP_METHOD}(?: / |[ /\\u2009])|(?:last|latest) ${LIKELY_METHOD}:? |${LIKELY_METHOD}\\s?[-=─]{0,3}[>→]\\s?|${LIKELY_METHOD} (?:[-=]?>|→|to|an|a|à|на|do|naar) [\\w.-]{1,60}(?::\\d{1,5})?: )["']?$`,
);
/** "INVITE (0.000) → 100 (0.011) → 183 (0.404)": when each message came. */
const AFTER_TIMED = new RegExp(
  `\\b${SIP_METHOD} ?\\([^()]{1,16}\\)(?: ?(?:→|->) ?[1-6]\\d\\d ?\\([^()]{1,16}\\))* ?(?:→|->) ?$`,
);
/** "REGISTER 200@pbx.example.com → 401 in 3 ms" */
const AFTER_TARGET = new RegExp(`\\b${LIKELY_METHOD} \\S{4,60} ?(?:→|[-=]>) ?$`);
const TOOK = /^ (?:in|after) \d/;
/** What came after so many milliseconds is an answer: people's telephones ring for seconds. */
const AFTER_TIME = /^ (?:in|after|nach|dopo|après|tras|após|na|po|через) \d{1,5}(?:[.,]\d{1,3})? ?ms\b/;
const ATTEMPT =
  /(?:attempt|try|versuch|tentative|intento|tentativo|tentativa|poging|pr[oó]ba|попытка|спроба) ?\d{0,3}: $/i;
/** "Invite & Register 403 | 404 | 408": neither counts nor extensions are written so. */
const BEFORE_BARS = new RegExp(`\\b${SIP_METHOD} $`, 'i');
const BARS = /^\d{3}(?: ?\| ?\d{3}){2,}$/;
/** "480 to each INVITE", "503 auf jeden INVITE" */
const BEFORE_METHOD = new RegExp(
  `^(?:\\s?\\(|/| (?:to|for|on|auf|für|sur|aux|pour|para|per|op|na|на) (?:\\p{L}{1,6} )?)${METHOD}\\b`,
  'u',
);
/** Who calls whom: "INVITE 200 → 404". */
const TO_NUMBER = /^[\s\u2009]{0,3}(?:→|[-=]?>)[\s\u2009]{0,3}\d/;
const ARROW_AFTER = /^\s+(?:<[-=─]{2,}|[-=─]{2,}>|[←→⟵⟶◀▶]\s*$)/;
/** An arrow to the left, or the number that RFC 3261 §24 gives a message of a flow. */
const ARROW_BEFORE = /<[-=]{1,20}\s?$|[←⟵]\s?$|(?:^|\s)F\d{1,2}:?\s$/;
/** Perhaps the number of the line stands in an element of its own. */
const LINE_START = /^(?:\d{1,6}\s*\u2009)?\s*$/;
/** In the middle of an arrow: `<--- 486 ---`, `──180──►`. */
const IN_ARROW = [
  [/[<◄◀][-─]+\s?$/, /^\s?[-─]{2,}(?![-─>►▶])/],
  [/(?:[|│]-+|─)\s?$/, /^\s?[-─]{2,}[>►▶]/],
] as const;
const BOX_BEFORE = /[│┃]\s+$/;
const BOX_AFTER = /^\s+(?:\([\d.:]+\)\s*)?[│┃]/;

/** What the messages of a trace or ladder around a number say. */
export const messageSigns: readonly Rule[] = [
  rule('after-method', 6, 'SIP method before it', methodBefore),
  rule('before-method', 6, 'SIP method after it', ({ right }) => seen(BEFORE_METHOD, right)),
  rule('timed-answer', 4, 'text after it', ({ left, right, key }) =>
    key?.meaning === 'response' || ATTEMPT.test(left) ? seen(AFTER_TIME, right) : undefined,
  ),
  among('among-answers', 6, 'answers to a SIP method', (c) => given(isAnswer(c))),
  among('among-progress', 6, 'progress of a call', (c) => given(isProgress(c))),
  among('among-messages', 6, 'list of SIP messages', methodInItsPlace),
  rule('arrow-label', 7, 'on the arrow of a message', arrowBeside),
  rule('after-arrow', 3, 'arrow of a message', ({ left }) => seen(ARROW_BEFORE, left.slice(-REACH))),
];

/** "INVITE 404" is a request and its answer; "INVITE 404, BYE 380" counts messages, on a line or in a list. */
function methodBefore({ left, right, place, line, column, columnFacts }: Candidate): string | undefined {
  // Among messages, whose answers have items of their own, a request has whom it is for.
  if (TO_NUMBER.test(right) || columnFacts.isMessages) return undefined;
  const near = left.slice(-REACH);
  const method =
    seen(AFTER_METHOD, near) ??
    seen(AFTER_TIMED, left) ??
    (TOOK.test(right) ? seen(AFTER_TARGET, near) : undefined) ??
    (BARS.test(place.text.slice(place.start, place.end)) ? seen(BEFORE_BARS, near) : undefined);
  const isCount = method !== undefined && [line, (column?.values ?? []).join('\n')].some(isCountOfEach);
  return isCount ? undefined : method;
}

/** Ladders draw `486 <----`, `<-- 486 --` and `│ 486 │`. */
function arrowBeside({ left, right }: Candidate): string | undefined {
  if (LINE_START.test(left)) return seen(ARROW_AFTER, right);
  if (IN_ARROW.some(([before, after]) => before.test(left) && after.test(right))) return '';
  return BOX_BEFORE.test(left.slice(-REACH)) ? seen(BOX_AFTER, right) : undefined;
}

export const messageCases: Cases = {
  'after-method': {
    examples: [
      'INVITE «404»',
      'last OPTIONS «503» · 480 ms',
      'REGISTER -> «403»',
      'INVITE/«486»',
      'watch the REGISTER / «401» live',
      'OPTIONS → «503»',
      'TG18 OPTIONS -> 192.0.2.9:5060: «200»',
      'Sonda OPTIONS a 192.0.2.9: «481»',
      'Invite & Register «403 | 404 | 408»',
      'INVITE (0.000) → 100 (0.011) → «183» (0.404)',
    ],
    decoys: [
      'Register «403 | 404»',
      'Register «401, 402, 403» on the new PBX',
      'Tariff options «100 | 200 | 300»',
      'invite «404»',
      'OPTIONS «200»',
      'INVITE («404»)',
      'INVITE\t«200»',
      'INVITE  «486»',
      'INVITE: «486»',
      'INVITE «486», BYE 200',
      'INVITE \u2009«200»\u2009→\u2009404',
      { text: 'INVITE «486»', column: { values: ['INVITE 486', 'BYE 200'] } },
      { text: 'INVITE «486»', column: { values: ['INVITE 486', '100', '200', 'ACK'] } },
      { text: 'INVITE «486», BYE 200', column: { values: ['INVITE 486, BYE 200'] } },
    ],
  },
  'before-method': {
    examples: ['«200» (INVITE)', '«481» to BYE', '«486»/INVITE', 'noch «503» auf jeden INVITE'],
    decoys: ['«100» INVITE'],
  },
  'timed-answer': {
    examples: ['Prima risposta: «100» dopo 12 ms, poi', 'Attempt 1: «401» after 18.5 ms'],
    decoys: ['Ring: «404» after 20 s', 'try route «302» after 500 ms', 'Rows: «200» in 35 ms'],
  },
  'among-answers': {
    examples: ['INVITE 407 «503»', 'INVITE «200» 487'],
    decoys: ['INVITE «200»', 'INVITE «200» 12', 'calls «200» 487'],
  },
  'among-progress': {
    examples: ['INVITE 4412 → «100 → 183 → 486»', '«100 -> 180 -> 200»', 'the INVITE went «100, 183, 200».'],
    decoys: [
      'limits «100, 180, 200»',
      '«100 → 200»',
      '«100 → 200 → 300»',
      '«180 → 480 → 404»',
      '«200 → 404 → 486»',
    ],
  },
  'among-messages': {
    examples: [
      '10:14:03 INVITE a -> b\n10:14:04 «486» b -> a',
      '#1 [INVITE]\n#2 [«100»]',
      { text: 'method:\u2009 «486»', column: { values: ['method: INVITE', 'method: 486'] } },
      { text: '«486»', column: { values: ['INVITE (SDP)', '183 w/ SDP', '486'] } },
      { text: '«486»', column: { values: ['INVITE', '183', '486', 'ACK', 'Pause', 'BYE'] } },
      { text: '«486»', column: { values: ['', '100', '486'], rows: ['INVITE\t→', '\t←', '\t←'] } },
      { text: '«486»', column: { values: ['→', '→', 'INVITE', '100', '←', '486'], rows: ['INVITE', 'ACK'] } },
      { text: '«486»', before: '10:14:03 ', column: { values: ['INVITE', '100', '486'] } },
      'uac -> uas: INVITE\nuas --> uac: «180»',
    ],
    decoys: [
      under('«600»', 'Expires', 'column', { column: { values: ['', '600'], rows: ['INVITE', 'REGISTER'] } }),
      '10:14:03 INVITE a\n«486» b',
      'CSeq: 1 INVITE\nCSeq: «486» INVITE',
      { text: '«486»', column: { values: ['', '100', '486'], rows: ['Ana', 'INVITE\t←', ''] } },
      { text: '«486»', column: { values: ['', '17', '486'], rows: ['INVITE', '', ''] } },
      { text: '«486»', column: { values: ['INVITE', '480', '486', 'Ana'] } },
      { text: '«486»', column: { values: ['480', '486'], rows: ['INVITE', 'BYE'] } },
      { text: '«200 → 404»', column: { values: ['200 → 404', 'INVITE', 'ACK'] } },
      under('«404»', 'Username', 'column', {
        column: { values: ['404', '', '486'], rows: ['', 'INVITE', ''] },
      }),
    ],
  },
  'arrow-label': {
    examples: [
      '  «100» <----------  12',
      '182\u2009   «100» <----------  12',
      '│   «200» (10.0.0.5)   │',
      '│ 09:14:03 │◄─«407»─────│',
      'uac |<--- «486» ---| uas',
      'uac |--- «180» -->| uas',
    ],
    decoys: [
      'INVITE ---------->  «486»  0',
      '«486» <b',
      '<!-- «404» -->',
      'a -- «404» --> b',
      '|<--- «480» --->|',
      '├── «200» -> ../100',
      's if s == «404» => go()',
    ],
  },
  'after-arrow': { examples: ['<--- «503» from 10.0.0.1', '← «486»'], decoys: ['-> «404»', '--- «486»'] },
};
