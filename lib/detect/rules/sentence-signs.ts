import type { Candidate } from '../candidate';
import {
  afterBefore,
  endingIn,
  isAfterTo,
  isBehindMeaning,
  isNamed,
  isObject,
  isOfExtensions,
  NEAR,
} from '../questions/sentence';
import { telephony } from '../vocabulary/page-words';
import {
  answering,
  between,
  changed,
  changing,
  failing,
  leading,
  one,
  withs,
} from '../vocabulary/sentence-words';
import { anyWord, fold, lazily, type WordPattern } from '../vocabulary/words';
import { type Cases, type Rule, rule, seen, under } from './rule';

/** No sign reaches further to the left than this. */
const REACH = 70;
const AFTER_VERB = lazily(
  () =>
    new RegExp(
      `${anyWord(answering)}(?:[ \\u2009]{0,2}${anyWord(between)}){0,3}[ \\u2009]{0,2}["'\`([]?$`,
      'u',
    ),
);
/** "Failed with status 486". */
const WITH_STATUS = /\bwith (?:status|code|error)(?: code)?:? ["'`([\u2009]?$/i;
/** "GET 200" is a request of HTTP and its answer, `NO_ANSWER` and `call.retransmits` are names, "packets received" counts. */
const NO_VERB = /(?:\bGET|\w[._]\w{1,20}|[Pp]ackets \w+)[ \u2009]{0,2}$/;
const BEFORE_ONE = endingIn(one);
const BEFORE_NOUN = endingIn(one, leading);
const WITH = endingIn(withs);
/** "Antwortet seit heute mit 503". */
const ENDED_WITH = lazily(
  () =>
    new RegExp(`${anyWord(answering, failing)} [^.;:\\d\\n]{0,50}${anyWord(withs)} ["'\`\\u2009]{0,2}$`, 'u'),
);
/** "3 de 486", "acima de 480", "480 a 380": a number that something is measured by, or the next one. */
const AFTER_AMOUNT =
  /\d a $|(?:\d|acima|abaixo|mais|menos|mas|encima|debajo|plus|moins|dessus|dessous|piu|meno) d[eio] $/;
/** Languages that put the verb after its object. */
const verbsAtEnd = { de: failing.de ?? '', nl: failing.nl ?? '' };
/** "Wird mit 486 abgewiesen", but not "das Gespräch mit 486 wurde beendet". */
const WITH_ENDED = lazily(
  () => new RegExp(`^["'\`\\u2009]{0,2} (?:[^ .,;]{1,20} ){0,2}${anyWord(verbsAtEnd)}`, 'u'),
);
const CALL_WITH = lazily(
  () => new RegExp(`${anyWord(telephony)} ${anyWord(withs)} ["'\`\\u2009]{0,2}$`, 'u'),
);

/** "Turns every 6xx into 486". */
const AFTER_CHANGE = lazily(
  () =>
    new RegExp(
      `${anyWord(changing)}[^.;:\\n]{0,30} (?:to|into|auf|in|en|na|в) (?:${anyWord(one)} )?["'\`]?$`,
      'u',
    ),
);

/** "Translate 480 to 503". */
const CHANGE_OF = lazily(() => new RegExp(`${anyWord(changing)}(?: the)? ["'\`]?$`, 'u'));
const OTHER_TO = /^["'`]? (?:to|into|auf|in|en|na|в)(?: (?:an? )?[1-6]\d\d(?!\d)|\s*$)/u;
const INTO = /(?<!\p{L})(?:in|auf) (?:eine? )?["'`„]?$/u;
const CHANGED = lazily(() => new RegExp(`^["'\`“]? ${anyWord(changed)}`, 'u'));

/** What the sentence around a number says. */
export const sentenceSigns: readonly Rule[] = [
  rule('after-verb', 3, 'text before it', verbBefore),
  rule('with-code', 3, 'text around it', endingAround),
  rule('as-noun', 2, 'text before it', wordBeforeNoun),
  rule(
    'after-change',
    3,
    'text around it',
    (c) => beforeObject(c, AFTER_CHANGE) ?? changedInto(c) ?? changedFrom(c),
  ),
];

function verbBefore(candidate: Candidate): string | undefined {
  const { left, key, names, isWholeText } = candidate;
  if (
    (isWholeText && names[0]?.text === left.trim()) ||
    (left.endsWith('\u2009') && isBehindMeaning(candidate))
  )
    return undefined;
  const isOther = isNamed(key, 'compared');
  const status =
    isOther && (key?.isBound || key?.meaning !== 'code') ? undefined : seen(WITH_STATUS, left.slice(-30));
  return (
    status ?? (isOther || NO_VERB.test(left) ? undefined : beforeObject(candidate, AFTER_VERB, 2 * NEAR))
  );
}

/** What ends with a code says so before or after it. */
function endingAround({ left, right, key }: Candidate): string | undefined {
  if (key && key.meaning !== 'none' && (key.isBound || key.meaning !== 'code')) return undefined;
  const end = WITH.exec(fold(left.slice(-NEAR)))?.[0];
  if (end === undefined) return undefined;
  const near = fold(left.slice(-REACH));
  if (isObject(right) && ENDED_WITH.test(near)) return end.trim();
  return CALL_WITH.test(near) ? undefined : seen(WITH_ENDED, fold(right.slice(0, REACH)));
}

/** "The 486 came back", "what about a 488?": the number stands where a thing is named that has no other name. */
function wordBeforeNoun(candidate: Candidate): string | undefined {
  const { key, isShared, first, left } = candidate;
  if (isNamed(key) || AFTER_AMOUNT.test(fold(left.slice(-NEAR)))) return undefined;
  if (isShared || isOfExtensions(candidate)) return beforeObject(candidate, BEFORE_ONE, NEAR);
  return (
    beforeObject(candidate, BEFORE_NOUN, NEAR) ?? (isThing(candidate) ? afterBefore(first, left) : undefined)
  );
}

/** "In 480 übersetzen": the verb comes last. */
function changedInto({ left, right }: Candidate): string | undefined {
  return INTO.test(fold(left.slice(-NEAR))) ? seen(CHANGED, fold(right.slice(0, NEAR))) : undefined;
}

function changedFrom({ left, right }: Candidate): string | undefined {
  return OTHER_TO.test(fold(right.slice(0, NEAR))) ? seen(CHANGE_OF, fold(left.slice(-NEAR))) : undefined;
}

function beforeObject(candidate: Candidate, pattern: WordPattern, reach = REACH): string | undefined {
  return isThing(candidate) ? seen(pattern, fold(candidate.left.slice(-reach))) : undefined;
}

/** The number is a thing itself, or has its phrase, and no one that something leads to. */
function isThing({ left, right, following }: Candidate): boolean {
  return (following !== undefined || isObject(right)) && !isAfterTo(left);
}

export const sentenceCases: Cases = {
  'after-verb': {
    examples: [
      'klingelt es, wir sehen «180».',
      'answered with «503»',
      '486 came back and then we got «503»',
      'returns a «488»',
      'got «486»',
      'while expecting "«200»',
      '[alice]: wanted «486», got 500',
      'wanted 486, got «500» → response',
      'sends us «183» w/ SDP',
      'sending «503»s to our INVITEs',
      'gets a «603» on every call',
      '落地网关返回 «480»，切换',
      'шлюз вернул «480», идём дальше',
      'Vorher kam ein «480» zurück',
      'gw 2 sends a late «183» and',
      '38% of INVITEs ended in «503» (threshold 5%)',
      'De provider antwoordt met «503» en',
      'Nhà mạng trả về «503», rồi',
      'הספק מחזיר «503» ולפעמים',
      "vous devriez recevoir «200» OK d'ici peu",
    ],
    decoys: [
      '608 Rejected \u2009«404»',
      'sip.call.retransmits\u2009«200»',
      'ended in «480» minutes',
      'sends a late «183» bytes',
      'answered: «486»',
      under('«181»', 'Busy / rejected', 'key', { before: 'Busy / rejected \u2009' }),
      'sender «404»',
      'get «404» credits',
      'see page «200»',
      'got «486» calls',
      'NO_ANSWER\u2009«100»',
      'Packets received «603»',
    ],
  },
  'with-code': {
    examples: [
      'Anbieter antwortet seit heute mit «503», Umleitung aktiv',
      'Der Anruf wird mit «486» abgewiesen',
      'rejected with SIP 503 or timed out with «408».',
      'dass der Provider den INVITE mit «488» ablehnt, weil',
      'Nous les rejetons en \u2009«403»\u2009 : le numéro',
      'Les appels sortants échouent avec le code «484»',
      'El proveedor rechaza las llamadas con «403» desde ayer',
      'Оператор сбрасывает вызов с кодом «603»',
    ],
    decoys: [
      'Das Gespräch mit «486» wurde beendet',
      'the group with «486» was dropped',
      'answers calls with «486» lines',
      'the group with «404» is full',
      'rejected: with port «480»',
    ],
  },
  'as-noun': {
    examples: [
      'why is there a «488»?',
      'the «486» from carrier B',
      'fails with a «603».',
      'A «503» with Retry-After',
    ],
    decoys: [
      '486@pbx.com «183»',
      'the «480» area code',
      'the «503»',
      'call «486»',
      'line the «486»',
      'poste 404 en panne, le «480» aussi',
      'la llamada pasa a «486»',
      'página 3 de «486»',
      'předvolby 480 a «380».',
      'canais em uso acima de «480»',
      'priorité du groupe 200 à «100»',
      'Telco-A «404»',
    ],
  },
  'after-change': {
    examples: [
      'the table turns every 6xx into «486», fix is in',
      'CUBE maps it to «500» because of the dial-peer',
      'Können Sie das bei Ihnen in «480» übersetzen?',
      'Translate «480» to',
    ],
    decoys: [
      'goes into «486»',
      'changed the limit to «480» calls',
      'in «480» Fällen übersetzt',
      'translate «480» to 15551480',
    ],
  },
};
