import { findWireName } from '../../codes/wire-names';
import type { CodeMatch, TextContext } from '../../detect/types';
import { ASKED_NUMBER } from './number-at';

/** What the user said about columns and labels of this site, by their keys. */
export interface LabelRules {
  silenced: readonly string[];
  marked: readonly string[];
}

/** Name of the evidence that the user's own word is. */
export const USER_RULE = 'user';

/** Returns the matches of a text after the user's word: none under a silenced label; under a marked one all, and every known code. */
export function applyLabelRules(
  text: string,
  { labelKey }: TextContext,
  rules: LabelRules,
  matches: readonly CodeMatch[],
): readonly CodeMatch[] {
  if (labelKey === undefined) return matches;
  if (rules.silenced.includes(labelKey)) return [];
  if (!rules.marked.includes(labelKey)) return matches;
  const asked = [...text.matchAll(ASKED_NUMBER)].map(
    ({ 0: digits, index }) => [index, Number(digits)] as const,
  );
  const known = asked.filter(([, code]) => findWireName(code));
  const codes = new Map([...matches.map(({ start, code }) => [start, code] as const), ...known]);
  return [...codes].toSorted(([a], [b]) => a - b).map(([start, code]) => marked(start, code));
}

function marked(start: number, code: number): CodeMatch {
  return { start, end: start + 3, code, tier: 'sure', evidence: [{ rule: USER_RULE, weight: 0 }] };
}
