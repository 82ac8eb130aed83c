import type { CodeClass } from './types';

/** Returns the class of a code from 100 to 699 by its first digit (RFC 3261 §7.2), undefined for any other number. */
export function classOf(code: number): CodeClass | undefined {
  const digit = Math.floor(code / 100);
  return isClass(digit) ? digit : undefined;
}

function isClass(digit: number): digit is CodeClass {
  return digit >= 1 && digit <= 6;
}
