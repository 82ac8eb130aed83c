/** A stand-alone number from 100 to 699. */
export const CANDIDATE = /(?<!\d)[1-6]\d\d(?!\d)/;

/** Returns whether the text holds such a number; the cheap question before all others. */
export function hasCandidate(text: string): boolean {
  return CANDIDATE.test(text);
}
