import type { Candidate } from '../candidate';
import { isFiller, type LabelMeaning } from '../labels/judge-label';
import { isOfEnd, THINGS } from '../labels/label-meanings';
import { NUMBERED } from '../labels/label-patterns';
import type { Name } from '../labels/names';
import type { LabelKind } from '../types';
import { toWords } from '../vocabulary/words';
import { isListOfCodes, withoutCrosses } from './chips';

/** A label far before the number is none; nor is one with another number between. */
const LONGEST_LEAD = 24;
/** A longer value is a sentence. */
const LONGEST_VALUE = 60;
/** Behind the end of a range: "200-299, 404". */
const NEXT = /99, ?$/;
/** Where an element begins. */
const EDGE = /(?:^|\u2009|\s\s)$/;
/** Who sent it: "No Service 192.0.2.1: Remote=503". */
const ADDRESS = /\b(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?\b/g;
/** A bracket or sign between the words of a value and its number. */
const TIED = /(?:[([（]|=|SIP\/) ?$/;
const UP_TO_LAST_LETTER = /^.*\p{L}/su;
const LETTER_OR_DIGIT = /[\p{L}\d]/u;
/** Q.850 ends at 127, and 100 Trying is the cause of nothing. */
export const SMALLEST_NO_CAUSE = 180;
/** What the card calls the kinds of labels that need another word. */
const KINDS: Partial<Record<LabelKind, string>> = {
  column: 'column header',
  row: 'row',
  field: 'field name',
};

/** Returns what the card calls a label, and its text. */
export function said({ kind, text }: Name): string {
  return `${KINDS[kind] ?? 'label'}: ${text}`;
}

/** Returns a label of these meanings that names the number, as the card says it, or undefined. */
export function labelled(candidate: Candidate, ...meanings: LabelMeaning[]): string | undefined {
  const name = labelOf(candidate, meanings);
  return name && said(name);
}

/** Returns the first label of these meanings if it names the number, or undefined. */
export function labelOf(candidate: Candidate, meanings: readonly LabelMeaning[]): Name | undefined {
  const name = candidate.names.find(({ meaning }) => meanings.includes(meaning));
  // "Extension" over a class that calls what looks like code so.
  const isSilent = name?.kind === 'field' && candidate.names.some(({ meaning }) => THINGS.has(meaning));
  return name && !isSilent && leads(candidate, name) && !isSmallCause(candidate, name) ? name : undefined;
}

/**
 * The label counts for a number that begins the value, or that words such as "final status" lead to; one that says SIP
 * also for the only number, in brackets or behind a sign: `UA_BusyHere (486)`, `reason: remote=503`; so does one about the
 * end of calls before `SIP/486`, or where the column is of reasons and their codes; and any that stands right
 * before it, in an element of its own.
 */
function leads(candidate: Candidate, name: Name): boolean {
  const { isFirst, isFirstInText, left, right } = candidate;
  const isListed = isFirstInText || NEXT.test(left);
  if (isFirst || (isListed && isListBehind(left, name)) || isBehind(left, name)) return true;
  if (/\d/.test(left.replace(ADDRESS, ''))) return false;
  if (left.length <= LONGEST_LEAD && isFiller(left) && !NUMBERED.test(toWords(left))) return true;
  if (left.length > LONGEST_VALUE || !TIED.test(left) || LETTER_OR_DIGIT.test(right)) return false;
  if (name.meaning === 'sip') return true;
  return isOfEnd(name) && (left.endsWith('SIP/') || candidate.columnFacts.areReasons);
}

/** Nothing but codes stands before it: in elements of their own, which the label may lead on the same line. */
function isListBehind(left: string, { text }: Name): boolean {
  const chips = withoutCrosses(left);
  const words = upToLastLetter(chips);
  return upToLastLetter(text).endsWith(words.trim()) && isListOfCodes(chips.slice(words.length));
}

function upToLastLetter(text: string): string {
  return UP_TO_LAST_LETTER.exec(text)?.[0] ?? '';
}

/** The label itself stands right before it on the same line, in an element of its own or alone. */
function isBehind(left: string, { text }: Name): boolean {
  const before = left.trimEnd();
  return text !== '' && before.endsWith(text) && EDGE.test(before.slice(0, -text.length));
}

/** A small cause, or a code beside smaller ones, is one of Q.850, unless the label says SIP. */
function isSmallCause({ first, columnFacts }: Candidate, { meaning, text }: Name): boolean {
  const isOfCauses = () => /cause|reason/i.test(text) || columnFacts.hasSmallNumbers;
  return first < SMALLEST_NO_CAUSE && meaning !== 'sip' && isOfCauses();
}
