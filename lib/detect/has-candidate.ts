/** A stand-alone number from 100 to 699: where a longer one may break, with nothing to be seen there, it goes on. */
export const CANDIDATE = /(?<!\d[\u00ad\u200b-\u200d\u2060]?)[1-6]\d\d(?![\u00ad\u200b-\u200d\u2060]?\d)/;

/** Returns whether the text holds such a number; the cheap question before all others. */
export function hasCandidate(text: string): boolean {
  return CANDIDATE.test(text);
}
