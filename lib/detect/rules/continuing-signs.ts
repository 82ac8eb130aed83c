import type { Candidate } from '../candidate';
import { isNamed, isSubject } from '../sentence';
import { adverbs, coming, happening, senders } from '../vocabulary/sentence-words';
import { anyWord, fold, lazily, type WordPattern } from '../vocabulary/words';
import { type Cases, type Rule, rule, seen } from './rule';
import { isPlural } from './token-vetoes';

const REACH = 50;
const BEFORE_RESPONSE =
  /^["')]? (?:responses?|repl(?:y|ies)|errors?|status|failures?|rejections?|storms?|spikes?|mix|loops?|challenges?|in (?:the |our |your )?traces?)\b/i;
const CLOSED = '^["\'`’”»)\\]\\u2009]{0,2}';
const BEFORE_HAPPENING = lazily(
  () => new RegExp(`${CLOSED}s?(?: ${anyWord(adverbs)})? ?${anyWord(happening)}`, 'u'),
);
const BEFORE_SENDER = lazily(
  () => new RegExp(`${CLOSED}s? ${anyWord(coming)} (?:[^ ]{1,12} )?${anyWord(senders)}`, 'u'),
);
/** What comes with responses of SIP: "183 with SDP", "503 w/ Retry-After". */
const BEFORE_FIELD =
  /^["'`)\u2009]{0,2}s? (?:with|without|w\/|w\/o|mit|ohne|avec|sans|con|sin|com|sem|met|с|без) (?:an? |the |no )?(?:SDP|early media|Retry-After|Warning|Contact|Min-Expires|Reason header|Unsupported)\b/i;

/** What the sentence says after a number. */
export const continuingSigns: readonly Rule[] = [
  rule('before-response', 3, 'text after it', ({ right }) => seen(BEFORE_RESPONSE, right)),
  rule('before-happening', 3, 'text after it', (c) => continued(c, BEFORE_HAPPENING)),
  rule('before-sender', 3, 'text after it', (c) => continued(c, BEFORE_SENDER)),
  rule('before-field', 4, 'text after it', ({ right }) => seen(BEFORE_FIELD, right)),
];

/** A word that names the number says more than what comes after it. */
function continued({ left, right, key }: Candidate, pattern: WordPattern): string | undefined {
  return isNamed(key, 'compared') || !(isSubject(left) || isPlural(left, right))
    ? undefined
    : seen(pattern, fold(right.slice(0, REACH)));
}

export const continuingCases: Cases = {
  'before-response': {
    examples: ['a «503» response', '«486» error', 'a «503» storm', 'the usual «486/487» mix'],
    decoys: ['«503» responders'],
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
  'before-sender': {
    examples: ['a spike of «503»s from carrier B', '«480» from the gateway', '«503» vom Provider'],
    decoys: ['«486» from my desk', 'extension «404» from the gateway', '«200» trunks from carrier B'],
  },
  'before-field': {
    examples: ['a «183» with SDP', '«503» w/ Retry-After 120', 'пришёл «183» с SDP'],
    decoys: ['«404» with users', '«200» Contact'],
  },
};
