import type { Candidate } from '../candidate';
import { afterBefore, endingIn, isNamed, isObject, NEAR } from '../sentence';
import {
  alternatives,
  conditions,
  frequency,
  hunting,
  occasion,
  onOccasion,
  retrying,
} from '../vocabulary/routing-words';
import { one } from '../vocabulary/sentence-words';
import { anyWord, fold, lazily, type WordPattern } from '../vocabulary/words';
import { type Cases, type Rule, rule, seen } from './rule';

/** No sign reaches further to the left than this. */
const REACH = 70;
const ON = `(?:[^.;\\d\\n]|\\dxx){0,40}${anyWord(onOccasion)} ["'\`([\\u2009]{0,2}$`;
const ON_OCCASION = lazily(() => new RegExp(`${anyWord(onOccasion)} ["'\`([\\u2009]{0,2}$`, 'u'));
const AFTER_HUNTING = lazily(() => new RegExp(anyWord(hunting) + ON, 'u'));
const AFTER_RETRYING = lazily(() => new RegExp(anyWord(retrying) + ON, 'u'));
const ON_CODE = endingIn(onOccasion, one);
const OCCASION = lazily(() => new RegExp(`^ ?${anyWord(occasion)}`, 'u'));
const BEFORE_ROUTING = lazily(
  () =>
    new RegExp(`^["'\`\\u2009]{0,2}[ ,][^.;:\\d\\n]{0,50}?${anyWord(hunting, retrying, alternatives)}`, 'u'),
);
/** "Hunting today: 408, 500, 503". */
const HUNTED = lazily(() => new RegExp(`${anyWord(hunting)}[^.;:\\d\\n]{0,20}: $`, 'u'));

/** "Always on 408 and 503", "On 403 only if": all that stands before it in its item or sentence. */
const AT_START = '(?:^|[.;:(,] )\\P{L}{0,6}';
const ON_LIST = lazily(
  () => new RegExp(`${AT_START}${anyWord(frequency)} ${anyWord(onOccasion)} ["'\`\\u2009]{0,2}$`, 'u'),
);
const ON_CONDITION = lazily(
  () => new RegExp(`${AT_START}${anyWord(onOccasion)} (?:${anyWord(one)} )?["'\`\\u2009]{0,2}$`, 'u'),
);
const BEFORE_CONDITION = lazily(() => new RegExp(`^["'\`\\u2009]{0,2},? ${anyWord(conditions)} `, 'u'));

/** What sentences about the next route say: "stop hunting on 486", "only reroute on 408". */
export const routingSigns: readonly Rule[] = [
  rule('after-hunting', 5, 'text before it', isAfterHunting),
  rule('before-routing', 4, 'text after it', isBeforeRouting),
  rule('on-occasion', 3, 'text around it', isOnOccasion),
  rule('after-retrying', 4, 'text before it', ({ left }) => onOccasionOf(AFTER_RETRYING, left)),
];

function isAfterHunting({ left, codes }: Candidate): string | undefined {
  const isLabelled = codes.length > 1 && left.endsWith(': ');
  return isLabelled ? seen(HUNTED, ending(left, REACH)) : onOccasionOf(AFTER_HUNTING, left);
}

/** "Bei 486 auf die nächste Route", "sur un 503, le SBC bascule". */
function isBeforeRouting({ left, right, key, first }: Candidate): string | undefined {
  const isBefore = OCCASION.test(right.slice(0, NEAR));
  const isOnCode = isBefore || ON_CODE.test(ending(left, NEAR)) || afterBefore(first, left) !== undefined;
  if (isNamed(key) || !isOnCode) return undefined;
  return isBefore || isObject(right) ? seen(BEFORE_ROUTING, fold(right.slice(0, REACH))) : undefined;
}

/** Items of a list of rules, whose heading says what is done on those codes. */
function isOnOccasion({ left, right, key }: Candidate): string | undefined {
  if (isNamed(key) || left.length > REACH || !ON_OCCASION.test(ending(left, NEAR))) return undefined;
  const before = fold(left);
  const condition = seen(BEFORE_CONDITION, fold(right.slice(0, NEAR)));
  if (condition !== undefined && ON_CONDITION.test(before)) return condition;
  return isObject(right) ? seen(ON_LIST, before) : undefined;
}

function onOccasionOf(pattern: WordPattern, left: string): string | undefined {
  return ON_OCCASION.test(ending(left, NEAR)) ? seen(pattern, ending(left, REACH)) : undefined;
}

function ending(left: string, length: number): string {
  return fold(left.slice(-length));
}

export const routingCases: Cases = {
  'after-hunting': {
    examples: [
      'Never reroute on «486» or 603',
      'stop hunting on «404»',
      'we dont reroute on 5xx from them, only «408 and 480»',
      'Route advance on «503» is active',
      'Hunting today: «408, 500, 503»',
      'Débordement sur «408»',
    ],
    decoys: ['route on «486»', 'hunt group «404»', 'Hunting: «404»', 'rerouted to «486»'],
  },
  'before-routing': {
    examples: [
      'Bij een «486» gaat het gesprek naar de voicemail',
      'При «503» уходим на резервный транк',
      'Sur un «503», le SBC bascule',
      '«408、500、503» の場合は次の回線へ迂回する。',
      '遇到 «408、500、503» 都切换',
      'on «480» the call goes to the next carrier',
    ],
    decoys: [
      'trunk on port «480», then the next carrier',
      'on «480» lines the backup is',
      'from «404» to voicemail',
      '内線 «404» の場合は迂回',
      'nach «180» geht der Anruf zur nächsten Route',
    ],
  },
  'on-occasion': {
    examples: [
      'Always on «408, 500, 503 and 504».',
      'Never on «404, 484, 486» or any 6xx',
      'On «403» only if the text says blocked.',
      'Siempre con «408, 500 y 503».',
      'Bei «480» nur wenn das Ziel es erlaubt',
      'Hunt on; never on «486».',
    ],
    decoys: [
      'Always call «404, 480»',
      'He is always on «404».',
      'On «404» only voicemail is set up',
      'Never on «404» days',
      'Only on port «480»',
    ],
  },
  'after-retrying': {
    examples: ['fail over to carrier B on a «503»', 'reintento por la otra troncal con «502» y 503'],
    decoys: ['retry after «180»', 'failover: «503»'],
  },
};
