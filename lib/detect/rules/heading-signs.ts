import type { Candidate } from '../candidate';
import { isInSeries } from '../labels/column-numbers';
import { dividesCalls, isOfAnswers, isOfNextRoute, isSipCodes, isTitle } from '../labels/judge-heading';
import { isName, judgeLabel } from '../labels/judge-label';
import { CODES } from '../labels/label-meanings';
import { DIVIDED } from '../labels/label-patterns';
import { isOfOneCode, type Name } from '../labels/names';
import { saysResponseCodes, saysSipCodes } from '../labels/says-codes';
import { isListOfCodes, REMOVED } from '../questions/chips';
import { isOnTelephonyPage } from '../questions/telephony-page';
import { factsOf } from '../text/text-facts';
import { SEPARATOR } from '../vocabulary/joiners';
import { around, type Cases, given, type Rule, rule, under } from './rule';

/** After the number of an item stands no word but the unit of a count or rate, "1.9k", "12 r/s", or a dash before it. */
const ITEM = /^(?:\P{L}*(?:\d[kKM]\P{L}*|\d (?:r|req|c)\/s|\d cps)?$|\s*[–—→:=-])/u;
/** Of a condition, one to each item. */
const COMPARISON = /^\s*(?:is|is not|not|equals?(?: to)?|matches)\s*$/i;
const WORDS = /^\s*\p{L}[^:=]*$/u;
/** What a matrix says of its rows: "by trunk". */
const DIVISION = new RegExp(`${DIVIDED.source}.*$`);
/** Another number of the same list, and what joins the two. */
const AFTER_ANOTHER = new RegExp(`\\d\\u2009?${SEPARATOR}\\u2009?$`);
const JOINING_WORD = /\p{L}+(?=\s{1,2}$)/u;
/** Of a chart's tooltip. */
const TIME = /^[\d\s:.,/-]+$/;

/** What the headings and the sentence above a list say of its numbers. */
export const headingSigns: readonly Rule[] = [
  rule('codes-heading', 5, 'heading', codesHeading),
  rule('answers-heading', 5, 'heading', answersHeading),
  rule('hunting-heading', 5, 'heading', huntingHeading),
  rule('codes-lead', 6, 'SIP responses in the sentence above', (c) => given(isUnderCodesLead(c))),
];

/** A number that begins an item of a list, without a label, under the heading "SIP response codes". */
function codesHeading(candidate: Candidate): string | undefined {
  const { left, right, isFirst, columnFacts, column, context } = candidate;
  const isChip = REMOVED.test(right) && isListOfCodes(left);
  if (!((isFirst || isChip) && column?.isFirst) && !isNext(left)) return undefined;
  if (!isItem(candidate)) return undefined;
  if (isNamed(candidate, (name) => isGeneral(name) || isTitle(name))) return undefined;
  // In a matrix it says by what the rows divide the codes.
  const sections = column?.isHeaderRow
    ? context.sections.map((text) => text.replace(DIVISION, ''))
    : context.sections;
  const nearest = sections.find((text) => isOverCodes(text) || judgeLabel(text) === 'protocol');
  const isOfCodes = columnFacts.isPure || columnFacts.areShares || columnFacts.areDefined;
  return nearest !== undefined && isOverCodes(nearest) && isOfCodes ? nearest : undefined;
}

/** The second of "<b>401</b>, <b>407</b>". */
function isNext(left: string): boolean {
  return AFTER_ANOTHER.test(left) && isListOfCodes(left.replace(JOINING_WORD, ' '));
}

/** A heading, or the name of a field whose values are listed: "sip_status". */
function isOverCodes(heading: string): boolean {
  return isSipCodes(heading) || judgeLabel(heading) === 'sip';
}

/** "What the carrier returns" over items that begin with codes; some of these are HTTP's on pages about other things. */
function answersHeading(candidate: Candidate): string | undefined {
  const { left, isFirst, columnFacts, column, context } = candidate;
  if (!((isFirst || isInSeries(left)) && column?.isFirst) && !isNext(left)) return undefined;
  // The ticks of an axis are even.
  if (columnFacts.isEven || !isItem(candidate, columnFacts.isPure)) return undefined;
  // In a tree the branches around are the headings.
  const [heading = ''] = context.sections.filter((text) => !TIME.test(text));
  const nearest = [...context.parents, heading].find(isOfAnswers);
  // The headers that stand above a header are groups, such as "Client errors".
  if ((!column?.isHeaderRow && isNamed(candidate, isAnyCode)) || nearest === undefined) return undefined;
  if (judgeLabel(heading) === 'protocol') return undefined;
  // Codes that end calls are SIP's, though all of them may be HTTP's, too.
  const isOfCalls = columnFacts.isPure && dividesCalls(nearest);
  if (!isOfCalls && !isItem(candidate)) return undefined;
  if (!columnFacts.isMostlyCodes)
    return isOfCalls || (columnFacts.isPure && factsOf(nearest).hasMethod) ? nearest : undefined;
  return columnFacts.isCodes || isOnTelephonyPage(candidate) ? nearest : undefined;
}

