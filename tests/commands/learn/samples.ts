import { readCandidate } from '@/lib/detect/candidate';
import { allFeaturesOf } from '@/lib/detect/rules/guesses';
import { judge } from '@/lib/detect/weigh';
import { readFragment } from '../../corpus/read-fragment';
import { type Fragment, includes } from '../../corpus/score';
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
      const features = [...allFeaturesOf(candidate).keys()];
      const isOpen = judge(candidate) === 'open';
      return [{ id, product, features, isOpen, isCode: includes(expected, number) }];
    }),
  );
}

Object.assign(globalThis, { samplesOf });
