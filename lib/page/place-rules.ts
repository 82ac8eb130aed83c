import { findWireName } from '../codes/wire-names';
import type { CodeMatch, TextContext } from '../detect/types';
import { ASKED_NUMBER } from './number-at';

/** What the user said about columns and labels of this site, by their `place`. */
export interface PlaceRules {
  silenced: readonly string[];
  marked: readonly string[];
}

/** Name of the evidence that the user's own word is. */
export const USER_RULE = 'user';

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
  return [...text.matchAll(ASKED_NUMBER)].flatMap(({ 0: digits, index: start }) => {
    const code = Number(digits);
    const evidence = [{ rule: USER_RULE, weight: 0 }];
    return findWireName(code) ? [{ start, end: start + 3, code, tier: 'sure', evidence }] : [];
  });
}
