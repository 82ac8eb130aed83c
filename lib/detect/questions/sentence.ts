import type { Candidate } from '../candidate';
import type { LabelMeaning } from '../labels/judge-label';
import type { KeyBefore } from '../labels/key-before';
import { extensions } from '../vocabulary/other-words';
import {
  after,
  between,
  coming,
  joining,
  leading,
  many,
  one,
  since,
  times,
} from '../vocabulary/sentence-words';
import {
  anyWord,
  fold,
  lazily,
  toWords,
  type WordList,
  type WordPattern,
  wordPattern,
} from '../vocabulary/words';

/** A word or two that lead to a number stand in this many characters before it. */
export const NEAR = 24;

/** What may stand after a number that is a thing itself. */
const AFTER_OBJECT = lazily(
  () =>
    new RegExp(
      `^["'\`’”»)\\]\\u2009]*(?:s(?!\\p{L})|$|\\s*[.,;:!?#…—–→)/("“„，。；：、]|\\s?\\p{sc=Han}|\\s+${anyWord(after)}|\\s\\d+ ${anyWord(times)})`,
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
  / (?:el|la|los|las|del?|que|se|si|il|di|da|em|una?|les?|du|para|por|con|com|no) (?:.* )?(?<!(?:as|or|and|into|with|gets?|got|than|like|for|of|sends?|returns?|is|not|see|to|by|on) )a ["'(]?$/;

/** "De 200 à 100", "Telco-A 404" */
const NO_ARTICLE = /(?:à|-a) ["'(]?$/i;

/** "A spike of 503s", "503s from carrier B", not "180s". */
const MANY = lazily(() => new RegExp(`${anyWord(many)} \\u2009?$`, 'u'));
const PLURAL = /^\u2009?s(?![\p{L}\p{N}])/u;
/** "Ein 503er" is such a response, too. */
const GERMAN_PLURAL = /^er(?!\w)/;
const OPENING = /(?:^|[\s("'„])$/;
const PLURAL_FROM = lazily(() => new RegExp(`^\\u2009?s ${anyWord(coming)} `, 'u'));
/** A code and words behind it, perhaps a dash between. */
const MEANING = /^\W*[1-6]\d\d \P{L}{0,3}(?:\p{L}+\s+)+$/u;
/** How much of the text beside a number says that there are many. */
const MANY_REACH = 40;

const EXTENSION = lazily(() => new RegExp(`${anyWord(extensions)} \\d{2,4}(?!\\d)`, 'u'));
const EXTENSIONS = wordPattern(extensions);

const SINCE = endingIn(since);

/** Returns a pattern for a folded text that ends with a word of the lists, perhaps before an opening quotation mark. */
export function endingIn(...lists: WordList[]): WordPattern {
  return lazily(() => new RegExp(`${anyWord(...lists)} ["'\`\\u2009]{0,2}$`, 'u'));
}

/** Returns whether words directly before a number name it, other than with these meanings. */
export function isNamed(key: KeyBefore | undefined, ...but: LabelMeaning[]): boolean {
  return key !== undefined && key.meaning !== 'none' && !but.includes(key.meaning);
}

/** Returns the word for "after" before a code, or undefined: "after 180" is a time, "after 486" is none. */
export function afterBefore(code: number, left: string): string | undefined {
  return code % 60 === 0 ? undefined : SINCE.exec(fold(left.slice(-NEAR)))?.[0].trim();
}

/** Returns whether extensions or rooms are spoken of: "poste 404 is dead, le 480 too" is about another telephone. */
export function isOfExtensions({ line, context: { page, sections } }: Candidate): boolean {
  return (
    EXTENSION.test(fold(line)) || [page.title, ...sections].some((text) => EXTENSIONS.test(toWords(text)))
  );
}

/** Returns whether nothing before the number names it. */
export function isSubject(left: string): boolean {
  return BEFORE_SUBJECT.test(fold(left.slice(-30)));
}

/** Returns whether "a" before the number is no article, but leads to somebody or ends a name. */
export function isAfterTo(left: string): boolean {
  if (NO_ARTICLE.test(left.slice(-4))) return true;
  return left.slice(-4).includes('a') && ROMANCE_TO.test(` ${fold(left.slice(-60))}`);
}

/** Returns whether the number before this text is a thing itself, not how many there are of another. */
export function isObject(right: string): boolean {
  return AFTER_OBJECT.test(fold(right.slice(0, 40)));
}

/** Returns whether responses of a code are meant, as by "503s". */
export function isPlural(left: string, right: string): boolean {
  if (GERMAN_PLURAL.test(right)) return OPENING.test(left);
  if (!PLURAL.test(right)) return false;
  return MANY.test(fold(left.slice(-MANY_REACH))) || PLURAL_FROM.test(fold(right.slice(0, MANY_REACH)));
}

/** Returns whether a number stands behind what a code means: "404 – wrong number 100" says how often that came. */
export function isBehindMeaning({ left }: Candidate): boolean {
  return MEANING.test(left);
}
