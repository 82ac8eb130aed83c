import { CANDIDATE } from './candidate-pattern';

/** Returns whether the text holds a number that could be a code; the cheap question before all others. */
export function hasCandidate(text: string): boolean {
  return CANDIDATE.test(text);
}
