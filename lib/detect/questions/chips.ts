import { findWireName } from '../../codes/wire-names';
import { LETTER } from '../vocabulary/words';

/** The cross by which a chip is removed. */
export const REMOVED = /^\s*[×✕✖](?!\s*\d{1,2}\b)/;

/** Returns whether nothing but codes stands before a number: chips under one label, each in an element of its own. */
export function isListOfCodes(left: string): boolean {
  return !LETTER.test(left) && (left.match(/\d+/g) ?? []).every((digits) => findWireName(Number(digits)));
}
