import { meaningVetoes } from './meaning-vetoes';
import { proofs } from './proofs';
import type { Rule } from './rule';
import { signs } from './signs';
import { doubts, supports } from './supports';
import { tokenVetoes } from './token-vetoes';

/** Every rule by its effect, in the order in which they are asked. */
export const rules = {
  proofs,
  vetoes: [...tokenVetoes, ...meaningVetoes],
  signs,
  supports,
  doubts,
} as const satisfies Record<string, readonly Rule[]>;
