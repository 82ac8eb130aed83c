import type { Candidate } from '../candidate';
import { type ColumnFacts, judgeColumn } from '../judge-column';
import { judgeLabel, namesResponse, namesSip } from '../judge-label';
import { hasOtherProtocol, hasOtherSip, hasSipMethod, hasSipWord, hasTelephony, lineOf } from '../line-facts';
import { phraseAfter, phraseOf } from '../phrases';
import { given, type Rule } from './rule';

const TELEPHONY_ADDRESS = /\b(?:sip|voip|pbx|cdr)\b/i;
const NEARBY_NUMBER = /(?<!\d)[1-6]\d\d(?!\d)/g;

/** What strengthens a sign. */
export const supports: readonly Rule[] = [
  support('sip-only-number', 1, 'a number that only SIP uses', ({ isShared }) => given(!isShared)),
  support('sip-on-line', 3, 'SIP beside it', (c) =>
    given(hasSipWord(lineOf(c)) || c.context.row.some(hasSipWord)),
  ),
  support('method-on-line', 3, 'a SIP method beside it', hasMethodBeside),
  support('telephony', 2, 'telephony terms beside it', (c) =>
    given(hasTelephony(lineOf(c)) || fact(c, 'hasTelephony')),
  ),
  support('sip-section', 3, 'under the heading', ({ context }) => context.sections.find(namesSip)),
  support('sip-page', 1, 'on a page about telephony', ({ context: { page } }) =>
    given(hasSipWord(page.title) || TELEPHONY_ADDRESS.test(page.url)),
  ),
  support('response-object', 3, 'inside of', ({ context }) => context.parents.find(namesResponse)),
  support('codes-in-column', 3, 'in a column of response codes', (c) => given(fact(c, 'isCodes'))),
  support('phrases-in-column', 4, 'beside codes with their phrases', (c) => given(fact(c, 'hasOwnPhrases'))),
  support('reason-in-row', 4, 'with its reason phrase in the row', reasonInRow),
  support('reasons-in-rows', 2, 'reason phrases in the next column', (c) => given(fact(c, 'hasReasons'))),
  support('code-nearby', 3, 'near other response codes', codeNearby),
];

/** What weakens a sign. */
export const doubts: readonly Rule[] = [
  doubt('other-label', -8, 'labelled', isOtherLabel),
  doubt('other-numbers', -6, 'other numbers in its column', (c) =>
    given(isBare(c) && !isStrong(c) && fact(c, 'hasOtherNumbers')),
  ),
  doubt('rates-beside', -6, 'a dial code beside rates', isDialCode),
  doubt('other-protocol-beside', -8, 'another protocol beside it', isBesideOtherProtocol),
  doubt('other-sip', -12, 'SIP means something else here', isOtherSip),
];

function support(name: string, weight: number, why: string, test: Rule['test']): Rule {
  return { name, effect: 'support', weight, why, test };
}

function doubt(name: string, weight: number, why: string, test: Rule['test']): Rule {
  return { name, effect: 'doubt', weight, why, test };
}

function fact({ context }: Candidate, name: keyof ColumnFacts): boolean {
  return context.column !== undefined && judgeColumn(context.column)[name];
}

/** No word stands in the cell beside the number. */
function isBare({ left, right }: Candidate): boolean {
  return !/\p{L}/u.test(left) && !/\p{L}/u.test(right);
}

/** Named so clearly that other words on the line do not matter. */
function isStrong({ key, names, isFirst }: Candidate): boolean {
  return key?.meaning === 'sip' || (isFirst && names.some(({ meaning }) => meaning === 'sip'));
}

function hasMethodBeside(candidate: Candidate): string | undefined {
  return given(
    hasSipMethod(lineOf(candidate)) ||
      candidate.context.row.some(hasSipMethod) ||
      fact(candidate, 'hasSipMethods'),
  );
}

function reasonInRow({ first, context }: Candidate): string | undefined {
  return context.row.find((cell) => phraseOf(first, cell)?.kind === 'own');
}

/** Another number on the line stands with a phrase that SIP alone uses. */
function codeNearby(candidate: Candidate): string | undefined {
  const line = lineOf(candidate);
  for (const { 0: digits, index } of line.matchAll(NEARBY_NUMBER)) {
    const phrase = phraseAfter(Number(digits), line.slice(index + 3));
    if (phrase?.kind === 'own') return `${digits}${phrase.phrase}`.trim();
  }
  return undefined;
}

function isOtherLabel({ names, isFirst, key }: Candidate): string | undefined {
  if (!isFirst && key && key.meaning !== 'none') return undefined;
  return names.find(({ meaning }) => ['measure', 'party', 'protocol', 'q850'].includes(meaning))?.text;
}

function isDialCode(candidate: Candidate): string | undefined {
  const isVague = candidate.names.some(({ kind, meaning }) => kind === 'column' && meaning === 'vague');
  return given(isVague && isBare(candidate) && fact(candidate, 'hasRates'));
}

function isBesideOtherProtocol(candidate: Candidate): string | undefined {
  if (isStrong(candidate)) return undefined;
  const { page, sections, row } = candidate.context;
  const texts = [lineOf(candidate), page.title, ...row];
  const headings = sections.filter((text) => judgeLabel(text) === 'protocol');
  return headings[0] ?? given(texts.some(hasOtherProtocol) || fact(candidate, 'hasOtherProtocol'));
}

function isOtherSip(candidate: Candidate): string | undefined {
  const { page, sections } = candidate.context;
  if (fact(candidate, 'hasTelephony') || hasTelephony(lineOf(candidate))) return undefined;
  return [page.title, lineOf(candidate), ...sections].find(hasOtherSip);
}
