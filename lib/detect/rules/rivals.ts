import type { Candidate } from '../candidate';
import { isOfEnd, OF_RESPONSE } from '../labels/label-meanings';
import { isDialable } from '../questions/telephony-page';
import { LETTER } from '../vocabulary/words';
import { type Cases, given, type Rule, rule, under } from './rule';

const DEFINED = /^ [–—-] \p{L}/u;
/** In a sentence anything may follow, not so where a call's end is given. */
const EXPLAINED = /^ \p{L}/u;

/** What weakens a sign that is not strong by itself. */
export const rivals: readonly Rule[] = [
  rule('other-numbers', -6, '', (c) => given((isBare(c) || isDefined(c)) && isAmongOthers(c))),
  rule('rates-beside', -6, '', (c) => given(isBare(c) && c.columnFacts.hasRates && isDialable(c))),
  rule('prefixes', -30, '', ({ names, columnFacts }) =>
    given(names.some(({ meaning }) => meaning === 'code') && columnFacts.arePrefixes),
  ),
];

/**
 * Small numbers may stand in a column of codes where a call's end is given, or in a table of calls. Where the row is
 * named, such as "Last response", its column says nothing: each column may be a trunk.
 */
function isAmongOthers({ columnFacts, names }: Candidate): boolean {
  if (names.some(({ kind, meaning }) => kind === 'row' && OF_RESPONSE.has(meaning))) return false;
  const mayMix = columnFacts.telephony > 1 || names.some(isOfEnd);
  const mayBeNone = mayMix || names.some(({ meaning }) => meaning === 'response');
  return (
    columnFacts.hasOtherNumbers ||
    (columnFacts.hasSmallNumbers && !mayMix) ||
    (columnFacts.hasZeros && !mayBeNone)
  );
}

/** No word stands in the cell beside the number. */
function isBare({ left, right }: Candidate): boolean {
  return !LETTER.test(left) && !LETTER.test(right);
}

/** "204 - No suitable provider": a meaning of its own stands behind it. */
function isDefined({ left, right, following, names }: Candidate): boolean {
  if (left !== '' || following) return false;
  return DEFINED.test(right) || (EXPLAINED.test(right) && names.some(isOfEnd));
}

export const rivalCases: Cases = {
  'other-numbers': {
    examples: [
      { text: '«486»', column: { values: ['486', '1200'] } },
      { text: '«486»', column: { values: ['180 ms'] } },
      under('«486»', 'Error', 'column', { column: { values: ['486', '0'] } }),
      under('«204» - No provider', 'Hangup cause', 'column', {
        column: { values: ['204 - No provider', '211 - x'] },
      }),
      under('«204» No provider', 'Hangup cause', 'column', {
        column: { values: ['204 No provider', '211 x'] },
      }),
    ],
    decoys: [
      { text: '«486»', column: { values: ['486', '200', 'none', '-1', '2xx'] } },
      { text: '«486»', column: { values: ['486', '404 lub 480'] } },
      { text: '«486» Busy', column: { values: ['12'] } },
      { text: '«486» - Busy', column: { values: ['12'] } },
      under('«486»', 'Release', 'column', { column: { values: ['486', '16'] } }),
      under('«486»', 'Most frequent failure response', 'row', { column: { values: ['486', '4860'] } }),
      { text: '«486»', column: { values: ['486', '100 (optional)', '503 only'] } },
      under('«486»', 'response_code', 'column', { column: { values: ['0', '486'] } }),
    ],
  },
  'rates-beside': {
    examples: [under('«380»', 'Code', 'column', { column: { others: ['Country', 'Rate'] } })],
    decoys: [
      under('«486»', 'Status', 'column', { column: { others: ['Country', 'Rate'] } }),
      under('«380»', 'Code', 'column', { column: { others: ['Phrase'] } }),
    ],
  },
  prefixes: {
    examples: [
      under('«503»', 'Code', 'column', {
        column: {
          values: ['503', '480', '404'],
          rows: ['9:04\t5035550144', '9:05\t+1 480-555-0183', '9:06'],
        },
      }),
    ],
    decoys: [
      under('«404»', 'Code', 'column', {
        column: { values: ['404', '404'], rows: ['4045550144', '4045550183'] },
      }),
      under('«503»', 'Status', 'column', {
        column: { values: ['503', '480'], rows: ['5035550144', '14805550183'] },
      }),
    ],
  },
};
