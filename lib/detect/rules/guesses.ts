import type { Candidate } from '../candidate';
import { namesSip } from '../judge-label';
import { featuresOf } from '../learned/features';
import { logOddsOf } from '../learned/log-odds';
import { type Cases, type Rule, rule, under } from './rule';

/** From this logarithm of the odds on a number is taken for a code; `npm run learn` prints how many of those are. */
const LIKELY = 2;
const MOST_WORDS = 3;
const AFTER_NUMBER = /\d\s*$/;

/** What is asked of a number that no other rule has anything to say of. */
export const guesses: readonly Rule[] = [rule('surroundings', 4, 'words around it', isAmongLikelyWords)];

function isAmongLikelyWords(candidate: Candidate): string | undefined {
  if (isCount(candidate)) return undefined;
  const { score, words } = logOddsOf(featuresOf(candidate));
  return score < LIKELY ? undefined : words.slice(0, MOST_WORDS).join(', ');
}

/** What a label of SIP names, and no rule took for a code, is a count or an extension; so is a number after a number. */
function isCount({ isAlone, names, key, left }: Candidate): boolean {
  const labels = isAlone ? names : [...(key ? [key] : [])];
  return labels.some(({ text }) => namesSip(text)) || AFTER_NUMBER.test(left);
}

export const guessCases: Cases = {
  surroundings: {
    examples: [
      'Customers who route-advance on «503» are not impacted.',
      'INVITE, 100, 4 seconds of nothing, «503» with Retry-After: 180',
      'Der Carrier antwortet mit «403», obwohl die Rufnummer stimmt',
    ],
    decoys: [
      'Queue «404» has 5 agents',
      '«503» calls per second',
      'the invoice of «480» EUR is due',
      'Bei der «200» stimmt sie',
      'SIP registrations: «486»',
      under('«486»', 'Extension'),
    ],
  },
};
