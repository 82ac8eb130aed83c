import type { Candidate } from '../candidate';
import { isInSeries } from '../column-numbers';
import { isName, isOfAnswers, isSipCodes, judgeLabel, type LabelMeaning, namesSip } from '../judge-label';
import type { Name } from '../names';
import { saysResponseCodes, saysSipCodes } from '../says-codes';
import { factsOf } from '../text-facts';
import type { Column } from '../types';
import { labelled, labelOf, said } from './labelled';
import { isOnTelephonyPage } from './page-supports';
import { type Cases, given, type Rule, rule, under } from './rule';

/** Extensions and rooms are headers of tables of calls, too. */
const CARRIERS = /\b(?:sip|carrier|trunk|gateway|asr|ner|respon[sd]|repl[iy]|code)/i;
/** After the number of an item stands no word but the unit of a count, "1.9k", or a dash before it. */
const ITEM = /^(?:\P{L}*(?:\d[kKM]\P{L}*)?$|\s*[–—:=-])/u;
/** Meanings of headers that codes may stand under. */
const CODES = new Set<LabelMeaning>([
  'sip',
  'ending',
  'end-cause',
  'response',
  'vague',
  'code',
  'cause',
  'q850',
]);
/** A label that says little needs as many codes under it. */
const FEWEST_VALUES = 3;
const AMONG_CODES: readonly LabelMeaning[] = ['counted', 'bare', 'none'];

/** What the labels and headings of a list of codes say, which by themselves say too little. */
export const listSigns: readonly Rule[] = [
  rule('codes-label', 3, '', isAmongCodes),
  rule('mapped-label', 4, '', (c) => (c.codes.length > 1 ? labelled(c, 'mapped') : undefined)),
  rule('compared-label', 3, '', comparedLabel),
  rule('codes-heading', 5, 'heading', isUnderCodesHeading),
  rule('answers-heading', 5, 'heading', isUnderAnswers),
  rule('answers-list', 6, '', listOfAnswers),
  rule('codes-lead', 6, 'SIP responses in the sentence above', (c) => given(isUnderCodesLead(c))),
  rule('codes-as-headers', 2, 'headers that are response codes', (c) =>
    given(
      c.context.column?.isHeaderRow === true &&
        c.isAlone &&
        c.column.isCodes &&
        c.context.column.others.some(isOfCarriers),
    ),
  ),
];

/**
 * What says SIP and no more over codes and nothing else names them; "SIP" alone needs "ISDN" beside it, columns for who
 * calls whom, or the codes' own phrases in the cells beside them.
 */
function isAmongCodes(candidate: Candidate): string | undefined {
  const { column, peers } = candidate;
  const name = labelOf(candidate, AMONG_CODES);
  if (!name || !namesSip(name.text) || !peers || !column.isPure) return undefined;
  const { values, others } = peers;
  if (name.meaning === 'bare') {
    const isOfCalls = column.isCodes && others.filter(isParty).length > 1;
    return isOfCalls || column.hasReasons || others.some(isOfCauses) ? said(name) : undefined;
  }
  // "SIP user" beside "SIP code".
  if (others.some((header) => judgeLabel(header) === 'sip')) return undefined;
  const isCounted = name.meaning === 'counted';
  const isList = column.isCodes && values.length >= FEWEST_VALUES && name.kind === 'column';
  return isCounted || (isList && factsOf(name.text).telephony === 0) ? said(name) : undefined;
}

/** "Expected" and "Received" in a table of calls. */
function comparedLabel(candidate: Candidate): string | undefined {
  const { column } = candidate;
  const label = labelled(candidate, 'compared');
  if (!label || !column.isCodes) return undefined;
  // What the page speaks of costs most to find out.
  return column.hasMethods || column.hasSip || isOnTelephonyPage(candidate) !== undefined ? label : undefined;
}

/** A number that begins an item of a list, without a label, under the heading "SIP response codes". */
function isUnderCodesHeading({ isFirst, right, names, column, context }: Candidate): string | undefined {
  if (!isFirst || !context.column?.isFirst || !ITEM.test(right)) return undefined;
  if (names.length > 0 && !(names.every(isGeneral) && column.isCodes)) return undefined;
  const nearest = context.sections.find((text) => isSipCodes(text) || judgeLabel(text) === 'protocol');
  const isOfCodes = column.isPure || column.areShares;
  return nearest !== undefined && isSipCodes(nearest) && isOfCodes ? nearest : undefined;
}

