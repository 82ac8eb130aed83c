import { findWireName } from '../codes/wire-names';
import type { CodeMatch, TextContext } from '../detect/types';

/** What the user said about columns and labels of this site, by their `place`. */
export interface PlaceRules {
  silenced: readonly string[];
  marked: readonly string[];
}

/** Name of the evidence that the user's own word is. */
export const USER_RULE = 'user';
const NUMBER = /(?<![\d.,:])[1-6]\d\d(?![\d:]|[.,]\d)/g;

/** Returns the matches of a text after the user's word: none in a silenced place, every known code in a marked one. */
export function applyPlaceRules(
  text: string,
  { place }: TextContext,
  rules: PlaceRules,
  matches: readonly CodeMatch[],
): readonly CodeMatch[] {
  if (place === undefined) return matches;
  if (rules.silenced.includes(place)) return [];
  return rules.marked.includes(place) ? knownCodes(text) : matches;
}

/** Returns every known code of a text as sure, because the user said so. */
function knownCodes(text: string): CodeMatch[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: digits, index: start }) => {
    const code = Number(digits);
    const evidence = [{ rule: USER_RULE, weight: 0 }];
    return findWireName(code) ? [{ start, end: start + 3, code, tier: 'sure', evidence }] : [];
  });
}

/**
 * Returns the number at an offset of a text as a match that nothing speaks for, or undefined where there is none. It
 * may be a code that only the user's notes know, so an unknown one is as good as any.
 */
export function numberAt(text: string, offset: number): CodeMatch | undefined {
  const line = { from: Math.max(0, offset - 10), to: offset + 10 };
  for (const { 0: digits, index } of text.slice(line.from, line.to).matchAll(NUMBER)) {
    const start = line.from + index;
    if (start > offset || start + 3 < offset) continue;
    return { start, end: start + 3, code: Number(digits), tier: 'possible', evidence: [] };
  }
  return undefined;
}
