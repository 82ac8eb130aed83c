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

const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Arabic}\p{sc=Hebrew}]/u;
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

/** Looks for words. It is made when first asked, since it is long, and most frames hold nothing to ask about. */
export interface WordPattern {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/** Returns a pattern that finds any word of the lists in a result of `toWords`. */
export function wordPattern(...lists: WordList[]): WordPattern {
  return lazily(() => {
    const { anywhere, whole } = patternParts(lists);
    return new RegExp([...anywhere, ` (?:${whole.join('|')})(?= )`].join('|'), 'u');
  });
}

/** Returns a pattern that matches a result of `toWords` whose first word is in the lists. */
export function firstWordPattern(...lists: WordList[]): WordPattern {
  return lazily(() => {
    const { anywhere, whole } = patternParts(lists);
    return new RegExp(`^ (?:${[...anywhere, `(?:${whole.join('|')})(?= )`].join('|')})`, 'u');
  });
}

/** Returns the pattern source of any word of the lists in a folded text. */
export function anyWord(...lists: WordList[]): string {
  const { anywhere, whole } = patternParts(lists);
  return `(?:${[...anywhere, `(?<![\\p{L}\\p{N}])(?:${whole.join('|')})(?![\\p{L}\\p{N}])`].join('|')})`;
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

/** Scripts that write no spaces, or join articles to words, are looked for inside of words. */
function patternParts(lists: WordList[]): { anywhere: string[]; whole: string[] } {
  const words = lists.flatMap((list) => Object.values(list)).flatMap((line) => line.split(' '));
  const toPattern = (word: string) => fold(word).replaceAll('*', '\\S*').replaceAll('_', ' ');
  return {
    anywhere: words.filter((word) => SPACELESS.test(word)).map(toPattern),
    whole: words.filter((word) => !SPACELESS.test(word)).map(toPattern),
  };
}
