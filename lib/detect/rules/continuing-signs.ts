import { isRegistered } from '../../codes/wire-names';
import type { Candidate } from '../candidate';
import { isAfterTo, isNamed, isPlural, isSubject } from '../questions/sentence';
import { isShared } from '../text/phrases';
import { adverbs, closing, happening } from '../vocabulary/sentence-words';
import { anyWord, fold, lazily, type WordPattern } from '../vocabulary/words';
import { type Cases, type Rule, rule, seen } from './rule';

const REACH = 50;
const BEFORE_RESPONSE =
  /^["')]?[ -](?:(?:fatal|final|negative|provisional|temporal|temporary) )?(?:responses?|repl(?:y|ies)|errors?|antwort(?:en)?|fehler|svar|antwoord(?:en)?|ответ\p{L}{0,2}|відповід\p{L}{0,2}|status|(?:rate|ratio) (?:from|on|of|to|is|has|at|above|below)|share (?:is|above|below)|failures?|rejections?|storms?|spikes?|mix|loops?|challenges?|in (?:the |our |your )?traces?)(?![\p{L}\d]| in \d| with (?:SIP )?(?:code )?[1-6]\d\d(?!\d))/iu;
/** "100 failures" are so many, since the code means none. */
const FIRST_FAILURE = 300;
const FAILURES = /^ (?:errors|failures|rejections)\b/i;
/** "More than 200 replies 503" counts. */
const COMPARED = /\b(?:(?:more|fewer|less) than|at (?:least|most)|over|above|below|under|exceeds?) $/i;
const CLOSED = '^["\'`’”»)\\]\\u2009]{0,2}';
const BEFORE_HAPPENING = lazily(
  () => new RegExp(`${CLOSED}s?(?: ${anyWord(adverbs)})? ?${anyWord(happening)}`, 'u'),
);
/** A few words may stand before the verb. */
const BEFORE_CLOSING = lazily(
  () => new RegExp(`${CLOSED} ?(?:${anyWord(adverbs)} )?${anyWord(closing)}`, 'u'),
);
/** What comes to somebody with a number. */
const TO_PARTY = lazily(() => /(?<!\p{L})(?:an?|nach|zu|von|fur|aan|naar|van|voor)(?: \p{L}{2,4})? $/u);

const INSTEAD =
  '(?:instead of|rather than|plutôt que|statt|anstatt|au lieu d[eu]|en lugar de|(?:en|em) vez de|invece di|in plaats van|zamiast|вместо)(?: an?| une?| eine[rs]?)?';
const BEFORE_OTHER = new RegExp(`^ ${INSTEAD} ([1-6]\\d\\d)(?!\\d| ?[\\p{L}%€$£])`, 'iu');
const AFTER_OTHER = new RegExp(`(?<!\\d)([1-6]\\d\\d) ${INSTEAD} $`, 'i');

/** What the sentence says after a number. */
export const continuingSigns: readonly Rule[] = [
  rule('before-response', 3, 'text after it', ({ left, right, first }) =>
    (first < FIRST_FAILURE && FAILURES.test(right)) || COMPARED.test(left)
      ? undefined
      : seen(BEFORE_RESPONSE, right),
  ),
  rule('before-happening', 3, 'text after it', (c) => continued(c, BEFORE_HAPPENING)),
  rule('instead', 3, 'in place of', replacedCode),
  rule('before-closing', 3, 'text after it', closingWord),
];

/** "503 instead of 480": both are codes, or neither is; round numbers are times, and HTTP's may be its own. */
function replacedCode({ left, right, first, key, isShared: isOfHttp }: Candidate): string | undefined {
  if (isNamed(key, 'compared') || isAfterTo(left) || TO_PARTY.test(fold(left.slice(-REACH))))
    return undefined;
  const other = Number(BEFORE_OTHER.exec(right)?.[1] ?? AFTER_OTHER.exec(left.slice(-REACH))?.[1]);
  const isOfSip = isRegistered(other) && !(isOfHttp && isShared(other));
  return isOfSip && (first % 10 > 0 || other % 10 > 0) ? `${other}` : undefined;
}

/** "503 döndürüyor", "wird nun 488 gesendet": the verb comes last. */
function closingWord({ left, right, key }: Candidate): string | undefined {
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
    examples: [
      'a «503» response',
      '«486» error',
      'Anteil «503»-Antworten über 10 %',
      'a «503» storm',
      '[Triggered] «503» rate from carrier west is high',
      'Alert: «503» share above 5 %',
      '[P2] «503» ratio above 1% on trunk east',
      'the usual «486/487» mix',
      "'«403»' fatal response received",
    ],
    decoys: [
      '«503» rate cards',
      '«486» share of calls',
      '«503» responders',
      '«183» replies in 500 s',
      'more than «100» replies with SIP code 404',
      'fires at more than «200» replies 503',
      'over «480» responses in a minute',
      '«100» failures',
      '«200» errors',
    ],
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
  instead: {
    examples: ['congestion with «503» instead of 480', 'jetzt 488 statt «606»', '«404» au lieu de 480'],
    decoys: [
      '«503» instead of 12',
      'line 404 and «480»',
      '«404» instead of 150',
      '«404» instead of 500',
      '«300» instead of 600',
      'rings for «183» instead of 180 seconds',
      'Der Anruf geht an «404» statt 480',
    ],
  },
  'before-closing': {
    examples: [
      'Operatör «503» döndürüyor, bazen',
      'Statt 500 wird nun «488» gesendet, wenn',
      '相手が «486» を返した',
      '게이트웨이가 «503» 응답',
      'Kayıt sırasında «401» yanıtı normaldir',
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
