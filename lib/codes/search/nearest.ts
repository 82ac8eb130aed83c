import { briefs } from '../all-briefs';
import type { CodeBrief } from '../types';
import { describeQuery } from './describe-query';
import { letterPairs, likeness } from './search-terms';

const MOST_OFFERED = 3;

/**
 * Returns up to three codes that were perhaps meant where a search found nothing: those whose digits or whose phrase
 * look most like the query, the most similar first. Empty where nothing is similar.
 */
export function nearest(query: string): CodeBrief[] {
  const asked = describeQuery(query);
  if (asked.kind === 'number') return nearestBy((row) => digitDistance(asked.digits, String(row.code)), 2);
  if (asked.kind === 'text') return nearestBy(phraseDistance(asked.words), 0.6);
  return [];
}

/** The rows within `limit`, nearest first. */
function nearestBy(distance: (row: CodeBrief) => number, limit: number): CodeBrief[] {
  return briefs
    .filter((row) => row.registration !== 'unregistered')
    .map((row) => ({ row, away: distance(row) }))
    .filter(({ away }) => away <= limit)
    .toSorted((a, b) => a.away - b.away)
    .slice(0, MOST_OFFERED)
    .map(({ row }) => row);
}

/** How likely one code is a slip for another: swapped neighbours first, then one wrong digit, the nearer number first. */
function digitDistance(asked: string, code: string): number {
  if (asked.length !== code.length) return Number.POSITIVE_INFINITY;
  const wrong = [...code].flatMap((digit, at) => (digit === asked[at] ? [] : [at]));
  const [first = 0, second = 0] = wrong;
  if (wrong.length === 1) return 1 + Math.abs(Number(asked) - Number(code)) / 1000;
  const swapped = wrong.length === 2 && code[first] === asked[second] && code[second] === asked[first];
  return swapped && second === first + 1 ? 0.5 : Number.POSITIVE_INFINITY;
}

/** The share of letter pairs that a text and the phrase of a row do not have in common. */
function phraseDistance(asked: string): (row: CodeBrief) => number {
  const pairs = letterPairs(asked);
  return ({ phrase }) => 1 - likeness(pairs, letterPairs(phrase));
}
