import type { Candidate } from '../candidate';
import { isNamed, isSubject } from '../sentence';
import { adverbs, closing, happening } from '../vocabulary/sentence-words';
import { anyWord, fold, lazily, type WordPattern } from '../vocabulary/words';
import { type Cases, type Rule, rule, seen } from './rule';
import { isPlural } from './token-vetoes';

const REACH = 50;
const BEFORE_RESPONSE =
  /^["')]? (?:responses?|repl(?:y|ies)|errors?|status|failures?|rejections?|storms?|spikes?|mix|loops?|challenges?|in (?:the |our |your )?traces?)\b/i;
/** "100 failures" are so many, since the code means none. */
const FIRST_FAILURE = 300;
const FAILURES = /^ (?:errors|failures|rejections)\b/i;
const CLOSED = '^["\'`’”»)\\]\\u2009]{0,2}';
const BEFORE_HAPPENING = lazily(
  () => new RegExp(`${CLOSED}s?(?: ${anyWord(adverbs)})? ?${anyWord(happening)}`, 'u'),
);
/** A few words may stand before the verb. */
const BEFORE_CLOSING = lazily(
  () => new RegExp(`${CLOSED} ?(?:${anyWord(adverbs)} )?${anyWord(closing)}`, 'u'),
);
/** What comes to somebody with a number. */
const TO_PARTY = /(?<!\p{L})(?:an?|nach|zu|von|fur|aan|naar|van|voor)(?: \p{L}{2,4})? $/u;

/** What the sentence says after a number. */
export const continuingSigns: readonly Rule[] = [
  rule('before-response', 3, 'text after it', ({ right, first }) =>
    first < FIRST_FAILURE && FAILURES.test(right) ? undefined : seen(BEFORE_RESPONSE, right),
  ),
  rule('before-happening', 3, 'text after it', (c) => continued(c, BEFORE_HAPPENING)),
  rule('before-closing', 3, 'text after it', isClosed),
];

/** "503 döndürüyor", "wird nun 488 gesendet": the verb comes last. */
function isClosed({ left, right, key }: Candidate): string | undefined {
  if (isNamed(key, 'compared') || TO_PARTY.test(fold(left.slice(-REACH)))) return undefined;
  return seen(BEFORE_CLOSING, fold(right.slice(0, REACH)));
}

/** A word that names the number says more than what comes after it. */
function continued({ left, right, key }: Candidate, pattern: WordPattern): string | undefined {
  return isNamed(key, 'compared') || !(isSubject(left) || isPlural(left, right))
    ? undefined
    : seen(pattern, fold(right.slice(0, REACH)));
}

export const continuingCases: Cases = {
  'before-response': {
    examples: ['a «503» response', '«486» error', 'a «503» storm', 'the usual «486/487» mix'],
    decoys: ['«503» responders', '«100» failures', '«200» errors'],
  },
  'before-happening': {
    examples: [
      'the «404» arrives first',
      'A «403» means that',
      '«488» usually means that no codec was found',
      '«486» sent instead of 603',
      'Die «500» kommt nicht von uns',
    ],
    decoys: ['the «404» rings', 'room «404» comes with', 'rule «503» means traffic', '«486» calls arrive'],
  },
  'before-closing': {
    examples: [
      'Operatör «503» döndürüyor, bazen',
      'Statt 500 wird nun «488» gesendet, wenn',
      '相手が «486» を返した',
      '게이트웨이가 «503» 응답',
      'OPTIONS に対し «503» 応答を3回連続で受信',
    ],
    decoys: [
      'Das Fax wurde an «404» gesendet',
      'Nebenstelle «404» gemeldet',
      'Dahili «404» arıyor',
      '내선 «404» 수신',
    ],
  },
};
