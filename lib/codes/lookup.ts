import { briefs } from './all-briefs';
import type { CodeBrief, CodeClass } from './types';

const byCode = new Map(briefs.map((row) => [row.code, row]));

/** Returns the brief row of a code, undefined where the database has none. */
export function findBrief(code: number): CodeBrief | undefined {
  return byCode.get(code);
}

/** Returns the class of a code from 100 to 699 by its first digit (RFC 3261 §7.2), undefined for any other number. */
export function classOf(code: number): CodeClass | undefined {
  const digit = Math.floor(code / 100);
  return isClass(digit) ? digit : undefined;
}

/** Returns all brief rows of a class, sorted by code. */
export function briefsByClass(codeClass: CodeClass): CodeBrief[] {
  return briefs.filter((row) => classOf(row.code) === codeClass);
}

function isClass(digit: number): digit is CodeClass {
  return digit >= 1 && digit <= 6;
}
