import { type Candidate, type Place, readCandidate } from './candidate';
import { CANDIDATE } from './has-candidate';
import { KnownCodes } from './known-codes';
import { rules } from './rules/all-rules';
import type { Rule } from './rules/rule';
import { asShown, plainSpaces } from './shown-text';
import { TextTables } from './text-tables';
import type { CodeMatch, Evidence, TextContext, Tier } from './types';
import { SEPARATOR } from './vocabulary/joiners';

/** Each of the numbers may be quoted, and the first and last of a row joined by a hyphen. */
const BETWEEN = String.raw`(?:["']?${SEPARATOR}["']?|-(?=[1-6]\d\d(?![\d-])))`;
/** A number of a list may have a remark behind it, and "486 of 603" is one of two in Dutch. */
const NEXT = String.raw`(?:(?<= (?:bij|met|geen) \d{3}) of |(?: \([^()\d]{1,20}\))?${BETWEEN})[1-6]\d\d(?!\d)`;
/** Spaces alone join those that are the whole text, or follow a key and have nothing behind them. */
const SPACED = String.raw`[1-6]\d\d(?:(?<=[:=] \d{3})(?: [1-6]\d\d){2,11}|(?<=^\s{0,80}\d{3})(?: [1-6]\d\d){1,11})(?=\s*$)`;
/** One number, or a list of them. */
const NUMBERS = new RegExp(`${SPACED}|${CANDIDATE.source}(?:${NEXT}){0,11}`, 'g');
const NUMBER = /\d{3}/g;
/** "The 100, then 183, no 180, and finally 487": each is known by the one beside it. */
const MOST_ROUNDS = 3;
/** A word or a sign, and perhaps a quotation mark or the seam of an element. */
const LED_TO = /[\p{L},;:] ["'`“„(\u2009]{0,2}$/u;
/** From this score on a match is sure; below `possible` it is none. */
const SURE = 8;
const POSSIBLE = 5;
/** A number that HTTP has too needs one more thing that speaks for SIP. */
const POSSIBLE_SHARED = 6;
/** A sign of this weight says SIP by itself, whatever is beside it; weaker ones need an anchor. */
const STRONG = 5;
const anchors = new Set(rules.supports.filter(({ isAnchor }) => isAnchor).map(({ name }) => name));

const signs = [...rules.signsOfLabels, ...rules.signsInText];
/** Where nothing stands beside a number, the text says nothing but what it is among. */
const aloneSigns = [...rules.signsOfLabels, ...rules.signsInText.filter(({ isOfPeers }) => isOfPeers)];

interface Verdict {
  tier: Tier;
  evidence: Evidence[];
}

/**
 * Returns the SIP response codes in a text, in order. Time grows with the length of the text alone: each number is
 * judged by a bounded stretch of its own line, and those that are near codes once more.
 */
export function findCodes(source: string, context: TextContext): CodeMatch[] {
  const text = plainSpaces(source);
  if (!text.includes('\n') || context.isPreformatted) return findShown(text, context);
  const shown = asShown(text, context);
  return findShown(shown.text, context).map((match) => {
    const start = shown.placeOf(match.start);
    return { ...match, start, end: start + match.end - match.start };
  });
}

function findShown(text: string, context: TextContext): CodeMatch[] {
  const { found, open } = findByThemselves(text, context);
  const known = withNeighbours(text, context, found, open);
  const starts = new Set(known.map(({ start }) => start));
  const guessed = guessAmong(open.filter(({ place }) => !startsIn(place).some((start) => starts.has(start))));
  return guessed.length === 0 ? known : inOrder([...known, ...guessed]);
}

/** Returns the codes, and those that are known by the ones beside them. */
function withNeighbours(
  text: string,
  context: TextContext,
  first: CodeMatch[],
  candidates: readonly Candidate[],
): CodeMatch[] {
  let found = first;
  let open = candidates.map(({ place }) => place).filter(isLedTo);
  if (open.length === 0) return found;
  const known = new KnownCodes(text, context, found, (...peer) => findByThemselves(...peer).found);
  for (let round = 0; round < MOST_ROUNDS && open.length > 0; round++) {
    const more = findNear(open, known);
    if (more.length === 0) break;
    known.add(more);
    found = inOrder([...found, ...more]);
    const starts = new Set(more.map(({ start }) => start));
    open = open.filter(({ start }) => !starts.has(start));
  }
  return found;
}

/** Returns the codes among numbers that those around say something about. */
function findNear(open: readonly Place[], known: KnownCodes): CodeMatch[] {
  const found: CodeMatch[] = [];
  for (const place of open) {
    if (place.start < (found.at(-1)?.end ?? 0) || !known.isNear(place.start, place.end)) continue;
    const candidate = readCandidate({ ...place, known });
    const verdict = candidate && weighSigns(candidate);
    if (verdict) found.push(...matchesOf(place, verdict));
  }
  return found;
}

/** Returns those numbers whose words stand around codes elsewhere. */
function guessAmong(open: readonly Candidate[]): CodeMatch[] {
  const found: CodeMatch[] = [];
  for (const candidate of open) {
    const { place } = candidate;
    if (place.start < (found.at(-1)?.end ?? 0)) continue;
    const evidence = guess(candidate);
    if (evidence.length > 0) found.push(...matchesOf(place, { tier: 'possible', evidence }));
  }
  return found;
}

function guess(candidate: Candidate): Evidence[] {
  if (!candidate.isRegistered) return [];
  const evidence = ask(rules.guesses, candidate);
  const isDoubted = () => ask([...rules.doubts, ...rules.rivals], candidate).length > 0;
  return evidence.length > 0 && !isDoubted() ? evidence : [];
}

function inOrder(matches: readonly CodeMatch[]): CodeMatch[] {
  return matches.toSorted((a, b) => a.start - b.start);
}

/** Returns whether a sentence leads to the number, so that the codes around may say something about it. */
function isLedTo({ text, start, context }: Place): boolean {
  return LED_TO.test(
    start < 4 ? context.before.slice(-4) + text.slice(0, start) : text.slice(start - 4, start),
  );
}

/** Returns the codes between two places that need no other beside them, and what no rule took for a code nor for something else. */
function findByThemselves(
  text: string,
  context: TextContext,
  from = 0,
  to = text.length,
): { found: CodeMatch[]; open: Candidate[] } {
  const found: CodeMatch[] = [];
  const open: Candidate[] = [];
  const mayHaveTables = () => context.isPreformatted || text.includes('---') || text.includes('───');
  const tables = text.includes('\n') && mayHaveTables() ? new TextTables(text) : undefined;
  const collect = (start: number, end: number): boolean => {
    const cell = tables?.cellAt(start);
    if (cell && cell.end < end) return false;
    const place = { text, start, end, context, cell };
    const candidate = readCandidate(place);
    if (!candidate) return false;
    const verdict = judge(candidate);
    if (verdict === 'open') open.push(candidate);
    if (typeof verdict === 'string') return false;
    found.push(...matchesOf(place, verdict));
    return true;
  };
  for (const { 0: run, index } of text.matchAll(NUMBERS)) {
    if (index + run.length <= from || index > to) continue;
    const isWhole = collect(index, index + run.length);
    if (isWhole || run.length === 3) continue;
    for (const { index: at } of run.matchAll(NUMBER)) collect(index + at, index + at + 3);
  }
  return { found, open };
}

function matchesOf(place: Place, verdict: Verdict): CodeMatch[] {
  return startsIn(place).map((start) => {
    const end = start + 3;
    return { start, end, code: Number(place.text.slice(start, end)), ...verdict };
  });
}

/** Returns where the numbers of a list begin. */
function startsIn({ text, start, end }: Place): number[] {
  return [...text.slice(start, end).matchAll(NUMBER)].map(({ index }) => start + index);
}

function judge(candidate: Candidate): Verdict | 'other' | 'open' {
  // Nothing beside a number, nothing that proves it or rules it out.
  if (!candidate.isAlone) {
    const proof = ask(rules.proofs, candidate);
    if (proof.length > 0) return { tier: 'sure', evidence: proof };
    if (rules.vetoes.some(({ test }) => test(candidate) !== undefined)) return 'other';
  }
  return weighSigns(candidate) ?? 'open';
}

function weighSigns(candidate: Candidate): Verdict | undefined {
  const evidence = ask(candidate.isAlone ? aloneSigns : signs, candidate);
  return evidence.length > 0 ? weigh(evidence, candidate) : undefined;
}

function weigh(signs: Evidence[], candidate: Candidate): Verdict | undefined {
  const isStrong = signs.some(({ weight }) => weight >= STRONG);
  if (!isStrong && !candidate.isRegistered) return undefined;
  const evidence = [
    ...signs,
    ...ask(rules.doubts, candidate),
    ...(isStrong ? [] : ask(rules.rivals, candidate)),
  ];
  if (!isStrong || scoreOf(evidence) < SURE) evidence.push(...ask(rules.supports, candidate));
  const score = scoreOf(evidence);
  // Two signs agree on a number that HTTP does not have: "busy (486)" under "Status".
  const isAgreed = signs.length > 1 && !candidate.isShared;
  const hasAnchor = isStrong || isAgreed || evidence.some(({ rule }) => anchors.has(rule));
  if (!hasAnchor || score < (candidate.isShared ? POSSIBLE_SHARED : POSSIBLE)) return undefined;
  return { tier: score >= SURE ? 'sure' : 'possible', evidence };
}

function ask(asked: readonly Rule[], candidate: Candidate): Evidence[] {
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
