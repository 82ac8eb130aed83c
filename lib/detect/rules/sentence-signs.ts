import type { Candidate } from '../candidate';
import { after, answering, between } from '../vocabulary/sentence-words';
import { anyWord, fold, lazily } from '../vocabulary/words';
import { type Cases, type Rule, rule, seen } from './rule';

/** No sign reaches further to the left than this. */
const REACH = 70;
const BEFORE_RESPONSE =
  /^["')]? (?:responses?|repl(?:y|ies)|errors?|status|failures?|rejections?|in (?:the |our |your )?traces?)\b/i;
const AFTER_FAILURE =
  /\b(?:fail(?:s|ed|ing|ure)?|reject(?:s|ed|ing|ion)?|refuse[sd]?|declined|denied)\b(?:[^\d\n:="]{1,40}(?:[[(]|: ?|with |code |status |error )["']?|-)$/i;
/** Failed, rejected, refused in other languages. */
const AFTER_FAILURE_ELSEWHERE =
  /(?:fehlgeschl|abgelehnt|échoué|échec|refus|rejet|rechaz|falli|falló|falha|recus|mislukt|odrzuc|başarısız|ошибка|отклон|失败|失敗|拒绝|실패)[^\d\n:：="]{0,40}[[(:：,、码] ?$/i;
const AFTER_LOSS =
  /\b(?:(?:not |un)(?:registered|reachable)|timed out|timeout)[,:;]?\s?(?:[[(]|(?:with )?(?:code|status|error) )$|\bregist(?:er|ration)\b[^\n]{0,60}\bfail\w{0,4}[:,] $/i;
const FAILED = /\b(?:failed|rejected)[:,]? $/i;
const AFTER_VERB = lazily(
  () =>
    new RegExp(
      `${anyWord(answering)}(?:[ \\u2009]{0,2}${anyWord(between)}){0,3}[ \\u2009]{0,2}["'\`([]?$`,
      'u',
    ),
);
/** "Failed with status 486". */
const WITH_STATUS = /\bwith (?:status|code|error)(?: code)?:? ["'`([\u2009]?$/i;
/** "GET 200" is a request of HTTP and its answer. */
const HTTP_VERB = /\bGET ?$/;
/** "A 503" is no quantity and nobody's number. */
const BEFORE_ONE = /(?:^|[^\p{L}])(?:an?|ein|eine[nm]?|un|une|uma?|een) ["'`\u2009]{0,2}$/iu;
/** Before the name of a thing. */
const BEFORE_NOUN =
  /(?:^|[^\p{L}])(?:an?|the|with|on|ein|eine[nm]?|der|die|das|mit|bei|un|une|le|les|el|los|con|con un|o|um) ["'`\u2009]{0,2}$/iu;
/** What may stand after the object of such a verb, or nothing: "gets 404 credits" is about credits. */
const AFTER_OBJECT = lazily(
  () =>
    new RegExp(
      `^["'\`’)\\]\\u2009]*(?:s(?![\\p{L}]))?["'\`)\\]\\u2009]*(?:$|\\s*[.,;:!?…—–)/(，。；：]|\\s?\\p{sc=Han}|\\s+${anyWord(after)})`,
      'u',
    ),
);
/** "Stop hunting on 486", "only reroute on 408". */
const AFTER_ROUTING =
  /\b(?:fail(?:s|ing)? ?over|re-?rout\w{1,4}|hunt(?:s|ing)?|route advance|advance to the next \w{1,10}|retry)\b[^.;:\d\n]{0,30}\b(?:on|upon)(?: (?:an?|the|any|code|codes))? ["'`([]?$/i;

/** What the sentence around a number says. */
export const sentenceSigns: readonly Rule[] = [
  rule('before-response', 3, 'text after it', ({ right }) => seen(BEFORE_RESPONSE, right)),
  rule('after-failure', 3, 'text before it', isAfterFailure),
  rule('after-verb', 3, 'text before it', isAfterVerb),
  rule('as-noun', 2, 'text before it', isNoun),
  rule('after-routing', 4, 'text before it', ({ left }) => seen(AFTER_ROUTING, left.slice(-REACH))),
];

/** "failed: 486" counts, "failed: 486 Busy Here" does not. */
function isAfterFailure({ left, following }: Candidate): string | undefined {
  const near = left.slice(-REACH);
  const failure = seen(AFTER_FAILURE, near) ?? seen(AFTER_LOSS, near) ?? seen(AFTER_FAILURE_ELSEWHERE, near);
  return failure ?? (following && seen(FAILED, near));
}

function isAfterVerb({ left, right, key }: Candidate): string | undefined {
  if ((key && key.meaning !== 'none' && key.meaning !== 'compared') || HTTP_VERB.test(left)) return undefined;
  const status = seen(WITH_STATUS, left.slice(-30));
  return status ?? (isObject(right) ? seen(AFTER_VERB, fold(left.slice(-40))) : undefined);
}

/** "The 486 came back", "what about a 488?": the number stands where a thing is named that has no other name. */
function isNoun({ left, right, key, isShared }: Candidate): string | undefined {
  if (key && key.meaning !== 'none') return undefined;
  const before = isShared ? BEFORE_ONE : BEFORE_NOUN;
  return isObject(right) ? seen(before, left.slice(-20)) : undefined;
}

/** Returns whether the number before this text is a thing itself, not how many there are of another. */
function isObject(right: string): boolean {
  return AFTER_OBJECT.test(fold(right.slice(0, 40)));
}

export const sentenceCases: Cases = {
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
      'Registration of 404@pbx failed: «403»',
      'our PBX rejects calls with "«404»"',
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
    examples: [
      'answered with «503»',
      'returns a «488»',
      'got «486»',
      'while expecting "«200»',
      'sends us «183» w/ SDP',
      'sending «503»s to our INVITEs',
      'gets a «603» on every call',
      '落地网关返回 «480»，切换',
      'шлюз вернул «480», идём дальше',
      'Vorher kam ein «480» zurück',
    ],
    decoys: ['answered: «486»', 'sender «404»', 'get «404» credits', 'see page «200»', 'got «486» calls'],
  },
  'as-noun': {
    examples: [
      'why is there a «488»?',
      'the «486» from carrier B',
      'fails with a «603».',
      'A «503» with Retry-After',
    ],
    decoys: ['the «480» area code', 'the «503»', 'call «486»', 'line the «486»'],
  },
  'after-routing': {
    examples: ['Never reroute on «486» or 603', 'stop hunting on «404»', 'fail over to carrier B on a «503»'],
    decoys: ['retry after «180»', 'route on «486»', 'hunt group «404»'],
  },
};