/** Words behind a number are its meaning where the codes have elements of their own, or all items have such words. */
function isItem(candidate: Candidate, areCodes = candidate.columnFacts.isCodes): boolean {
  const { right, names, columnFacts, isWholeText } = candidate;
  if (names.some(isOfOneCode)) return false;
  return (
    ITEM.test(right) ||
    REMOVED.test(right) ||
    columnFacts.areDefined ||
    (areCodes && isWholeText && WORDS.test(right))
  );
}

/** "Advance to next route on" over a list of codes, each with a box to tick. */
function huntingHeading({
  isFirst,
  right,
  names,
  columnFacts,
  column,
  context,
}: Candidate): string | undefined {
  if (!isFirst || !ITEM.test(right) || !column?.isFirst || !columnFacts.isPure || names.length > 0)
    return undefined;
  const [nearest = ''] = context.sections;
  return judgeLabel(nearest) === 'routing' && isOfNextRoute(nearest) ? nearest : undefined;
}

/** Under a sentence that speaks of SIP responses the first column is of codes, or the one that alone can be. */
function isUnderCodesLead(candidate: Candidate): boolean {
  const { isFirst, left, columnFacts, column, context } = candidate;
  if (!(isFirst || COMPARISON.test(left)) || !isItem(candidate) || !column) return false;
  const areCodes = columnFacts.isMostlyCodes || (columnFacts.isPure && isSipCodes(context.lead));
  if (!areCodes || (columnFacts.isEven && candidate.names.some(({ meaning }) => !CODES.has(meaning))))
    return false;
  const others = column.others.map((header) => judgeLabel(header));
  const isNamedElsewhere = column.isFirst
    ? others.includes('sip')
    : others.some((meaning) => CODES.has(meaning));
  return !isNamedElsewhere && saysCodes(candidate);
}

function saysCodes(candidate: Candidate): boolean {
  const { lead } = candidate.context;
  return (
    saysSipCodes(lead) || isOfNextRoute(lead) || (saysResponseCodes(lead) && isOnTelephonyPage(candidate))
  );
}

/** What has labels is named by them, but for those that are none over a column of codes. */
function isNamed({ names, columnFacts }: Candidate, isNone: (name: Name) => boolean): boolean {
  return names.length > 0 && !(names.every(isNone) && columnFacts.isCodes);
}

/** "Top values", "Series", "Name": a table may list anything under it. */
function isGeneral({ meaning, text }: Name): boolean {
  return meaning === 'none' || isName(text);
}

function isAnyCode(name: Name): boolean {
  return name.meaning === 'code' || isGeneral(name);
}

const pbx = { title: 'PBX handbook' };

