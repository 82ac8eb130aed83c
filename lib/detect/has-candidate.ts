import { findWireName } from '../codes/wire-names';
import { CANDIDATE, CANDIDATES } from './candidate-pattern';

/** Returns whether the text holds a number that could be a code; the cheap question before all others. */
export function hasCandidate(text: string): boolean {
  return CANDIDATE.test(text);
}

/** Returns whether one of these numbers is a code that somebody uses: of 600, a hundred are. */
export function hasKnownCode(text: string): boolean {
  return hasCandidate(text) && text.matchAll(CANDIDATES).some(([number]) => findWireName(Number(number)));
}
