import type { Candidate } from '../candidate';
import { remembering } from '../remembering';

/** How many words to either side are looked at, and how many of them count as near. */
const FAR = 14;
const NEAR = 6;
/** So many characters hold them. */
const REACH = 120;
/** Of what names a number or stands above it, the first words. */
const MOST_WORDS = 12;
const MOST_SECTIONS = 3;
/** A word's ending says how it is used, its beginning what it means. */
const STEM = 5;

/**
 * A word, one of several that are joined by capitals, a number, or a sign. Scripts without spaces between words have each
 * character for one, but for foreign words in Katakana.
 */
const WORD =
  /[\u3040-\u309f\u3400-\u9fff]|[\u30a0-\u30ff]+|\p{Lu}*[[\p{Ll}\p{Lo}\p{Lm}\p{M}]--[\u3040-\u9fff]]+|\p{Lu}+|\d+|[^\p{L}\d\s_]/gv;
/** The same of a text without letters beyond ASCII: a pattern for all scripts takes long to make. */
const PLAIN_WORD = /[A-Z]*[a-z]+|[A-Z]+|\d+|[^A-Za-z\d\s_]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is the whole of ASCII; the other one holds signs alone.
const PLAIN = /^[\x00-\x7f\u2000-\u206f]*$/;
const [ZERO, SEVEN, NINE] = [0x30, 0x37, 0x39];

/** A word, a sign or a number of a text. */
interface Word {
  stem: string;
  text: string;
}

const NONE: Word = { stem: '', text: '' };

/** What can be learned of a number, each feature with the word that it was taken from, empty where there is none. */
export type Features = Map<string, string>;

/** Returns the code of a number, and the words around it by the place where they stand, the nearest ones also in pairs. */
export function featuresOf(candidate: Candidate): Features {
  const { context, left, right, first } = candidate;
  const features: Features = new Map();
  const add = (place: string, words: readonly Word[]) => {
    for (const { stem, text } of words) features.set(`${place} ${stem}`, text);
  };
  const sides = {
    before: wordsOf(left.slice(-REACH)).slice(-FAR).reverse(),
    after: wordsOf(right.slice(0, REACH)).slice(0, FAR),
  };
  for (const [side, words] of Object.entries(sides)) {
    add(side, words);
    add(`near ${side}`, words.slice(0, NEAR));
    add(`second ${side}`, words.slice(1, 2));
    add(`next ${side}`, words.slice(0, 1));
    addPair(features, `two ${side}`, words[1], words[0]);
  }
  addPair(features, 'between', sides.before[0], sides.after[0]);
  for (const name of [...candidate.names.map(({ text }) => text), ...context.parents])
    add('label', shortWordsOf(name));
  for (const title of [...context.sections.slice(0, MOST_SECTIONS), context.page.title])
    add('above', shortWordsOf(title));
  add('above', wordsOf(context.lead.slice(-REACH)).slice(-MOST_WORDS));
  features.set(`code ${first}`, '').set(`class ${Math.floor(first / 100)}`, '');
  if (candidate.isShared) features.set('is shared', '');
  if (candidate.isAlone) features.set('is alone', '');
  return features;
}

/** Two words together say what neither says by itself, and so does the beginning or the end of a text beside one. */
function addPair(features: Features, place: string, one: Word = NONE, other: Word = NONE): void {
  features.set(`${place} ${one.stem} ${other.stem}`, one.text || other.text);
}

const shortWordsOf = remembering((text) => wordsOf(text.slice(0, REACH)).slice(0, MOST_WORDS));

function wordsOf(text: string): Word[] {
  return (text.match(PLAIN.test(text) ? PLAIN_WORD : WORD) ?? []).map((word) => ({
    stem: stemOf(word),
    text: word,
  }));
}

/** Words of the same beginning are one, and so are numbers of the same length, but for those that may be codes. */
function stemOf(word: string): string {
  const first = word.charCodeAt(0);
  if (first < ZERO || first > NINE) return word.slice(0, STEM).toLowerCase();
  return word.length === 3 && first > ZERO && first < SEVEN ? word : `#${Math.min(word.length, STEM)}`;
}
