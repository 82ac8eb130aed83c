import { type Candidate, type Place, readCandidate } from './candidate';
import { CANDIDATE } from './candidate-pattern';
import { KnownCodes } from './known-codes';
import { THINGS } from './labels/label-meanings';
import { TextTables } from './labels/text-tables';
import { numberStarts } from './number-starts';
import { asShown, plainSpaces } from './text/shown-text';
import type { CodeMatch, TextContext } from './types';
import { SEPARATOR } from './vocabulary/joiners';
import { guess, judge, type Verdict, weighSigns } from './weigh';

/** Each of the numbers may be quoted, and the ends of a range joined by a hyphen. */
const BETWEEN = String.raw`(?:["']?${SEPARATOR}["']?|-(?=[1-6]\d\d(?![\d-])))`;
/** A number of a list may have a remark behind it. */
const NEXT = String.raw`(?: \([^()\d]{1,20}\))?${BETWEEN}[1-6]\d\d(?!\d)`;
/** Spaces alone join those that are the whole text, as semicolons do, or follow a key and have nothing behind them. */
const SPACED = String.raw`[1-6]\d\d(?:(?<=[:=] \d{3})(?: [1-6]\d\d){2,11}|(?<=^\s{0,80}\d{3})(?:(?:; ?| )[1-6]\d\d){1,11})(?=\s*$)`;
/** One number, or a list of them. */
const NUMBERS = new RegExp(`${SPACED}|${CANDIDATE.source}(?:${NEXT}){0,11}`, 'g');
/** "The 100, then 183, no 180, and finally 487": each is known by the one beside it. */
const MOST_ROUNDS = 3;
/** A word or a sign, and perhaps a quotation mark, bracket or the seam of an element. */
const LED_TO = /(?:[\p{L},;:]\u2009? ["'`“„(\u2009]{0,2}|:<)$/u;

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
  const guessed = guessAmong(
    open.filter(({ place }) => !numberStarts(place).some((start) => starts.has(start))),
  );
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

/** Returns those numbers whose words stand around codes elsewhere; what is said of one is said of its whole list. */
function guessAmong(open: readonly Candidate[]): CodeMatch[] {
  const found: CodeMatch[] = [];
  const single = new Set(open.filter(({ codes }) => codes.length === 1).map(({ place }) => place.start));
  let list: Place | undefined;
  for (const candidate of open) {
    const { place } = candidate;
    if (place.start < (found.at(-1)?.end ?? 0)) continue;
    const isList = candidate.codes.length > 1 && candidate.isRegistered;
    if (isList && numberStarts(place).every((start) => single.has(start))) list = place;
    const evidence = guess(candidate);
    if (evidence.length === 0) continue;
    const whole = list && list.start <= place.start && place.end <= list.end ? list : place;
    found.push(...matchesOf(whole, { tier: 'possible', evidence }));
  }
  return found;
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

/** Returns the codes between two places that need no other beside them, and the numbers that no rule decided. */
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
    // "Extensions 401, 402 and 403" names them all.
    const { codes, key } = candidate;
    if (verdict === 'other' && codes.length > 1 && key && THINGS.has(key.meaning)) return true;
    if (typeof verdict === 'string') return false;
    found.push(...matchesOf(place, verdict));
    return true;
  };
  for (const { 0: run, index } of text.matchAll(NUMBERS)) {
    if (index + run.length <= from || index > to) continue;
    const isWhole = collect(index, index + run.length);
    if (isWhole || run.length === 3) continue;
    for (const start of numberStarts({ text, start: index, end: index + run.length }))
      collect(start, start + 3);
  }
  return { found, open };
}

function matchesOf(place: Place, verdict: Verdict): CodeMatch[] {
  return numberStarts(place).map((start) => {
    const end = start + 3;
    return { start, end, code: Number(place.text.slice(start, end)), ...verdict };
  });
}