/** "What the carrier returns" over items that begin with codes; some of these are HTTP's on pages about other things. */
function isUnderAnswers(candidate: Candidate): string | undefined {
  const { left, isFirst, right, names, column, context } = candidate;
  if (!(isFirst || isInSeries(left)) || !context.column?.isFirst) return undefined;
  if (!column.isMostlyCodes || !ITEM.test(right)) return undefined;
  // In a tree the branches around are the headings.
  const nearest = [...context.parents, ...context.sections.slice(0, 1)].find(isOfAnswers);
  const isNamed = names.length > 0 && !(names.every(isGeneral) && column.isCodes);
  if (isNamed || nearest === undefined) return undefined;
  return column.isCodes || isOnTelephonyPage(candidate) !== undefined ? nearest : undefined;
}

/** Several codes whose label speaks of answers: "List of responses for the next trunk". */
function listOfAnswers(candidate: Candidate): string | undefined {
  const { codes, isAlone, names } = candidate;
  if (codes.length < 2 || !isAlone || isOnTelephonyPage(candidate) === undefined) return undefined;
  return names.find(({ text }) => isOfAnswers(text))?.text;
}

/** Under a sentence that speaks of SIP responses the first column is of codes, or the one that alone can be. */
function isUnderCodesLead(candidate: Candidate): boolean {
  const { isFirst, right, column, context } = candidate;
  if (!isFirst || !ITEM.test(right) || !context.column || !column.isMostlyCodes) return false;
  const isNamedElsewhere = context.column.others.some((header) => CODES.has(judgeLabel(header)));
  return (context.column.isFirst || !isNamedElsewhere) && saysCodes(candidate);
}

function saysCodes(candidate: Candidate): boolean {
  const { lead } = candidate.context;
  return saysSipCodes(lead) || (saysResponseCodes(lead) && isOnTelephonyPage(candidate) !== undefined);
}

function isOfCarriers(header: string): boolean {
  return CARRIERS.test(header);
}

/** "Top values", "Series", "Name": a table may list anything under it. */
function isGeneral({ meaning, text }: Name): boolean {
  return meaning === 'none' || isName(text);
}

function isParty(header: string): boolean {
  return judgeLabel(header) === 'party';
}

/** Tables that map one numbering to the other, or say why beside it. */
function isOfCauses(header: string): boolean {
  return judgeLabel(header) === 'q850' || /cause|reason|hangup/i.test(header);
}

/** A column of codes. */
/* @__NO_SIDE_EFFECTS__ */
function around(told: Partial<Column> = {}): Partial<Column> {
  return { isFirst: true, values: ['200', '486', '404'], ...told };
}

const pbx = { title: 'PBX handbook' };

