import type { CodeCount } from '../../codes/types';
import { findWireName } from '../../codes/wire-names';
import type { Mark } from './mark';

/** Returns the codes among the marks with their counts, in the order of their first marks. */
export function countCodes(marks: readonly Mark[]): CodeCount[] {
  const byCode = Map.groupBy(marks, ({ match }) => match.code);
  return [...byCode].map(([code, group]) => ({
    code,
    phrase: findWireName(code)?.phrase ?? '',
    count: group.length,
    sure: group.filter(({ match }) => match.tier === 'sure').length,
  }));
}
