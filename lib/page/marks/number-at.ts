import type { CodeMatch } from '../../detect/types';

/** A number that a user takes for a code: nobody means a part of a time, of an address or of a decimal number. */
export const ASKED_NUMBER = /(?<!\d[.,:]?)[1-6]\d\d(?![.,:]?\d)/g;

/**
 * Returns the number at an offset of a text as a match that nothing speaks for, or undefined where there is none. It
 * may be a code that only the user's notes know, so an unknown one is as good as any.
 */
export function numberAt(text: string, offset: number): CodeMatch | undefined {
  const line = { from: Math.max(0, offset - 10), to: offset + 10 };
  for (const { 0: digits, index } of text.slice(line.from, line.to).matchAll(ASKED_NUMBER)) {
    const start = line.from + index;
    if (start > offset || start + 3 < offset) continue;
    return { start, end: start + 3, code: Number(digits), tier: 'possible', evidence: [] };
  }
  return undefined;
}
