import { describe, expect, test } from 'vitest';
import { learned } from '@/lib/detect/learned/log-odds';
import { rules } from '@/lib/detect/rules/all-rules';
import { guesses } from '@/lib/detect/rules/guesses';
import type { Cases, Example } from '@/lib/detect/rules/rule';
import learnedRules from '../../commands/learn/learned-rules.json';
import { markedCandidate } from './marked-candidate';

const files = import.meta.glob<Record<string, unknown>>('/lib/detect/rules/*.ts', { eager: true });
/** What the files of rules export under names that end in `Cases`. */
const allCases = Object.values(files)
  .flatMap(Object.entries)
  .flatMap(([name, value]) => (name.endsWith('Cases') ? Object.entries(value as Cases) : []));
const cases: Cases = Object.fromEntries(allCases);
const all = [...Object.values(rules), guesses].flat();
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

test('the rules are those that were learned of: after a change of names, `npm run learn`', () => {
  const names = Object.values(rules)
    .flat()
    .map(({ name }) => name);
  expect(names.sort()).toEqual(learnedRules);
});

test('what rules saw was learned of', () => {
  const weightOf = learned();
  const asked = [...rules.doubts, ...rules.rivals, ...rules.supports];
  const known = asked.filter(({ name }) => weightOf(`rule ${name}`) !== 0);
  expect(known.length).toBeGreaterThan(asked.length / 2);
});

test('no two rules have one name', () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

test('no two files have cases for one rule', () => {
  const names = allCases.map(([name]) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('no case is for a rule that is gone', () => {
  expect(Object.keys(cases).filter((name) => !all.some((rule) => rule.name === name))).toEqual([]);
});
