import type { Candidate } from '../candidate';
import { isNamed, isObject } from '../sentence';
import { response } from '../vocabulary/label-words';
import { answers, including } from '../vocabulary/sentence-words';
import { anyWord, fold, lazily } from '../vocabulary/words';
import { type Cases, type Rule, rule, seen } from './rule';

/** No sign reaches further to the left than this. */
const REACH = 60;
const CLASS = /(?<![\p{L}\d])([1-6])xx(?!\p{L})/giu;
/** A class of responses, and at most two words to those of it that are meant. */
const AFTER_CLASS = /[1-6]xx(?: \p{L}{1,14}\.?)?(?: \(|[,:]?(?: \p{L}\.?\p{L}{1,9}\.?){1,2} )["'`\u2009]?$/iu;
const AFTER_ANSWER = lazily(
  () =>
    new RegExp(
      `${anyWord(response, answers)}[^.;:\\d\\n]{0,20}[ ,(]${anyWord(including)} ["'\`\\u2009]?$`,
      'u',
    ),
);

/** What words for responses say about those that are named after them. */
export const exampleSigns: readonly Rule[] = [
  rule('of-class', 4, 'of the class', isOfClass),
  rule('answer-example', 3, 'text before it', isExampleOfAnswer),
];

/** "Any 6xx (603, 604, 607)", "every 4xx except 404 and 486". */
function isOfClass({ codes, left, key }: Candidate): string | undefined {
  if (isNamed(key) || !AFTER_CLASS.test(left.slice(-REACH))) return undefined;
  const classes = [...left.slice(-REACH).matchAll(CLASS)].map(([, digit]) => Number(digit));
  return codes.every((code) => classes.includes(Math.floor(code / 100))) ? `${classes.at(-1)}xx` : undefined;
}

/** "Any answer, even 405 or 501, counts as alive". */
function isExampleOfAnswer({ left, right, key }: Candidate): string | undefined {
  return isNamed(key, 'response', 'vague') || !isObject(right)
    ? undefined
    : seen(AFTER_ANSWER, fold(left.slice(-REACH)));
}

export const exampleCases: Cases = {
  'of-class': {
    examples: [
      'or any 6xx («603, 604, 607»): the called party',
      'every 4xx except «404 and 486» is retried',
      'Alle 5xx außer «503»',
      'tous les 4xx sauf «404»',
    ],
    decoys: [
      'any 6xx («480»)',
      'the 6xx at extension «603»',
      'numbers 4xx. Then «404»',
      '2xx for 12 of «200»',
      'Anschluss 4xx: Raum «404»',
    ],
  },
  'answer-example': {
    examples: [
      'Any answer, even «405 or 501», counts as alive',
      'error responses such as «488».',
      'Antworten wie «486» oder',
    ],
    decoys: ['any answer from «405»', 'answer even «200» calls', 'extensions such as «404»'],
  },
};
