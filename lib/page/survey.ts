import { findWireName } from '../codes/wire-names';
import type { Tier } from '../detect/types';
import type { Mark } from './marks';

/** How often a code stands on the page; `possible` where none of its marks is sure. */
export interface CodeCount {
  code: number;
  phrase: string;
  tier: Tier;
  count: number;
}

/** Returns the codes among the marks with their counts, in ascending order of the code. */
export function countCodes(marks: readonly Mark[]): CodeCount[] {
  const byCode = Map.groupBy(marks, ({ match }) => match.code);
  return [...byCode]
    .map(([code, group]) => ({
      code,
      phrase: findWireName(code)?.phrase ?? '',
      tier: group.some(({ match }) => match.tier === 'sure') ? ('sure' as const) : ('possible' as const),
      count: group.length,
    }))
    .sort((a, b) => a.code - b.code);
}
