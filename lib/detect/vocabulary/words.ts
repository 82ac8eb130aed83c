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
 * `*ending` for every word that ends so, `two_words` for words that follow each other. A language is left out where the
 * words of another one cover its own.
 */
export type WordList = Partial<Record<Language, string>>;

/** Languages whose scripts write no spaces, or join articles to words: their words are looked for inside of words. */
const SPACELESS_LANGUAGES = new Set(['zh', 'ja', 'ko', 'ar', 'fa', 'he']);
const SPACELESS = /[\u0590-\u06ff\u1100-\u11ff\u3040-\u9fff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is the whole of ASCII.
const ASCII = /^[\x00-\x7f]*$/;

/** Returns the text in lower case without accents, so that `Código` and `codigo` are one word. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * Returns the words of a label or key in folded form, with one space before, between and behind: `sipCode`,
 * `SIP-Code`, `SIPcode` and `sip_code` all become ` sip code `.
 */
export function toWords(label: string): string {
  const split = label
    .replace(/SIP(?=[a-z]{3})/g, 'SIP ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  return ` ${fold(split)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** Looks for words. */
export interface WordPattern {
  test(text: string): boolean;
  exec(text: string): WordMatch | null;
}

/** What was found, and where it begins. */
type WordMatch = Pick<RegExpExecArray, 0 | 'index'>;

/** Returns a pattern that finds any word of the lists in a result of `toWords`, with the space before it. */
export function wordPattern(...lists: WordList[]): WordPattern {
  const words = wordsOf(lists);
  return patternOf((text) => {
    for (let space = 0; space >= 0; space = text.indexOf(' ', space + 1)) {
      const length = words().lengthAt(text, space + 1);
      if (length > 0) return { 0: text.slice(space, space + 1 + length), index: space };
    }
    return SPACELESS.test(text) ? words().inside(text) : null;
  });
}

/** Returns a pattern that matches a result of `toWords` whose first word is in the lists. */
export function firstWordPattern(...lists: WordList[]): WordPattern {
  const words = wordsOf(lists);
  return patternOf((text) => {
    const length = words().lengthAt(text, 1);
    if (length > 0) return { 0: text.slice(0, 1 + length), index: 0 };
    const inside = SPACELESS.test(text.charAt(1)) ? words().inside(text) : null;
    return inside?.index === 1 ? inside : null;
  });
}

function patternOf(exec: WordPattern['exec']): WordPattern {
  return { exec, test: (text) => exec(text) !== null };
}

/** The words of some lists are read when they are first asked for: most frames hold nothing to ask about. */
function wordsOf(lists: WordList[]): () => Words {
  let made: Words | undefined;
  return () => {
    made ??= new Words(lists);
    return made;
  };
}

/** Words by how they are looked for. A set of them is ready at once, where a pattern of hundreds takes long to make. */
class Words {
  readonly #whole = new Set<string>();
  readonly #stems = new Affixes();
  readonly #endings = new Affixes();
  readonly #middles: string[] = [];
  /** Words that follow each other, by the first of them. */
  readonly #phrases = new Map<string, string[]>();
  readonly #anywhere: string[] = [];

  constructor(lists: WordList[]) {
    for (const [language, line] of lists.flatMap((list) => Object.entries(list))) {
      const words = fold(line).split(' ');
      if (SPACELESS_LANGUAGES.has(language)) this.#anywhere.push(...words);
      else for (const word of words) this.#add(word);
    }
  }

  /** Returns how long the word, or words, of the lists are that begin here; 0 where there are none. */
  lengthAt(text: string, start: number): number {
    const space = text.indexOf(' ', start);
    if (space <= start) return 0;
    const word = text.slice(start, space);
    const phrase = this.#phrases.get(word)?.find((each) => text.startsWith(`${each} `, start));
    return phrase?.length ?? (this.#has(word) ? word.length : 0);
  }

  /** Returns the first word that stands inside of others, or null. */
  inside(text: string): WordMatch | null {
    let first: WordMatch | null = null;
    for (const word of this.#anywhere) {
      const index = text.indexOf(word);
      if (index >= 0 && (!first || index < first.index)) first = { 0: word, index };
    }
    return first;
  }

  #add(word: string): void {
    if (word.includes('_')) {
      const phrase = word.replaceAll('_', ' ');
      const first = phrase.slice(0, phrase.indexOf(' '));
      this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), phrase]);
    } else if (!word.includes('*')) this.#whole.add(word);
    else if (!word.startsWith('*')) this.#stems.add(word.slice(0, -1));
    else if (!word.endsWith('*')) this.#endings.add(word.slice(1));
    else this.#middles.push(word.slice(1, -1));
  }

  #has(word: string): boolean {
    return (
      this.#whole.has(word) ||
      this.#stems.some((length) => word.slice(0, length)) ||
      this.#endings.some((length) => word.slice(-length)) ||
      this.#middles.some((middle) => word.includes(middle))
    );
  }
}

/** Beginnings or endings of words. */
class Affixes {
  readonly #all = new Set<string>();
  readonly #lengths = new Set<number>();

  add(affix: string): void {
    this.#all.add(affix);
    this.#lengths.add(affix.length);
  }

  /** Returns whether one of them is what `part` cuts off of a word for its length. */
  some(part: (length: number) => string): boolean {
    for (const length of this.#lengths) if (this.#all.has(part(length))) return true;
    return false;
  }
}

/** Returns the pattern source of any word of the lists in a folded text. */
export function anyWord(...lists: WordList[]): string {
  const entries = lists.flatMap((list) => Object.entries(list));
  const wordsOf = (isSpaceless: boolean) =>
    entries
      .filter(([language]) => SPACELESS_LANGUAGES.has(language) === isSpaceless)
      .flatMap(([, line]) => fold(line).replaceAll('*', '\\S*').split(' '))
      .map((word) => word.replaceAll('_', ' '));
  const whole = `(?<![\\p{L}\\p{N}])(?:${wordsOf(false).join('|')})(?![\\p{L}\\p{N}])`;
  return `(?:${[...wordsOf(true), whole].join('|')})`;
}

/** Returns a pattern that is made when first asked for. */
export function lazily(make: () => RegExp): WordPattern {
  let made: RegExp | undefined;
  const pattern = () => {
    made ??= make();
    return made;
  };
  return { test: (text) => pattern().test(text), exec: (text) => pattern().exec(text) };
}
