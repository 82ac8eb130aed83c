import { findWireName } from '../../codes/wire-names';
import { LETTER } from '../vocabulary/words';

/** Where a range of codes ends. */
const LAST_OF_CLASS = /^[1-6]99$/;
/** The cross by which a chip is removed, or the name of its icon in an element of its own. */
const CROSS = String.raw`(?:\s*[×✕✖]|\s?\u2009\s?(?:cancel|close|clear)\b)`;
/** Of what stands behind the number of a chip. */
export const REMOVED = new RegExp(String.raw`^${CROSS}(?!\s*\d{1,2}\b)`);
const CROSSES = new RegExp(String.raw`(?<=\d)${CROSS}`, 'g');

/** Returns a text without what removes its chips. */
export function withoutCrosses(text: string): string {
  return text.replace(CROSSES, '');
}

/**
 * Returns whether nothing but codes, or the end of a class of them, stands before a number: chips under one label, each in
 * an element of its own.
 */
export function isListOfCodes(left: string): boolean {
  const chips = withoutCrosses(left);
  return (
    !LETTER.test(chips) &&
    (chips.match(/\d+/g) ?? []).every((digits) => findWireName(Number(digits)) || LAST_OF_CLASS.test(digits))
  );
}
