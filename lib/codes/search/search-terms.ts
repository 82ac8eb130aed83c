/** Spellings that people and specifications split or join differently; one of them stands for all. */
const JOINED: readonly [RegExp, string][] = [
  [/\btime[ds]?\s?out\b/g, 'timeout'],
  [/\bh[au]ng(?:s|ing)?\s?up\b/g, 'hangup'],
  [/\bpick(?:ed|s|ing)?\s?up\b/g, 'pickup'],
  [/\bvoice mail\b/g, 'voicemail'],
  [/\bring\s?back\b/g, 'ringback'],
  [/\b([ghqt])\.(?=\d)/g, '$1'],
];

const STOP_WORDS = new Set(
  (
    'a an and are as at be by can do does field fields for from get got has have header headers how i if in is it ' +
    'its my of on or our so that the then there this to was we were what when where which while why with you your'
  ).split(' '),
);

/**
 * Returns the words of a text in lower case, without stop words unless nothing else is left. A word with hyphens gives
 * its parts and the whole, so that `re-INVITE` is found by "reinvite", "invite" and itself.
 */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  const spelled = JOINED.reduce(
    (result, [split, one]) => result.replace(split, one),
    lower.replace(/-/g, ' '),
  );
  const words = spelled.match(/[\p{L}\p{N}]+/gu) ?? [];
  const compounds = lower.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
  const content = [
    ...words.filter((word) => !STOP_WORDS.has(word)),
    ...compounds.map((word) => word.replaceAll('-', '')),
  ];
  return content.length > 0 ? content : words;
}

/**
 * Returns a text with nothing but its words, for comparing phrases: `Request-URI Too Long` becomes
 * `request uri too long`. Underscores stay, so that the program constant NO_ANSWER is not the phrase "no answer".
 */
export function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ');
}

/**
 * Returns a word without its plainest English endings, so that "calls dropped" finds "call drop". Much less than
 * a full stemmer: prefix search and spelling tolerance forgive the rest.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const singular = /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  const root = singular.replace(/(?:ed|ing)$/, '');
  if (root === singular || root.length < 3) return singular.replace(/e$/, '');
  return root.replace(/([^ls])\1$/, '$1');
}

/** Returns the word itself, or the known word that it becomes when two neighbouring letters are swapped back ("bsuy"). */
export function unswap(word: string, known: ReadonlySet<string>): string {
  if (known.has(word)) return word;
  for (let at = 1; at < word.length; at++) {
    const swapped = word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
    if (known.has(swapped)) return swapped;
  }
  return word;
}

/** Returns the pairs of neighbouring letters of a text, for comparing phrases that may be misspelled. */
export function letterPairs(text: string): ReadonlySet<string> {
  const letters = text
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 80);
  return new Set(
    Array.from({ length: Math.max(letters.length - 1, 0) }, (_, at) => letters.slice(at, at + 2)),
  );
}

/** Returns the share of letter pairs that two texts have in common, from 0 to 1 (Dice's coefficient). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size || 1);
}
