import type { Candidate } from '../candidate';

/**
 * One thing that speaks for or against a candidate.
 *
 * `proof`: nothing more is asked. `veto`: no code, whatever else is there. `sign`: says that the number is a response
 * code. `support` and `doubt`: strengthen or weaken a sign, and say nothing alone.
 */
export interface Rule {
  name: string;
  effect: 'proof' | 'veto' | 'sign' | 'support' | 'doubt';
  weight: number;
  /** What the card says when this rule decided; what the page shows follows in quotation marks. */
  why: string;
  /** Returns what it saw, possibly an empty string, or undefined where it does not apply. */
  test: (candidate: Candidate) => string | undefined;
}

/** Texts for a rule's test, the number between « and ». They stand beside the rules, and outside of the bundle. */
export type Cases = Record<string, { examples: readonly string[]; decoys: readonly string[] }>;

/** Returns what a rule saw that has nothing to show but that it applies. */
export function given(holds: boolean): string | undefined {
  return holds ? '' : undefined;
}
