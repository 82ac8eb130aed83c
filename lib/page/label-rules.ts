import { findWireName } from '../codes/wire-names';
import type { CodeMatch, TextContext } from '../detect/types';
import { ASKED_NUMBER } from './number-at';

/** What the user said about columns and labels of this site, by their keys. */
export interface LabelRules {
  silenced: readonly string[];
  marked: readonly string[];
}

/** Name of the evidence that the user's own word is. */
export const USER_RULE = 'user';

/** Returns the matches of a text after the user's word: none under a silenced label, every known code under a marked one. */
export function applyLabelRules(
  text: string,
  { labelKey }: TextContext,
  rules: LabelRules,
  matches: readonly CodeMatch[],
): readonly CodeMatch[] {
  if (labelKey === undefined) return matches;
  if (rules.silenced.includes(labelKey)) return [];
  return rules.marked.includes(labelKey) ? knownCodes(text) : matches;
}

/** Returns every known code of a text as sure, because the user said so. */
function knownCodes(text: string): CodeMatch[] {
  return [...text.matchAll(ASKED_NUMBER)].flatMap(({ 0: digits, index: start }) => {
    const code = Number(digits);
    const evidence = [{ rule: USER_RULE, weight: 0 }];
    return findWireName(code) ? [{ start, end: start + 3, code, tier: 'sure', evidence }] : [];
  });
}
