import { findWireName } from '../codes/wire-names';
import { CANDIDATES } from './candidate-pattern';
import { hasCandidate } from './has-candidate';

/** Returns whether one of the numbers of a text is a code that somebody uses: of 600, a hundred are. */
export function hasKnownCode(text: string): boolean {
  return hasCandidate(text) && text.matchAll(CANDIDATES).some(([number]) => findWireName(Number(number)));
}
