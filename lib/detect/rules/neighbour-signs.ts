import type { Candidate } from '../candidate';
import { isNamed, isObject } from '../questions/sentence';
import { frequency, onOccasion } from '../vocabulary/routing-words';
import { adverbs, between, joining, leading, one } from '../vocabulary/sentence-words';
import { anyWord, fold, lazily } from '../vocabulary/words';
import { type Cases, type Rule, rule, seen } from './rule';

/** What stands between two things that are joined. */
const MIDDLE = () => anyWord(between, one, leading, joining, adverbs, frequency, onOccasion);
/** "401; a second 401, or a 403", "mit 503 und bei 500", "503, later 500", "480 != 404". */
const JOINED = lazily(
  () =>
    new RegExp(
      `(?:${anyWord(joining)}|[;,]|[!=]=)(?: ${MIDDLE()}){0,3}(?: second)? ["'\`“„(\\u2009]{0,2}$`,
      'u',
    ),
);
/** "Mostly 200 and the usual 486", and no word that says anything else. */
const JOINS = lazily(
  () =>
    new RegExp(
      `^["'\`”)\\u2009]{0,2}[,;]? ?(?:${anyWord(joining, adverbs)}[ ,]{0,2})(?:${MIDDLE()} ?){0,3}["'\`“„(\\u2009]{0,2}$`,
      'u',
    ),
);

/** "403 — not allowed, 503 — overloaded": what each of them means. */
const MEANT = /^( ?(?:[—–=:]|-(?= )) ?)[^—–=:\d]{3,60}[,;] $/;
/** "Want 200, got 503". */
const COMPARED_WITH =
  /^[\])"'>]{0,2},? (?:but )?(?:got|actual|actually|received|was|is)[ :=]{1,2}(?:SIP )?["'([<]?$/i;

/** The argument of another function: `setTimeout(() => res.send(486), 500)`. */
const CALL_END = /^[^(]*\)[^(]*,\s*$/;

/** What codes that were found say about the numbers around them. */
export const neighbourSigns: readonly Rule[] = [
  rule('after-code', 6, 'after another code', wordsAfterCode),
  rule('before-code', 4, 'before another code', wordsBeforeCode),
];

/** The sentence goes on from one code to the next. */
function wordsAfterCode({ afterCode, right, key }: Candidate): string | undefined {
  if (afterCode === undefined || (/^\s?\)/.test(right) && CALL_END.test(afterCode))) return undefined;
  const compared = afterCode.endsWith('<') ? seen(COMPARED_WITH, afterCode) : undefined;
  if (compared || !isObject(right)) return compared;
  const [defined, sign] = MEANT.exec(afterCode) ?? [];
  if (sign && right.startsWith(sign)) return defined;
  // "SIP/2.0 503 Service Unavailable (expected: 200)"
  if (key?.meaning === 'compared') return key.text;
  return isNamed(key) ? undefined : seen(JOINED, fold(afterCode));
}

/** The sentence goes on from it to a code. */
function wordsBeforeCode({ beforeCode, key }: Candidate): string | undefined {
  if (beforeCode === undefined) return undefined;
  if (key?.meaning === 'compared') return seen(COMPARED_WITH, beforeCode);
  return isNamed(key) ? undefined : seen(JOINS, fold(beforeCode));
}

export const neighbourCases: Cases = {
  'after-code': {
    examples: [
      'rejected (SIP 403), «503» from the other',
      'challenged with SIP 401; a second «401», or a 403',
      'returned SIP 500, later «503», for part of the calls',
      'SIP/2.0 503 Service Unavailable (expected: «200»)',
      'odpowiedź SIP 503 (oczekiwano «200»)',
      'got SIP 480 != «404»',
      'AssertionError: SIP status expected:<491> but was:<«500»>',
      'hunts on SIP 484 as it does on «503», but',
      'SIP 503 kommt jetzt, vereinzelt auch «408».',
      'we send SIP 183, otherwise «180».',
      'SIP-antwoord SIP 180, daarna «200»',
      'SIP 403 — запрещён тарифом, «503» — перегрузка',
      'Operator zwraca SIP 503, wcześniej było «480».',
      'Operatör SIP 503 ile, bazen «480».',
      'el operador respondió con SIP 503 al 38 % de las llamadas y con «500» al resto',
    ],
    decoys: [
      'returned SIP 500 to extension «404»',
      'SIP 503 today. And «404» is away',
      'SIP 503 for 20 calls and «404»',
      'SIP 503 and «404» calls',
      'SIP 503 — overloaded, extension «404» — Ana',
      'SIP 503, jetzt «404» Anrufe',
      "setTimeout(() => res.send(480, 'Away'), «503»)",
      'setTimeout(() => { res.send(480); }, «503»)',
    ],
  },
  'before-code': {
    examples: [
      "now it's mostly «200» and the usual SIP 486",
      'Meistens «200», ab und zu SIP 487',
      'I see «100», then SIP 183',
      'step 3: want «200», got SIP 503',
      'AssertionError: expected «200», got SIP 503',
    ],
    decoys: [
      'extension «200» and the usual SIP 486',
      '«200» calls and a SIP 486',
      'call «200» got a SIP 486',
      'Mostly «200». And SIP 486',
      'at «200» the SIP 486',
    ],
  },
};
