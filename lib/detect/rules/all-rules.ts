import { doubts, rivals } from './doubts';
import { keySigns, labelSigns } from './label-signs';
import { meaningVetoes } from './meaning-vetoes';
import { proofs } from './proofs';
import { supports } from './supports';
import { messageSigns, textSigns } from './text-signs';
import { tokenVetoes } from './token-vetoes';

/**
 * Every rule, in the order in which they are asked.
 *
 * `proofs`: nothing more is asked. `vetoes`: no code, whatever else is there. `labelSigns`: labels say that the number
 * is a response code; `textSigns`: the text beside it says so. `doubts` weaken every sign, `rivals` those that are not
 * strong by themselves, `supports` strengthen them; neither says anything alone.
 */
export const rules = {
  proofs,
  vetoes: [...tokenVetoes, ...meaningVetoes],
  labelSigns,
  textSigns: [...keySigns, ...textSigns, ...messageSigns],
  doubts,
  rivals,
  supports,
} as const;
