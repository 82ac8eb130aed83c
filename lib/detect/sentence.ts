import { after } from './vocabulary/sentence-words';
import { anyWord, fold, lazily } from './vocabulary/words';

/** What may stand after a number that is a thing itself. */
const AFTER_OBJECT = lazily(
  () =>
    new RegExp(
      `^["'\`’”»)\\]\\u2009]*(?:s(?!\\p{L})|$|\\s*[.,;:!?#…—–)/(，。；：、]|\\s?\\p{sc=Han}|\\s+${anyWord(after)})`,
      'u',
    ),
);

/** Returns whether the number before this text is a thing itself, not how many there are of another. */
export function isObject(right: string): boolean {
  return AFTER_OBJECT.test(fold(right.slice(0, 40)));
}
