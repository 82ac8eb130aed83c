import { rules } from './rules/all-rules';
import { guesses } from './rules/guesses';
import type { CodeMatch } from './types';
import { STRONG } from './weigh';

/** Punctuation between what was seen and the number. */
const LOOSE_END = /[\s([{:=,"'、：（-]+$/;
const { vetoes: _, ...speaking } = rules;
const whys = new Map([...Object.values(speaking), guesses].flat().map(({ name, why }) => [name, why]));

/**
 * Returns why a match was marked, for the card: what decided, and where that says little alone, what came next.
 * `Column header: SIP code`, `Column header: Status; SIP method beside it`.
 */
export function explainMatch({ evidence }: CodeMatch): string {
  const [first, second] = evidence.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  const parts = [first, first && first.weight < STRONG ? second : undefined].filter(
    (part) => part !== undefined,
  );
  const text = parts
    .map(({ rule, seen }) => [whys.get(rule), seen?.replace(LOOSE_END, '')].filter(Boolean).join(': '))
    .join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
