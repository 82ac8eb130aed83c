import { classOf } from '../lib/codes/code-class';
import type { CodeClass } from '../lib/codes/types';
import type { Translate } from './text';

/** The first digit of a response code, or `other`. */
export type ClassToken = `${CodeClass}` | 'other';

/** Returns the class token of a number, its first digit, or `other` for numbers outside 100 to 699. */
export function classToken(code: number): ClassToken {
  return `${classOf(code) ?? 'other'}`;
}

/** Returns the class in words, for example "Request failure" (RFC 3261 §7.2). */
export function classLabel(code: number, t: Translate): string {
  return t(`class.${classToken(code)}`);
}

/** Returns the code that a client takes one for that it does not know (RFC 3261 §8.1.3.2). */
export function takenFor(code: number): number {
  return code < 200 ? 183 : Math.floor(code / 100) * 100;
}
