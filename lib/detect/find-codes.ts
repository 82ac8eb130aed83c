import { type Candidate, readCandidate } from './candidate';
import { rules } from './rules/all-rules';
import type { Rule } from './rules/rule';
import type { CodeMatch, Evidence, TextContext, Tier } from './types';

/** One number, or several joined by commas, bars, slashes or a word for "and" or "or". */
const NUMBERS =
  /(?<!\d)[1-6]\d\d(?!\d)(?:(?:\s?[,|/]\s?|,? (?:and|or|und|oder|et|ou|y|o|e|и|или|та|або|&) )[1-6]\d\d(?!\d))*/g;
const NUMBER = /\d{3}/g;
/** From this score on a match is sure; below `possible` it is none. */
const SURE = 8;
const POSSIBLE = 5;
/** A number that HTTP has too needs one more thing that speaks for SIP. */
const POSSIBLE_SHARED = 6;

interface Verdict {
  tier: Tier;
  evidence: Evidence[];
}

/**
 * Returns the SIP response codes in a text, in order. Time grows with the length of the text alone: each number is
 * judged by a bounded stretch of its own line.
 */
export function findCodes(text: string, context: TextContext): CodeMatch[] {
  const found: CodeMatch[] = [];
  for (const { 0: run, index } of text.matchAll(NUMBERS)) {
    const isWhole = collect(text, index, index + run.length, context, found);
    if (isWhole || run.length === 3) continue;
    for (const { index: at } of run.matchAll(NUMBER))
      collect(text, index + at, index + at + 3, context, found);
  }
  return found;
}

function collect(
  text: string,
  start: number,
  end: number,
  context: TextContext,
  found: CodeMatch[],
): boolean {
  const candidate = readCandidate(text, start, end, context);
  const verdict = candidate && judge(candidate);
  if (!verdict) return false;
  for (const { 0: digits, index } of text.slice(start, end).matchAll(NUMBER)) {
    found.push({ start: start + index, end: start + index + 3, code: Number(digits), ...verdict });
  }
  return true;
}

function judge(candidate: Candidate): Verdict | undefined {
  const proof = evidenceOf(rules.proofs, candidate);
  if (proof.length > 0) return { tier: 'sure', evidence: proof };
  if (rules.vetoes.some((rule) => rule.test(candidate) !== undefined)) return undefined;
  const evidence = evidenceOf(rules.signs, candidate);
  if (evidence.length === 0) return undefined;
  evidence.push(...evidenceOf(rules.doubts, candidate));
  if (scoreOf(evidence) < SURE) evidence.push(...evidenceOf(rules.supports, candidate));
  const score = scoreOf(evidence);
  if (score < (candidate.isShared ? POSSIBLE_SHARED : POSSIBLE)) return undefined;
  return { tier: score >= SURE ? 'sure' : 'possible', evidence };
}

function evidenceOf(asked: readonly Rule[], candidate: Candidate): Evidence[] {
  const evidence: Evidence[] = [];
  for (const { name, weight, test } of asked) {
    const seen = test(candidate);
    if (seen !== undefined)
      evidence.push(seen === '' ? { rule: name, weight } : { rule: name, weight, seen });
  }
  return evidence;
}

function scoreOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}
