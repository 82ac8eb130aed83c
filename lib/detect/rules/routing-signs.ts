import type { Candidate } from '../candidate';
import { NEAR } from '../questions/sentence';
import { hunting, onOccasion } from '../vocabulary/routing-words';
import { anyWord, fold, lazily } from '../vocabulary/words';
import { type Cases, type Rule, rule, seen } from './rule';

/** No sign reaches further to the left than this. */
const REACH = 70;
const ON = `${anyWord(onOccasion)} ["'\`([\\u2009]{0,2}$`;
const ON_OCCASION = lazily(() => new RegExp(ON, 'u'));
const AFTER_HUNTING = lazily(() => new RegExp(`${anyWord(hunting)}(?:[^.;\\d\\n]|\\dxx){0,40}${ON}`, 'u'));
/** "Hunting today: 408, 500, 503". */
const HUNTED = lazily(() => new RegExp(`${anyWord(hunting)}[^.;:\\d\\n]{0,20}: $`, 'u'));

/** What sentences about the next route say: "stop hunting on 486", "only reroute on 408". */
export const routingSigns: readonly Rule[] = [rule('after-hunting', 5, 'text before it', huntingBefore)];

function huntingBefore({ left, codes }: Candidate): string | undefined {
  const isLabelled = codes.length > 1 && left.endsWith(': ');
  if (isLabelled) return seen(HUNTED, fold(left.slice(-REACH)));
  return ON_OCCASION.test(fold(left.slice(-NEAR)))
    ? seen(AFTER_HUNTING, fold(left.slice(-REACH)))
    : undefined;
}

export const routingCases: Cases = {
  'after-hunting': {
    examples: [
      'Never reroute on «486» or 603',
      'stop hunting on «404»',
      'we dont reroute on 5xx from them, only «408 and 480»',
      'Route advance on «503» is active',
      'Hunting today: «408, 500, 503»',
      'Débordement sur «408»',
    ],
    decoys: ['route on «486»', 'hunt group «404»', 'Hunting: «404»', 'rerouted to «486»'],
  },
};
