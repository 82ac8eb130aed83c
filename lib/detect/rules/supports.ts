import type { Candidate } from '../candidate';
import { type ColumnFacts, judgeColumn } from '../judge-column';
import { isSipCodes, namesResponse } from '../judge-label';
import { phraseOf } from '../phrases';
import { codeIn, factsOf } from '../text-facts';
import { given, type Rule, rule } from './rule';

const TELEPHONY_ADDRESS = /\b(?:sip|voip|pbx|cdr)\b/i;

/** What strengthens a sign. */
export const supports: readonly Rule[] = [
  anchor('sip-beside', 3, 'SIP beside it', (c) =>
    given(beside(c).some(({ hasSip }) => hasSip) || fact(c, 'hasSip')),
  ),
  anchor('method-beside', 3, 'a SIP method beside it', (c) =>
    given(beside(c).some(({ hasMethod }) => hasMethod) || fact(c, 'hasMethods')),
  ),
  anchor('codes-section', 5, 'under the heading', ({ context }) => context.sections.find(isSipCodes)),
  anchor('sip-section', 3, 'under the heading', ({ context }) => context.sections.find(isSipHeading)),
  anchor('sip-title', 2, 'on a SIP page', ({ context }) => given(factsOf(context.page.title).hasSip)),
  anchor('phrases-in-column', 4, 'beside codes with their phrases', (c) => given(fact(c, 'hasOwnPhrases'))),
  anchor('reason-in-row', 4, 'with its reason phrase in the row', reasonInRow),
  anchor('reasons-in-rows', 2, 'reason phrases in the next column', (c) => given(fact(c, 'hasReasons'))),
  anchor('code-nearby', 3, 'near', (c) => codeIn([c.line, ...c.linesAround()].join('\n'))),
  anchor('codes-in-column', 3, 'in a column of response codes', (c) =>
    given(fact(c, 'isCodes') && !isDialable(c)),
  ),
  anchor('telephony-number', 3, 'a number that only SIP uses', (c) =>
    given(!c.isShared && isBesideTelephony(c) && !isDialable(c)),
  ),
  anchor('telephony-terms', 1, 'telephony terms beside it', ({ line }) => given(factsOf(line).telephony > 1)),
  rule('sip-only-number', 1, 'a number that only SIP uses', (c) =>
    given(!c.isShared && !isBesideTelephony(c)),
  ),
  rule('telephony', 2, 'telephony terms beside it', (c) => given(c.isShared && isBesideTelephony(c))),
  rule('sip-address', 1, 'on a SIP page', ({ context }) => given(TELEPHONY_ADDRESS.test(context.page.url))),
  rule('response-object', 3, 'inside of', ({ context }) => context.parents.find(namesResponse)),
];

function anchor(...args: Parameters<typeof rule>): Rule {
  return { ...rule(...args), isAnchor: true };
}

/** What the line and the other cells of the row speak of. */
function beside({ line, context }: Candidate) {
  return [line, ...context.row].map(factsOf);
}

function fact({ context }: Candidate, name: keyof ColumnFacts): boolean {
  return context.column !== undefined && judgeColumn(context.column)[name];
}

function isBesideTelephony(candidate: Candidate): boolean {
  return factsOf(candidate.line).telephony > 0 || fact(candidate, 'hasTelephony');
}

/** Under "Code" and nothing more, telephony has area codes, prefixes and codes to dial. */
function isDialable({ key, names }: Candidate): boolean {
  return !key && names.some(({ meaning }) => meaning === 'code');
}

function isSipHeading(text: string): boolean {
  return factsOf(text).hasSip && !isSipCodes(text);
}

function reasonInRow({ first, context }: Candidate): string | undefined {
  return context.row.find((cell) => phraseOf(first, cell)?.kind === 'own');
}
