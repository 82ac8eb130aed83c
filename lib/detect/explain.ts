import { rules } from './rules/all-rules';
import type { CodeMatch } from './types';

const { vetoes: _, ...speaking } = rules;
const whys = new Map(
  Object.values(speaking)
    .flat()
    .map(({ name, why }) => [name, why]),
);

/** Returns why a match was marked, in a few words for the card, such as `labelled “SIP code”`. */
export function explainMatch({ evidence }: CodeMatch): string {
  const [strongest] = evidence.toSorted((a, b) => b.weight - a.weight);
  if (!strongest) return '';
  const why = whys.get(strongest.rule) ?? strongest.rule;
  return strongest.seen ? `${why} “${strongest.seen}”` : why;
}
