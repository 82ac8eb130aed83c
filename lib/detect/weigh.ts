import type { Candidate } from './candidate';
import { rules, signsFor } from './rules/all-rules';
import { guesses } from './rules/guesses';
import type { Rule } from './rules/rule';
import type { Evidence, Tier } from './types';

/** From this score on a match is sure; below `possible` it is none. */
const SURE = 8;
const POSSIBLE = 5;
/** A number that HTTP has too needs one more thing that speaks for SIP. */
const POSSIBLE_SHARED = 6;
/** A sign of this weight says SIP by itself, whatever is beside it; weaker ones need an anchor. */
export const STRONG = 5;
const anchors = new Set(rules.supports.filter(({ isAnchor }) => isAnchor).map(({ name }) => name));

export interface Verdict {
  tier: Tier;
  evidence: Evidence[];
}

/** Returns how sure it is that a candidate is a code, `other` where it is something else, `open` where nothing says so. */
export function judge(candidate: Candidate): Verdict | 'other' | 'open' {
  // Nothing beside a number, nothing that proves it or rules it out.
  if (!candidate.isAlone) {
    const proof = ask(rules.proofs, candidate);
    if (proof.length > 0) return { tier: 'sure', evidence: proof };
    if (rules.vetoes.some(({ test }) => test(candidate))) return 'other';
  }
  return weighSigns(candidate) ?? 'open';
}

/**
 * Returns how sure the signs of a candidate are, or undefined where they say too little. Once they say enough, the rest
 * is asked only where doubts take some of it away.
 */
export function weighSigns(candidate: Candidate): Verdict | undefined {
  const signs = signsFor(candidate).values();
  const first = ask(signs, candidate, SURE);
  if (first.length === 0) return undefined;
  const verdict = weigh(first, candidate);
  const rest = verdict?.tier === 'sure' ? [] : ask(signs, candidate);
  return rest.length > 0 ? weigh([...first, ...rest], candidate) : verdict;
}

/** Returns what the words around a candidate say for it, with what its signs, doubts and supports are worth. */
export function guess(candidate: Candidate): Evidence[] {
  return candidate.isRegistered ? ask(guesses, candidate) : [];
}

function weigh(found: readonly Evidence[], candidate: Candidate): Verdict | undefined {
  const isStrong = found.some(({ weight }) => weight >= STRONG);
  if (!isStrong && !candidate.isRegistered) return undefined;
  const evidence = [
    ...found,
    ...ask(rules.doubts, candidate),
    ...(isStrong ? [] : ask(rules.rivals, candidate)),
  ];
  if (!isStrong || scoreOf(evidence) < SURE) evidence.push(...ask(rules.supports, candidate));
  const score = scoreOf(evidence);
  // Two signs agree on a number that HTTP does not have: "busy (486)" under "Status".
  const isAgreed = found.length > 1 && !candidate.isShared;
  const hasAnchor = isStrong || isAgreed || evidence.some(({ rule }) => anchors.has(rule));
  if (!hasAnchor || score < (candidate.isShared ? POSSIBLE_SHARED : POSSIBLE)) return undefined;
  return { tier: score >= SURE ? 'sure' : 'possible', evidence };
}

/** Returns what rules say, asked in turn until it weighs so much. */
function ask(asked: Iterable<Rule>, candidate: Candidate, upTo = Number.POSITIVE_INFINITY): Evidence[] {
  const evidence: Evidence[] = [];
  for (const { name, weight, test } of asked) {
    const seen = test(candidate);
    if (seen === undefined) continue;
    evidence.push(seen === '' ? { rule: name, weight } : { rule: name, weight, seen });
    if (scoreOf(evidence) >= upTo) break;
  }
  return evidence;
}

function scoreOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}
