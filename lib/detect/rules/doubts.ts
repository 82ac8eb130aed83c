import type { Candidate } from '../candidate';
import { type ColumnFacts, judgeColumn } from '../judge-column';
import { judgeLabel, type LabelMeaning } from '../judge-label';
import { factsOf } from '../text-facts';
import { given, type Rule, rule } from './rule';

const OTHER = new Set<LabelMeaning>(['measure', 'party', 'protocol', 'q850']);

/** What weakens every sign. */
export const doubts: readonly Rule[] = [
  rule('other-label', -8, 'labelled', otherLabel),
  rule('other-sip', -30, 'SIP means something else here', isOtherSip),
];

/** What weakens a sign that is not strong by itself. */
export const rivals: readonly Rule[] = [
  rule('other-numbers', -6, 'other numbers in its column', (c) =>
    given(isBare(c) && fact(c, 'hasOtherNumbers')),
  ),
  rule('rates-beside', -6, 'a dial code beside rates', (c) =>
    given(isBare(c) && fact(c, 'hasRates') && isCode(c)),
  ),
  rule('other-protocol-beside', -8, 'another protocol beside it', otherProtocol),
];

function fact({ context }: Candidate, name: keyof ColumnFacts): boolean {
  return context.column !== undefined && judgeColumn(context.column)[name];
}

/** No word stands in the cell beside the number. */
function isBare({ left, right }: Candidate): boolean {
  return !/\p{L}/u.test(left) && !/\p{L}/u.test(right);
}

function isCode({ names }: Candidate): boolean {
  return names.some(({ meaning }) => meaning === 'code');
}

function otherLabel({ names, isFirst, key }: Candidate): string | undefined {
  if (!isFirst && key && key.meaning !== 'none') return undefined;
  return names.find(({ meaning }) => OTHER.has(meaning))?.text;
}

function otherProtocol(candidate: Candidate): string | undefined {
  const { line, context } = candidate;
  const heading = context.sections.find((text) => judgeLabel(text) === 'protocol');
  const texts = [line, context.page.title, ...context.row];
  const isBeside = texts.some((text) => factsOf(text).hasOtherProtocol);
  return heading ?? given(isBeside || fact(candidate, 'hasOtherProtocol'));
}

function isOtherSip(candidate: Candidate): string | undefined {
  const { line, context } = candidate;
  if (fact(candidate, 'hasTelephony') || factsOf(line).telephony > 0) return undefined;
  return [context.page.title, line, ...context.sections].find((text) => factsOf(text).hasOtherSip);
}