export const listCases: Cases = {
  'codes-label': {
    examples: [
      under('«486»', 'SIP responses', 'column', { column: around() }),
      under('«486»', 'SIP', 'column', { column: around({ others: ['ISDN', 'Meaning'] }) }),
      under('«486»', 'From SIP', 'column', { column: around({ others: ['To Q.850'] }) }),
      under('«486»', 'SIP', 'column', { column: around({ others: ['From', 'To', 'Duration'] }) }),
      under('«486»', 'SIP', 'column', { column: around({ rows: ['', 'Busy Here', ''] }) }),
      '| SIP | Reason |\n|-----|--------|\n| «486» | Busy Here |\n| 200 | OK |',
      under('«486»', 'SIP vastus', 'column', { column: around() }),
    ],
    decoys: [
      under('«486»', 'SIP responses', 'column', { column: around({ values: ['486', '17', '90'] }) }),
      under('«486»', 'SIP', 'column', { column: around({ others: ['IAX', 'DAHDI'] }) }),
      under('«486»', 'From SIP', 'column', { column: around({ others: ['To', 'Length'] }) }),
      under('«486»', 'SIP vastus', 'column', { column: around({ values: ['486', '200'] }) }),
      under('«486»', 'Responses', 'column', { column: around() }),
      under('«486»', 'Usager SIP', 'column', { column: around({ others: ['Code SIP'] }) }),
    ],
  },
  'mapped-label': {
    examples: [under('«603 → 486»', 'Rewrite'), under('«500, 503»', 'Подмена ответа', 'key')],
    decoys: [under('«603»', 'Rewrite'), under('«404 → 486»', 'Forward')],
  },
  'compared-label': {
    examples: [
      under('«486»', 'Expected', 'column', { column: around({ rows: ['INVITE busy', '', ''] }) }),
      under('«486»', 'Got', 'column', { column: around(), page: { title: 'Probe calls on SIP trunks' } }),
    ],
    decoys: [
      under('«486»', 'Expected', 'column', { column: around() }),
      under('«486»', 'Scenario', 'column', { column: around({ rows: ['INVITE busy', '', ''] }) }),
    ],
  },
  'codes-heading': {
    examples: [
      { text: '«404» – wrong number', sections: ['SIP response codes'], column: around() },
      {
        text: '«404» (19%)',
        sections: ['SIP response codes'],
        column: around({ values: ['4,860', '486 (41%)', '404 (19%)'] }),
      },
      { text: '«404»\u200912.4k', sections: ['SIP response codes'], column: around() },
      under('«404»', 'Top values', 'column', { sections: ['SIP response codes'], column: around() }),
      under('«404»', 'Name', 'column', { sections: ['SIP failures by hour'], column: around() }),
    ],
    decoys: [
      under('«404»', 'Extension', 'column', { sections: ['SIP response codes'], column: around() }),
      { text: '«404»', sections: ['HTTP status codes', 'SIP response codes'], column: around() },
      { text: '«404»', sections: ['SIP accounts'], column: around() },
      { text: '«404»', sections: ['SIP response codes'], column: around({ isFirst: false }) },
      {
        text: '«486» (40%)',
        sections: ['SIP response codes'],
        column: around({ values: ['486 (40%)', '317 (26%)', '401 (33%)'] }),
      },
      {
        text: '«200»',
        sections: ['SIP responses'],
        column: around({ values: ['100', '200', '300'] }),
      },
    ],
  },
  'answers-list': {
    examples: [
      under('«408, 500, 503»', 'Responses that lead to the next trunk', 'key', { page: pbx }),
      under('«408, 503»', 'Список ответов для следующей транкгруппы', 'key', { page: pbx }),
      under('«500 503»', 'Routing: retry on responses', 'row', { page: pbx }),
    ],
    decoys: [
      under('«408, 503»', 'List of responses', 'key'),
      under('«408, 503»', 'Extensions', 'key', { page: pbx }),
      under('«408»', 'Responses today', 'key', { page: pbx }),
    ],
  },
  'answers-heading': {
    examples: [
      {
        text: '«404» – no such number',
        sections: ['What the carrier returns', 'Calls'],
        column: around(),
        page: pbx,
      },
      { text: '«486»', sections: ['Disconnect codes'], column: around() },
      { text: '«486»', sections: ['Codes fréquents'], column: around() },
      { text: '«404»', sections: ['Failures by cause code'], column: around() },
      { text: '«404»', parents: ['4xx', 'Responses sent'], column: around() },
      {
        text: 'code «404»',
        sections: ['Replies by code'],
        column: around({ values: ['code 200', 'code 404', 'code 486'] }),
      },
      under('«404»', 'Top 10 values', 'column', { sections: ['reply_code'], column: around() }),
      { text: '«480»: away', sections: ['Antworten des Providers'], column: around(), page: pbx },
    ],
    decoys: [
      { text: '«404» – no such page', sections: ['What the server returns'], column: around() },
      { text: '«404»', sections: ['Failures by trunk'], column: around() },
      { text: '«404»', parents: ['Extensions'], column: around() },
      { text: '«404»', sections: ['Trunks', 'Responses'], column: around() },
      under('«404»', 'Calls', 'column', { sections: ['reply_code'], column: around() }),
      { text: '«404» – Sales', sections: ['Feature codes'], column: around(), page: pbx },
      { text: '«404» – Sales', sections: ['Who answers'], column: around(), page: pbx },
      {
        text: '«404» – no such page',
        sections: ['Error codes'],
        column: around({ values: ['404', '403', '200'] }),
        page: pbx,
      },
    ],
  },
  'codes-lead': {
    examples: [
      {
        text: '«486»',
        lead: 'Where a call failed the SIP response is shown in place of its length.',
        column: around({
          isFirst: false,
          others: ['Time', 'Rate'],
          values: ['3:20', '486', '200s', '404', '503'],
        }),
      },
      under('«404»', 'Kod', 'column', {
        lead: 'Wartości odpowiadają odpowiedziom SIP.',
        column: around({ values: ['404', '304', '486', '480', '503', 'x'] }),
      }),
      under('«404» (503)', 'Group', 'column', {
        lead: 'Vendor > Response code',
        page: pbx,
        column: around({ values: ['404 (503)', '486 (12)', '480 (7)'] }),
      }),
      { text: '«480» – nobody', lead: 'The SBC maps SIP status codes as follows:', column: around() },
    ],
    decoys: [
      { text: '«486»', lead: 'The SIP response time is below 20 ms.', column: around() },
      { text: '«486»', lead: 'These SIP accounts get an error.', column: around() },
      { text: '«486»', lead: 'Response codes', column: around() },
      { text: '«486»', lead: 'SIP responses are:', column: around({ values: ['486', '17', '90'] }) },
      {
        text: '«486»',
        lead: 'The SIP response is in the last column.',
        column: around({ isFirst: false, others: ['Code'] }),
      },
    ],
  },
  'codes-as-headers': {
    examples: [{ text: '«486»', column: around({ isHeaderRow: true, others: ['Carrier'] }) }],
    decoys: [
      { text: '«486»', column: around({ isHeaderRow: true, others: ['Calls'] }) },
      { text: '«486»', column: around({ others: ['Carrier'] }) },
    ],
  },
};
