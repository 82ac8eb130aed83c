import type { Candidate } from '../candidate';
import { isAfterTo, isNamed, isObject, isOfExtensions } from '../sentence';
import { frequency, onOccasion } from '../vocabulary/routing-words';
import { adding, adverbs, between, joining, leading, one, withs } from '../vocabulary/sentence-words';
import { anyWord, fold, lazily } from '../vocabulary/words';
import { type Cases, given, type Rule, rule, seen } from './rule';

const REACH = 40;
/** What stands between two things that are joined. */
const MIDDLE = () => anyWord(between, one, leading, joining, adverbs, frequency, onOccasion);
/** "401; a second 401, or a 403", "mit 503 und bei 500", "503, later 500". */
const JOINED = lazily(
  () =>
    new RegExp(`(?:${anyWord(joining)}|[;,])(?: ${MIDDLE()}){0,3}(?: second)? ["'\`“„(\\u2009]{0,2}$`, 'u'),
);
/** "Mostly 200 and the usual 486", and no word that says anything else. */
const JOINS = lazily(
  () =>
    new RegExp(
      `^["'\`”)\\u2009]{0,2}[,;]? ?(?:${anyWord(joining, adverbs)}[ ,]{0,2})(?:${MIDDLE()} ?){0,3}["'\`“„(\\u2009]{0,2}$`,
      'u',
    ),
);
/** Words that lead to a thing that has no other name. */
const LEAD = lazily(
  () =>
    new RegExp(
      `${anyWord(between, one, leading, adding, withs, onOccasion, frequency)} ["'\`“„\\u2009]{0,2}$`,
      'u',
    ),
);

/** "Want 200, got 503". */
const COMPARED_WITH =
  /^[\])"']{0,2},? (?:but )?(?:got|actual|actually|received|was|is)[ :=]{1,2}(?:SIP )?["'([]?$/;
/** "Record 486 of 503". */
const AFTER_PART = /\d (?:out )?(?:of|from|von|sur|de|di|van|z|из|з|od) $/;

/** What codes that were found say about the numbers around them. */
export const echoSigns: readonly Rule[] = [
  rule('after-code', 6, 'after another code', isAfterCode),
  rule('next-code', 4, 'row of codes', (c) => given(isNextInRow(c))),
  rule('before-code', 4, 'before another code', isBeforeCode),
  rule('echo', 4, 'the same code nearby', isEcho),
];

/** The sentence goes on from one code to the next. */
function isAfterCode({ afterCode, right, key }: Candidate): string | undefined {
  if (afterCode === undefined || !isObject(right)) return undefined;
  // "SIP/2.0 503 Service Unavailable (expected: 200)"
  if (key?.meaning === 'compared') return key.text;
  return isNamed(key) ? undefined : seen(JOINED, fold(afterCode));
}

/** A legend goes on from one code to the next: each in an element of its own, with a word behind it. */
function isNextInRow({ afterCode, isFirstInText, column, context }: Candidate): boolean {
  return afterCode !== undefined && isFirstInText && column.isCodes && context.column?.others.length === 0;
}

/** The sentence goes on from it to a code. */
function isBeforeCode({ beforeCode, key }: Candidate): string | undefined {
  if (beforeCode === undefined) return undefined;
  if (key?.meaning === 'compared') return seen(COMPARED_WITH, beforeCode);
  return isNamed(key) ? undefined : seen(JOINS, fold(beforeCode));
}

/** The same number, where a thing is named that has no other name. */
function isEcho(candidate: Candidate): string | undefined {
  const { isEchoed, left, right, first, key } = candidate;
  if (!isEchoed || isNamed(key) || !isObject(right) || isAfterTo(left)) return undefined;
  if (isOfExtensions(candidate) || AFTER_PART.test(fold(left.slice(-REACH)))) return undefined;
  return LEAD.test(fold(left.slice(-REACH))) ? `${first}` : undefined;
}

export const echoCases: Cases = {
  'after-code': {
    examples: [
      'challenged with SIP 401; a second «401», or a 403',
      'returned SIP 500, later «503», for part of the calls',
      'SIP/2.0 503 Service Unavailable (expected: «200»)',
      'hunts on SIP 484 as it does on «503», but',
      'SIP 503 kommt jetzt, vereinzelt auch «408».',
      'Operator zwraca SIP 503, wcześniej było «480».',
      'Operatör SIP 503 ile, bazen «480».',
      'el operador respondió con SIP 503 al 38 % de las llamadas y con «500» al resto',
    ],
    decoys: [
      'returned SIP 500 to extension «404»',
      'SIP 503 today. And «404» is away',
      'SIP 503 for 20 calls and «404»',
      'SIP 503 and «404» calls',
      'SIP 503, jetzt «404» Anrufe',
    ],
  },
  'next-code': {
    examples: [
      {
        text: '«404»',
        before: 'Legend: \u2009486\u2009 busy here, \u2009',
        after: '\u2009 nobody there',
        column: { values: ['486', '404', '503'] },
      },
    ],
    decoys: [
      {
        text: 'then «404»',
        before: 'Legend: \u2009486\u2009 busy here, \u2009',
        column: { values: ['486', '404', '503'] },
      },
      {
        text: '«404»',
        before: 'Legend: \u2009486\u2009 busy here, \u2009',
        column: { values: ['486', '404', '12'] },
      },
      { text: '«404»', before: 'Legend: \u2009', column: { values: ['486', '404', '503'] } },
    ],
  },
  'before-code': {
    examples: [
      "now it's mostly «200» and the usual SIP 486",
      'Meistens «200», ab und zu SIP 487',
      'I see «100», then SIP 183',
      'step 3: want «200», got SIP 503',
    ],
    decoys: [
      'extension «200» and the usual SIP 486',
      '«200» calls and a SIP 486',
      'call «200» got a SIP 486',
      'Mostly «200». And SIP 486',
      'at «200» the SIP 486',
    ],
  },
  echo: {
    examples: [
      'SIP 408 locally, not the «408» from the gateway',
      { text: 'adding «408» to the list helps', column: { values: ['I see SIP 408'] } },
      { text: '. No reroute, because «484» is not in the list', before: 'answers SIP 484\u2009' },
    ],
    decoys: [
      'SIP 408 at extension «408»',
      'adding «408» to the list helps',
      { text: ', because «408» is not in the list', before: 'answers SIP 484\u2009' },
      { text: 'adding «408» to the list', column: { values: ['I see SIP 408'], others: ['Caller'] } },
      'SIP 408 for «408» calls',
      'SIP 408 for 404 and «408»',
      'SIP 408 from ext 404, not the «408»',
      'SIP 503 is record 486 of «503»',
    ],
  },
};
