import { expect, test } from 'vitest';
import { featuresOf } from '@/lib/detect/learned/features';
import { logOddsOf } from '@/lib/detect/learned/log-odds';
import { markedCandidate } from '../marked-candidate';

const judge = (text: string) => logOddsOf(featuresOf(markedCandidate(text)));

test('tells what stands around codes from what stands around other numbers', () => {
  expect(judge('Der Carrier antwortet mit «403», obwohl die Rufnummer stimmt').score).toBeGreaterThan(1);
  expect(judge('Durchwahl «503» klingelt seit 20 s').score).toBeLessThan(-1);
});

test('names the words that speak for a code, the best first', () => {
  expect(judge('Der Carrier antwortet mit «503»').words[0]).toBe('antwortet');
});

test('knows nothing of features that were not learned', () => {
  const nothing = logOddsOf(new Map());
  expect(logOddsOf(new Map([['before qzxv', 'qzxv']]))).toEqual(nothing);
  expect(nothing.words).toEqual([]);
});
