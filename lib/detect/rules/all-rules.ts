import type { Candidate } from '../candidate';
import { columnSupports } from './column-supports';
import { continuingSigns } from './continuing-signs';
import { doubts } from './doubts';
import { failureSigns } from './failure-signs';
import { headingSigns } from './heading-signs';
import { keySigns } from './key-signs';
import { labelSigns } from './label-signs';
import { listSigns } from './list-signs';
import { meaningVetoes } from './meaning-vetoes';
import { messageSigns } from './message-signs';
import { neighbourSigns } from './neighbour-signs';
import { protocolRivals } from './other-protocol';
import { pageSupports } from './page-supports';
import { phraseSigns } from './phrase-signs';
import { proofs } from './proofs';
import { rivals } from './rivals';
import { routingSigns } from './routing-signs';
import type { Rule } from './rule';
import { sentenceSigns } from './sentence-signs';
import { supports } from './supports';
import { textSigns } from './text-signs';
import { tokenVetoes } from './token-vetoes';

/**
 * Every rule that says by itself what it means, in the order in which they are asked; `guesses` come after them.
 *
 * `proofs`: nothing more is asked. `vetoes`: no code, whatever else is there. `signsOfLabels`: labels say that the number
 * is a response code; `signsInText`: the text beside it says so. `doubts` weaken every sign, `rivals` those that are not
 * strong by themselves, `supports` strengthen them; neither says anything alone.
 */
export const rules = {
  proofs,
  vetoes: [...tokenVetoes, ...meaningVetoes],
  signsOfLabels: [...labelSigns, ...listSigns, ...headingSigns],
  signsInText: [
    ...keySigns,
    ...phraseSigns,
    ...textSigns,
    ...failureSigns,
    ...sentenceSigns,
    ...continuingSigns,
    ...routingSigns,
    ...messageSigns,
    ...neighbourSigns,
  ],
  doubts,
  rivals: [...rivals, ...protocolRivals],
  supports: [...supports, ...columnSupports, ...pageSupports],
} as const;

const signs = [...rules.signsOfLabels, ...rules.signsInText];
const aloneSigns = [...rules.signsOfLabels, ...rules.signsInText.filter(({ isOfPeers }) => isOfPeers)];

/** Returns the signs to ask of a number: where nothing stands beside it, the text says nothing but what it is among. */
export function signsFor({ isAlone }: Candidate): readonly Rule[] {
  return isAlone ? aloneSigns : signs;
}
