const CANDIDATE = /(?<!\d)[1-6]\d\d(?!\d)/;

/** Returns whether the text holds a stand-alone number from 100 to 699; the cheap question before all others. */
export function hasCandidate(text: string): boolean {
  return CANDIDATE.test(text);
}
