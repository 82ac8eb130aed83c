import { once } from '../once';

/** Languages that consoles ship. */
export type Language =
  | 'en'
  | 'de'
  | 'fr'
  | 'es'
  | 'pt'
  | 'it'
  | 'nl'
  | 'pl'
  | 'tr'
  | 'ru'
  | 'uk'
  | 'zh'
  | 'ja'
  | 'ko'
  | 'vi'
  | 'ar'
  | 'da'
  | 'no'
  | 'he'
  | 'cs'
  | 'sv'
  | 'fi'
  | 'hu'
  | 'ro'
  | 'el'
  | 'th'
  | 'fa';

/**
 * Words of one meaning by language, without accents, separated by spaces. `stem*` stands for every word that begins so,
 * `*ending` for every word that ends so, `two_words` for words that follow each other, the last perhaps a stem. A language
 * is left out where the words of another one cover its own; all are asked of every text, so that none may be an everyday
 * word of another language.
 */
export type WordList = Partial<Record<Language, string>>;

/** Languages of other scripts: a text without a letter of these has no use for their words. */
const OTHER_SCRIPTS = new Set(['ru', 'uk', 'el']);
/** And those whose scripts write no spaces, or join articles to words: their words are looked for inside of words. */
const SPACELESS_LANGUAGES = new Set(['zh', 'ja', 'ko', 'ar', 'fa', 'he', 'th']);
const SPACELESS = /[\u0590-\u06ff\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/;
/** Hebrew and Arabic: an article or an ending is part of the word. */
const WITH_ARTICLES = /[\u0590-\u06ff]/;
/** Letters that are written as others where a keyboard has none of them, and that Unicode does not take apart. */
const VARIANTS: Record<string, string> = { ł: 'l', ı: 'i', đ: 'd', ø: 'o', æ: 'ae', ß: 'ss' };
const VARIANT = /[łıđøæß]/g;
/** A letter of any script. */
export const LETTER = /\p{L}/u;
const MARK = /\p{M}/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is the whole of ASCII.
const ASCII = /^[\x00-\x7f]*$/;

/** Returns the language that stands for all whose words are looked for like those of this one. */
export function writingOf(language: string): Language {
  if (SPACELESS_LANGUAGES.has(language)) return 'zh';
  return OTHER_SCRIPTS.has(language) ? 'ru' : 'en';
}

/** Returns the text in lower case without accents, so that `Código` and `codigo` are one word, as are `błąd` and `blad`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const bare = lower.normalize('NFD').replace(MARK, '').normalize('NFC');
  return bare.replace(VARIANT, (letter) => VARIANTS[letter] ?? letter);
}

/** Returns the words of a text in folded form, with one space between. */
export function toPlain(text: string): string {
  return fold(text).replace(NO_WORD, ' ').trim();
}

/**
 * Returns the words of a label or key in folded form, with one space before, between and behind: `sipCode`,
 * `SIP-Code`, `SIPcode` and `sip_code` all become ` sip code `, `SIP応答` becomes ` sip 応答 `.
 */
export function toWords(label: string): string {
  const split = label
    .replace(/SIP(?=[a-z]{3})/g, 'SIP ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/(?<=[a-z])(?=[\u3040-\u9fff\uac00-\ud7af])/gi, ' ');
  return ` ${toPlain(split)} `;
}

/** Looks for words. */
export interface WordPattern {
  test(text: string): boolean;
  exec(text: string): WordMatch | null;
}

/** What was found, and where it begins. */
type WordMatch = Pick<RegExpExecArray, 0 | 'index'>;

/**
 * Returns a pattern that finds any word of the lists in a result of `toWords`, with the space before it. The lists are
 * read when it is first asked, since they are long, and most frames hold nothing to ask about.
 */
export function wordPattern(...lists: WordList[]): WordPattern {
  const words = once(() => new Words(lists));
  return patternOf((text) => {
    const ready = words().readyFor(text);
    for (let space = 0; space >= 0; space = text.indexOf(' ', space + 1)) {
      const length = ready.lengthAt(text, space + 1);
      if (length > 0) return { 0: text.slice(space, space + 1 + length), index: space };
    }
    return SPACELESS.test(text) ? ready.inside(text) : null;
  });
}

/** Returns a pattern that matches a result of `toWords` whose first word is in the lists. */
export function firstWordPattern(...lists: WordList[]): WordPattern {
  const words = once(() => new Words(lists));
  return patternOf((text) => {
    const ready = words().readyFor(text);
    const length = ready.lengthAt(text, 1);
    if (length > 0) return { 0: text.slice(0, 1 + length), index: 0 };
    const inside = SPACELESS.test(text.charAt(1)) ? ready.inside(text) : null;
    if (!inside || inside.index > 1) return null;
    // A single character may begin another word: "分" is a minute, "分机" an extension.
    return inside[0].length > 1 || text.charAt(2) === ' ' ? inside : null;
  });
}

/** Returns whether a result of `toWords` is nothing but what a pattern finds in it. */
export function isNothingBut(pattern: WordPattern, words: string): boolean {
  return pattern.exec(words)?.[0].trim() === words.trim();
}

function patternOf(exec: WordPattern['exec']): WordPattern {
  return { exec, test: (text) => exec(text) !== null };
}

/** Words by how they are looked for. A set of them is ready at once, where a pattern of hundreds takes long to make. */
class Words {
  readonly #whole = new Set<string>();
  /** Beginnings of words by their first letter, endings by their last one. */
  readonly #stems = new Map<number, string[]>();
  readonly #endings = new Map<number, string[]>();
  readonly #middles: string[] = [];
  /** Words that follow each other, by the first of them. */
  readonly #phrases = new Map<string, string[]>();
  readonly #anywhere: string[] = [];
  /** Lines of other scripts, as long as no text has asked for them. */
  #unread: [language: string, line: string][] = [];

  constructor(lists: WordList[]) {
    for (const [language, line] of lists.flatMap((list) => Object.entries(list))) {
      if (writingOf(language) === 'en') this.#read(language, line);
      else this.#unread.push([language, line]);
    }
  }

  /** Returns these words with all that a text may have. */
  readyFor(text: string): this {
    if (this.#unread.length === 0 || ASCII.test(text)) return this;
    for (const [language, line] of this.#unread) this.#read(language, line);
    this.#unread = [];
    return this;
  }

  /** Returns how long the word, or words, of the lists are that begin here; 0 where there are none. */
  lengthAt(text: string, start: number): number {
    const space = text.indexOf(' ', start);
    if (space <= start) return 0;
    const word = text.slice(start, space);
    for (const phrase of this.#phrases.get(word) ?? []) {
      const isStem = phrase.endsWith('*');
      if (isStem && text.startsWith(phrase.slice(0, -1), start))
        return text.indexOf(' ', start + phrase.length - 1) - start;
      if (!isStem && text.startsWith(`${phrase} `, start)) return phrase.length;
    }
    return this.#has(word) ? word.length : 0;
  }

  /** Returns the first word that stands inside of others, the longest of those that begin there, or null. */
  inside(text: string): WordMatch | null {
    let first: WordMatch | null = null;
    for (const word of this.#anywhere) {
      const index = text.indexOf(word);
      if (index < 0 || (first && index > first.index)) continue;
      if (!first || index < first.index || word.length > first[0].length) first = { 0: word, index };
    }
    return first && WITH_ARTICLES.test(first[0]) ? wholeWord(text, first.index) : first;
  }

  #read(language: string, line: string): void {
    const words = fold(line).split(' ');
    if (writingOf(language) === 'zh') this.#anywhere.push(...words);
    else for (const word of words) this.#add(word);
  }

  #add(word: string): void {
    if (word.includes('_')) {
      const phrase = word.replaceAll('_', ' ');
      addTo(this.#phrases, phrase.slice(0, phrase.indexOf(' ')), phrase);
    } else if (!word.includes('*')) this.#whole.add(word);
    else if (!word.startsWith('*')) addTo(this.#stems, word.charCodeAt(0), word.slice(0, -1));
    else if (!word.endsWith('*')) addTo(this.#endings, lastOf(word), word.slice(1));
    else this.#middles.push(word.slice(1, -1));
  }

  #has(word: string): boolean {
    return (
      this.#whole.has(word) ||
      (this.#stems.get(word.charCodeAt(0))?.some((stem) => word.startsWith(stem)) ?? false) ||
      (this.#endings.get(lastOf(word))?.some((ending) => word.endsWith(ending)) ?? false) ||
      this.#middles.some((middle) => word.includes(middle))
    );
  }
}

/** Returns the word with spaces around that is at a place of a text, and the space before it. */
function wholeWord(text: string, index: number): WordMatch {
  const start = text.lastIndexOf(' ', index);
  return { 0: text.slice(start, text.indexOf(' ', index)), index: start };
}

function lastOf(word: string): number {
  return word.charCodeAt(word.length - 1);
}

function addTo<K>(map: Map<K, string[]>, key: K, value: string): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Returns the pattern source of any word of the lists in a folded text, but none of a dotted name: "com" of a host. */
export function anyWord(...lists: WordList[]): string {
  const entries = lists.flatMap((list) => Object.entries(list));
  const wordsOf = (isSpaceless: boolean) =>
    entries
      .filter(([language]) => (writingOf(language) === 'zh') === isSpaceless)
      .flatMap(([, line]) => fold(line).replaceAll('*', '\\S*').split(' '))
      .map((word) => word.replaceAll('_', '[ -]'));
  const whole = `(?<![\\p{L}\\p{N}]\\.?)(?:${wordsOf(false).join('|')})(?![\\p{L}\\p{N}])`;
  return `(?:${[...wordsOf(true), whole].join('|')})`;
}

/** Returns a pattern that is made when first asked for. */
export function lazily(make: () => RegExp): WordPattern {
  const pattern = once(make);
  return { test: (text) => pattern().test(text), exec: (text) => pattern().exec(text) };
}
