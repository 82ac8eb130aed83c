import type { Candidate } from '../candidate';
import { isOfAnswers, isSipCodes, isTitle } from '../labels/judge-heading';
import { isName } from '../labels/judge-label';
import { OTHERS } from '../labels/label-meanings';
import type { Name } from '../labels/names';
import { saysResponseCodes } from '../labels/says-codes';
import { isCountOfEach } from '../questions/message-lists';
import { factsOf } from '../text/text-facts';
import { type Cases, given, type Rule, rule, under } from './rule';

/** What weakens every sign. The card says what speaks for a code, so these need no words. */
export const doubts: readonly Rule[] = [
  rule('other-label', -10, '', otherLabel),
  rule('other-sip', -30, '', otherSip),
  rule('counts', -10, '', ({ line, following }) => given(!following && isCountOfEach(line))),
  rule('scale', -30, '', ({ columnFacts }) => given(columnFacts.isScale)),
];

function otherLabel({ names, isFirst, columnFacts, context }: Candidate): string | undefined {
  // A text that begins with words is judged by them: under "Name" may stand `rcv_replies_486`.
  if (!isFirst) return undefined;
  const isOfCodes = (text: string) => isSipCodes(text) || saysResponseCodes(text);
  const isListed = (text: string) =>
    columnFacts.isCodes &&
    isName(text) &&
    ([...context.sections, context.lead].some(isOfCodes) || isOfAnswers(context.sections[0] ?? ''));
  const isUnderCodes = names.some(({ kind, text }) => kind === 'column' && isSipCodes(text));
  const isOfCodesAnyway = ({ kind, meaning, text }: Name) =>
    isListed(text) || (isUnderCodes && kind === 'row' && meaning === 'party');
  const isDoubt = (name: Name) => OTHERS.has(name.meaning) && !isTitle(name) && !isOfCodesAnyway(name);
  return names.find(isDoubt)?.text;
}

/** Of a column any row tells; to read each cell's own would take them for different ones. */
function otherSip(candidate: Candidate): string | undefined {
  const { line, context, column, columnFacts } = candidate;
  if (columnFacts.telephony > 0 || factsOf(line).telephony > 0) return undefined;
  const isOther = (text: string) => factsOf(text).hasOtherSip;
  const around = [context.page.title, line, ...context.sections].find(isOther);
  return around ?? (column ? given(columnFacts.hasOtherSip) : candidate.row.find(isOther));
}

const legend = { values: ['200', '486', '404'] };

export const doubtCases: Cases = {
  'other-label': {
    examples: [
      under('«486»', 'Extension'),
      under('«486» Busy Here', 'Duration'),
      under('«404»', 'HTTP status'),
      under('«486»', 'Name', 'column', { sections: ['Users'], column: legend }),
    ],
    decoys: [
      under('«486»', 'SIP code'),
      under('code=«486»', 'Duration'),
      '«486»',
      under('«486»', 'Name', 'column', { sections: ['SIP responses'], column: legend }),
      under('«486» (7)', 'Group', 'column', { lead: 'By response code', column: legend }),
    ],
  },
  'other-sip': {
    examples: [
      under('«486»', 'SIP code', 'column', { page: { title: 'Mutual fund' } }),
      'SIP «500» for this fund',
      { text: 'SIP «486»', sections: ['Archive'] },
      { text: 'SIP «486»', row: ['Growth fund'] },
      under('«486»', 'SIP code', 'column', { column: { values: ['486'], rows: ['Growth fund'] } }),
    ],
    decoys: ['SIP «486»', 'call archive: SIP «486»', { text: '«402»', row: ['Insufficient funds'] }],
  },
  counts: {
    examples: ['Invite 180, Bye 4, Response «183», Register 0', 'Options «486»/480, Register 603/600'],
    decoys: ['INVITE «486» Busy Here, BYE 200 OK', 'invite «486», bye 200', 'INVITE «486»'],
  },
  scale: {
    examples: [
      { text: '«200»', column: { values: ['0', '200', '400', '600'] } },
      { text: '«400»', column: { values: ['600', '400', '200', '0'] } },
    ],
    decoys: [
      { text: '«200»', column: { values: ['0', '200', '404'] } },
      { text: '«401»', column: { values: ['400', '401', '402'] } },
      { text: '«200»', column: { values: ['0', '200'] } },
    ],
  },
};
