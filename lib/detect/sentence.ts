import { after, between, joining, leading, one, since } from './vocabulary/sentence-words';
import { anyWord, fold, lazily } from './vocabulary/words';

/** What may stand after a number that is a thing itself. */
const AFTER_OBJECT = lazily(
  () =>
    new RegExp(
      `^["'\`’”»)\\]\\u2009]*(?:s(?!\\p{L})|$|\\s*[.,;:!?#…—–)/(，。；：、]|\\s?\\p{sc=Han}|\\s+${anyWord(after)})`,
      'u',
    ),
);

/** What stands before a number that is the subject: no noun, which would be named by the number. */
const BEFORE_SUBJECT = lazily(
  () =>
    new RegExp(
      `(?:^\\s*|[^\\p{L}\\p{N}\\s]\\s?|${anyWord(one, leading, since, joining, between)} )["'\`“„\\u2009]{0,2}$`,
      'u',
    ),
);
/** "Pasa a 486": the English article is a preposition elsewhere. */
const ROMANCE_TO =
  / (?:el|la|los|las|del?|que|se|si|il|di|da|em|una?|les?|du|para|por|con|com|no) (?:.* )?a ["'(]?$/;

/** Returns whether nothing before the number names it. */
export function isSubject(left: string): boolean {
  return BEFORE_SUBJECT.test(fold(left.slice(-30)));
}

/** Returns whether "a" before the number is no article, but leads to somebody. */
export function isAfterTo(left: string): boolean {
  return left.slice(-4).includes('a') && ROMANCE_TO.test(` ${fold(left.slice(-60))}`);
}

/** Returns whether the number before this text is a thing itself, not how many there are of another. */
export function isObject(right: string): boolean {
  return AFTER_OBJECT.test(fold(right.slice(0, 40)));
}
