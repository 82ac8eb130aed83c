import { describe, expect, test } from 'vitest';
import { rules } from '@/lib/detect/rules/all-rules';
import { classCases } from '@/lib/detect/rules/class-signs';
import { columnSupportCases } from '@/lib/detect/rules/column-supports';
import { continuingCases } from '@/lib/detect/rules/continuing-signs';
import { doubtCases } from '@/lib/detect/rules/doubts';
import { failureCases } from '@/lib/detect/rules/failure-signs';
import { guessCases } from '@/lib/detect/rules/guesses';
import { headingCases } from '@/lib/detect/rules/heading-signs';
import { keyCases } from '@/lib/detect/rules/key-signs';
import { labelCases } from '@/lib/detect/rules/label-signs';
import { listCases } from '@/lib/detect/rules/list-signs';
import { meaningVetoCases } from '@/lib/detect/rules/meaning-vetoes';
import { messageCases } from '@/lib/detect/rules/message-signs';
import { neighbourCases } from '@/lib/detect/rules/neighbour-signs';
import { protocolRivalCases } from '@/lib/detect/rules/other-protocol';
import { pageSupportCases } from '@/lib/detect/rules/page-supports';
import { phraseCases } from '@/lib/detect/rules/phrase-signs';
import { proofCases } from '@/lib/detect/rules/proofs';
import { rivalCases } from '@/lib/detect/rules/rivals';
import { routingCases } from '@/lib/detect/rules/routing-signs';
import type { Cases, Example } from '@/lib/detect/rules/rule';
import { sentenceCases } from '@/lib/detect/rules/sentence-signs';
import { supportCases } from '@/lib/detect/rules/supports';
import { textCases } from '@/lib/detect/rules/text-signs';
import { tokenVetoCases } from '@/lib/detect/rules/token-vetoes';
import { markedCandidate } from './marked-candidate';

const cases: Cases = {
  ...proofCases,
  ...tokenVetoCases,
  ...meaningVetoCases,
  ...labelCases,
  ...listCases,
  ...headingCases,
  ...keyCases,
  ...phraseCases,
  ...textCases,
  ...failureCases,
  ...classCases,
  ...sentenceCases,
  ...continuingCases,
  ...routingCases,
  ...messageCases,
  ...neighbourCases,
  ...supportCases,
  ...columnSupportCases,
  ...pageSupportCases,
  ...doubtCases,
  ...rivalCases,
  ...protocolRivalCases,
  ...guessCases,
};
const all = Object.values(rules).flat();
/** A veto answers yes or no, another rule what it saw, perhaps nothing to show. */
const applies = (answer: string | boolean | undefined) => answer !== undefined && answer !== false;
const print = (example: Example) => (typeof example === 'string' ? example : JSON.stringify(example));

describe.each(all)('$name', ({ name, test: holds }) => {
  const { examples, decoys } = cases[name] ?? { examples: [], decoys: [] };

  test('has examples and decoys', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(decoys.length).toBeGreaterThan(0);
  });

  test.each(examples.map((example) => [print(example), example] as const))('finds %s', (_, example) => {
    expect(applies(holds(markedCandidate(example)))).toBe(true);
  });

  test.each(decoys.map((decoy) => [print(decoy), decoy] as const))('leaves out %s', (_, decoy) => {
    expect(applies(holds(markedCandidate(decoy)))).toBe(false);
  });
});

test('no two rules have one name', () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

test('no case is for a rule that is gone', () => {
  expect(Object.keys(cases).filter((name) => !all.some((rule) => rule.name === name))).toEqual([]);
});
