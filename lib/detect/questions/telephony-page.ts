import type { Candidate } from '../candidate';
import { factsOf } from '../text/text-facts';

/** Returns whether page, headings, headers and the line have two terms of telephony, or speak of SIP. */
export function isOnTelephonyPage(candidate: Candidate): boolean {
  if (isDialable(candidate)) return false;
  const { line, linesAround, context, columnFacts } = candidate;
  const { page, sections } = context;
  const about = factsOf([page.title, page.names, ...sections].join('\t'));
  const near = factsOf([line, ...linesAround].join('\t'));
  return about.hasSip || about.telephony + near.telephony + columnFacts.telephony > 1;
}

/**
 * Returns whether the number may be one to dial: under "Code" and nothing more, beside no column that says why,
 * telephony has area codes, prefixes and codes of features.
 */
export function isDialable({ key, names, columnFacts }: Candidate): boolean {
  const isTold = columnFacts.hasCauses || columnFacts.hasWhys || columnFacts.isOfCalls;
  return !key && !isTold && names.some(({ meaning }) => meaning === 'code');
}
