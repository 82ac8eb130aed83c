import type { Candidate } from '../candidate';
import { isNamed } from '../questions/sentence';
import { lazily } from '../vocabulary/words';
import { type Cases, type Rule, rule } from './rule';

/** No sign reaches further to the left than this. */
const REACH = 60;
const CLASS = /(?<![a-z\d])([1-6])xx(?![a-z])/gi;
/** A class of responses, and at most two words to those of it that are meant. */
const AFTER_CLASS = lazily(
  () => /[1-6]xx(?: \p{L}{1,14}\.?)?(?: \(|[,:]?(?: \p{L}\.?\p{L}{1,9}\.?){1,2} )["'`\u2009]?$/iu,
);

/** What the name of a class says of the numbers after it. */
export const classSigns: readonly Rule[] = [rule('of-class', 4, 'of the class', classBefore)];

/** "Any 6xx (603, 604, 607)", "every 4xx except 404 and 486". */
function classBefore({ codes, left, key }: Candidate): string | undefined {
  if (isNamed(key) || !AFTER_CLASS.test(left.slice(-REACH))) return undefined;
  const classes = [...left.slice(-REACH).matchAll(CLASS)].map(([, digit]) => Number(digit));
  return codes.every((code) => classes.includes(Math.floor(code / 100))) ? `${classes.at(-1)}xx` : undefined;
}

export const classCases: Cases = {
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
};
