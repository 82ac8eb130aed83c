import type { Candidate } from '../candidate';
import { hunting, onOccasion, retrying } from '../vocabulary/sentence-words';
import { anyWord, fold, lazily } from '../vocabulary/words';
import { type Cases, type Rule, rule, seen } from './rule';

/** No sign reaches further to the left than this. */
const REACH = 70;
const ON = `(?:[^.;\\d\\n]|\\dxx){0,40}${anyWord(onOccasion)} ["'\`([\\u2009]{0,2}$`;
const AFTER_HUNTING = lazily(() => new RegExp(anyWord(hunting) + ON, 'u'));
const AFTER_RETRYING = lazily(() => new RegExp(anyWord(retrying) + ON, 'u'));
/** "Hunting today: 408, 500, 503". */
const HUNTED = lazily(() => new RegExp(`${anyWord(hunting)}[^.;:\\d\\n]{0,20}: $`, 'u'));

/** What sentences about the next route say: "stop hunting on 486", "only reroute on 408". */
export const routingSigns: readonly Rule[] = [
  rule('after-hunting', 5, 'text before it', isAfterHunting),
  rule('after-retrying', 4, 'text before it', ({ left }) => seen(AFTER_RETRYING, nearEnd(left))),
];

function isAfterHunting({ left, codes }: Candidate): string | undefined {
  const near = nearEnd(left);
  return seen(AFTER_HUNTING, near) ?? (codes.length > 1 ? seen(HUNTED, near) : undefined);
}

function nearEnd(left: string): string {
  return fold(left.slice(-REACH));
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
  'after-retrying': {
    examples: ['fail over to carrier B on a «503»', 'reintento por la otra troncal con «502» y 503'],
    decoys: ['retry after «180»', 'failover: «503»'],
  },
};