export const headingCases: Cases = {
  'codes-heading': {
    examples: [
      { text: '«404» – wrong number', sections: ['SIP response codes'], column: around() },
      {
        text: '«404» (19%)',
        sections: ['SIP response codes'],
        column: around({ values: ['4,860', '486 (41%)', '404 (19%)'] }),
      },
      { text: '«404»\u200912.4k', sections: ['SIP response codes'], column: around() },
      { text: '«404»', sections: ['Trunks (by SIP code, today)'], column: around() },
      { text: '«404»', sections: ['SIP応答コード別件数'], column: around() },
      { text: '«404» – numret finns inte', sections: ['Vanliga SIP-fel'], column: around() },
      {
        text: '«404»',
        sections: ['SIP failures by trunk'],
        column: around({ isHeaderRow: true }),
      },
      {
        text: '«404» ×',
        before: '486 ×\u2009',
        after: '\u2009200 ×',
        sections: ['SIP codes for another try'],
        column: around(),
      },
      {
        text: '«200» Répondu',
        sections: ['Répartition par code de réponse SIP'],
        column: around({ values: ['200 Répondu', '486 Occupé', '404 Numéro inconnu'] }),
      },
      under('«404»', 'Top values', 'column', { sections: ['SIP response codes'], column: around() }),
      under('«404»', 'Values', 'column', { sections: ['sip_status'], column: around() }),
      under('«404»', 'Calls by SIP code', 'key', { sections: ['Calls by SIP code'], column: around() }),
      under('«404»', 'Name', 'column', { sections: ['SIP failures by hour'], column: around() }),
    ],
    decoys: [
      under('«404»', 'Extension', 'column', { sections: ['SIP response codes'], column: around() }),
      { text: '«404»', sections: ['HTTP status codes', 'SIP response codes'], column: around() },
      { text: '«404»', sections: ['SIP accounts'], column: around() },
      { text: '«404»', sections: ['SIP failures by trunk'], column: around() },
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
      {
        text: '«481»',
        sections: ['SIP responses'],
        column: around({ values: ['480 480', '481 481', '482 482'] }),
      },
    ],
  },
  'answers-heading': {
    examples: [
      under('«486»', 'code', 'column', { sections: ['Responses by code'], column: around() }),
      {
        text: '«407» – sign in',
        before: '401\u2009, \u2009',
        sections: ['What the carrier returns'],
        column: around({ isFirst: false }),
        page: pbx,
      },
      {
        text: '«486»\u200912.1 r/s',
        sections: ['2026-11-24 09:14:00', 'Replies sent per second'],
        column: around(),
      },
      {
        text: '«404» – no such number',
        sections: ['What the carrier returns', 'Calls'],
        column: around(),
        page: pbx,
      },
      { text: '«486»', sections: ['Disconnect codes'], column: around() },
      { text: '«401»', sections: ['Responses to REGISTER'], column: around({ values: ['401', '200'] }) },
      { text: '«486»', after: ' Ocupado 913', sections: ['Respostas finais ao INVITE'], column: around() },
      { text: '«486»', sections: ['Codes fréquents'], column: around() },
      { text: '«404»', sections: ['Failures by cause code'], column: around() },
      { text: '«404»', parents: ['4xx', 'Responses sent'], column: around() },
      {
        text: 'code «404»',
        sections: ['Replies by code'],
        column: around({ values: ['code 200', 'code 404', 'code 486'] }),
      },
      under('«404»', 'Top 10 values', 'column', { sections: ['reply_code'], column: around() }),
      under('«404»', 'Client errors', 'column', {
        sections: ['Failed calls by response'],
        column: around({ isHeaderRow: true }),
      }),
      { text: '«480»: away', sections: ['Antworten des Providers'], column: around(), page: pbx },
      {
        text: '«404»',
        after: ' Number not in use 31 calls',
        sections: ['Failed calls by response code'],
        column: around({ values: ['404', '403', '503'] }),
      },
      {
        text: '«404»',
        sections: ['Mislukte oproepen naar antwoordcode'],
        column: around({ values: ['404', '403', '503'] }),
      },
    ],
    decoys: [
      {
        text: '«404»',
        after: ' Number not in use 31 hits',
        sections: ['Failures by response code'],
        column: around({ values: ['404', '403', '503'] }),
      },
      {
        text: '«404»',
        sections: ['Call recording uploads by response code'],
        column: around({ values: ['404', '403', '503'] }),
        page: pbx,
      },
      {
        text: '«600»',
        sections: ['Replies by code'],
        column: around({ values: ['600', '400', '200', '0', '06:00 08:00'] }),
      },
      {
        text: '«500»',
        sections: ['SL replies'],
        column: around({ values: ['600', '500', '400', '300'] }),
      },
      {
        text: '«500»',
        sections: ['SL replies'],
        column: around({ values: ['600', '500', '400', '200', '100'] }),
      },
      {
        text: '«486» – memory full',
        parents: ['Operator errors'],
        sections: ['Operator errors (SMPP)'],
        column: around(),
        page: pbx,
      },
      { text: '«404» – no such page', sections: ['What the server returns'], column: around() },
      { text: '«486»', after: ' code: 503', sections: ['Failures by SIP code'], column: around() },
      { text: '«404»', sections: ['Failures by trunk'], column: around() },
      { text: '«401»', sections: ['Responses to REGISTER'], column: around({ values: ['401', '12'] }) },
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
  'hunting-heading': {
    examples: [{ text: '«503»', sections: ['Advance to next route on'], column: around() }],
    decoys: [
      { text: '«503»', sections: ['Advance to next route'], column: around() },
      { text: '«503»', sections: ['Retry on'], column: around() },
      {
        text: '«503»',
        sections: ['Advance to next route on'],
        column: around({ values: ['503', '12', '404'] }),
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
      {
        text: '«486»',
        lead: 'How causes correspond to SIP responses:',
        column: around({ isFirst: false, others: ['Q.850'] }),
      },
      under('«404» (503)', 'Group', 'column', {
        lead: 'Vendor > Response code',
        page: pbx,
        column: around({ values: ['404 (503)', '486 (12)', '480 (7)'] }),
      }),
      under('«404»', 'Name', 'column', {
        lead: 'SIP responses sent, by code',
        column: around({ others: ['Max', 'Total'] }),
      }),
      {
        text: 'Equal to \u2009«486»\u2009 → voicemail',
        lead: '{{widgets.dial_1.SipResponseCode}}',
        column: around(),
      },
      { text: '«480» – nobody', lead: 'The SBC maps SIP status codes as follows:', column: around() },
      {
        text: '«404»\u200948.6%',
        lead: 'sip.status_code',
        column: around({ values: ['404', '200', '407'] }),
      },
    ],
    decoys: [
      under('«486»', '487', 'column', { lead: 'Calls by final SIP response.', column: around() }),
      { text: '«486»', lead: 'The SIP response time is below 20 ms.', column: around() },
      { text: '«486»', lead: 'These SIP accounts get an error.', column: around() },
      { text: '«486»', lead: 'Response codes', column: around() },
      under('«486»', 'ID', 'column', {
        lead: 'Calls by final SIP response.',
        column: around({ values: ['485', '486', '487', '488'] }),
      }),
      { text: '«486»', lead: 'SIP responses are:', column: around({ values: ['486', '17', '90'] }) },
      {
        text: '«486»',
        lead: 'The SIP response is in the last column.',
        column: around({ isFirst: false, others: ['Code'] }),
      },
    ],
  },
};
