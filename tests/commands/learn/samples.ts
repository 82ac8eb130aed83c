import { readCandidate } from '@/lib/detect/candidate';
import { slotOf } from '@/lib/detect/learned/steps';
import { rules } from '@/lib/detect/rules/all-rules';
import { allFeaturesOf } from '@/lib/detect/rules/guesses';
import { judge } from '@/lib/detect/weigh';
import { readFragment } from '../../corpus/read-fragment';
import { type Fragment, includes } from '../../corpus/score';
import { isNameOf } from './is-name-of';
import type { Sample } from './training';

/** Returns the numbers of a fragment that could be codes, each with its features and whether it is one; runs in a page. */
function samplesOf(fragment: Fragment): Sample[] {
  const { id, product, expected, ambiguous = [] } = fragment;
  return readFragment(fragment).flatMap(({ context, numbers }) =>
    numbers.flatMap((number) => {
      const { data: text, start: offset } = context.run;
      const start = offset + number.start;
      const candidate = readCandidate({ text, start, end: start + 3, context });
      if (!candidate?.isRegistered || includes(ambiguous, number)) return [];
      // A console's own name says nothing about others.
      const features = [...allFeaturesOf(candidate).keys()].filter((feature) => !isNameOf(product, feature));
      const slots = [...new Set(features.map(slotOf))];
      return [{ id, slots, isOpen: judge(candidate) === 'open', isCode: includes(expected, number) }];
    }),
  );
}

/** The names of all rules that decide a number or say something of it. */
const ruleNames = Object.values(rules)
  .flat()
  .map(({ name }) => name)
  .sort();

Object.assign(globalThis, { samplesOf, ruleNames });
