import { details } from './all-details';
import type { CodeDetails } from './types';

const byCode = new Map(details.map((row) => [row.code, row]));

/**
 * Returns the details row of a code, undefined where the database has none.
 * Apart from `lookup.ts` so that a content script that only looks up brief rows does not carry the details.
 */
export function findDetails(code: number): CodeDetails | undefined {
  return byCode.get(code);
}
