import type { Candidate } from '../candidate';
import { isOfAnswers, isSipCodes } from '../judge-heading';
import { isName, judgeLabel } from '../judge-label';
import { isOfEnd, OF_RESPONSE, OTHERS } from '../label-meanings';
import type { Name } from '../names';
import { saysResponseCodes } from '../says-codes';
import { factsOf } from '../text-facts';
import { isTitle } from './heading-signs';
import { isCountOfEach } from './message-signs';
import { isDialable } from './page-supports';
import { type Cases, given, type Rule, rule, under } from './rule';

const DEFINED = /^ [–—-] \p{L}/u;
/** In a sentence anything may follow, not so where a call's end is given. */
const EXPLAINED = /^ \p{L}/u;
const SENTENCE_END =
  /(?:[.;!?](?=\s+\p{Lu})|(?<=^|\p{Ll}{3})[.;!?](?=\s+\p{L}))(?<!\b(?:approx|bzw|incl|resp)\.)\s+/u;
/** So many words are a sentence. */
const FEWEST_WORDS = 6;

/** What weakens every sign. The card says what speaks for a code, so these need no words. */
export const doubts: readonly Rule[] = [
  rule('other-label', -10, '', otherLabel),
  rule('other-sip', -30, '', isOtherSip),
  rule('counts', -10, '', ({ line, following }) => given(!following && isCountOfEach(line))),
  rule('scale', -30, '', ({ columnFacts }) => given(columnFacts.isScale)),
];

/** What weakens a sign that is not strong by itself. */
export const rivals: readonly Rule[] = [
  rule('other-numbers', -6, '', (c) => given((isBare(c) || isDefined(c)) && isAmongOthers(c))),
  rule('tally', -10, '', ({ left, columnFacts }) => given(left.endsWith('(') && columnFacts.isTally)),
  rule('rates-beside', -6, '', (c) => given(isBare(c) && c.columnFacts.hasRates && isDialable(c))),
  rule('agents-beside', -4, '', (c) => given(isBare(c) && c.columnFacts.hasAgents)),
  rule('party-beside', -6, '', (c) => given(isOfPartyBeside(c))),
  rule('other-protocol-beside', -10, '', otherProtocol),
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
  return !/\p{L}/u.test(left) && !/\p{L}/u.test(right);
}

/** "204 - No suitable provider": a meaning of its own stands behind it. */
function isDefined({ left, right, following, names }: Candidate): boolean {
  if (left !== '' || following) return false;
  return DEFINED.test(right) || (EXPLAINED.test(right) && names.some(isOfEnd));
}

/** "404 hung up" beside "Warehouse <404>": what a party of the same row has done. */
function isOfPartyBeside({ first, isFirst, right, row }: Candidate): boolean {
  const party = `<${first}>`;
  return isFirst && /^ \p{Ll}/u.test(right) && row.some((cell) => cell.includes(party));
}

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

/** Other rows may be of another protocol than one that says SIP itself, and so may the other messages of a chat. */
function otherProtocol(candidate: Candidate): string | undefined {
  const { line, context, row, columnFacts, isShared } = candidate;
  const heading = context.sections.find((text) => judgeLabel(text) === 'protocol');
  const own = [line, ...row].map(factsOf);
  const beside = [sentenceAround(candidate), ...row, context.page.title].map(factsOf);
  const isBeside = beside.some(({ hasOtherProtocol }) => hasOtherProtocol);
  const isNamedSip = candidate.names.some(({ text }) => factsOf(text).hasSip);
  const isBesideCode = candidate.afterCode !== undefined || candidate.beforeCode !== undefined;
  const isOwn =
    own.some(({ hasSip }) => hasSip) || isNamedSip || isBesideCode || isSentenceOfCalls(candidate);
  const isOfPage = isOfWebPage(line);
  return (
    heading ??
    given(
      isBeside ||
        isOfPage ||
        columnFacts.isOfOtherProtocol ||
        (isShared && !isOwn && (columnFacts.hasOtherProtocol || isBelowOther(candidate))),
    )
  );
}

/** The request of an API stands above its answers, and an export button above calls. */
function isBelowOther({ columnFacts, context }: Candidate): boolean {
  return columnFacts.telephony < 2 && factsOf(context.lead).hasOtherProtocol;
}

/** What a sentence of its own says about webhooks is about these alone. */
function sentenceAround({ left, right, first }: Candidate): string {
  return `${left.split(SENTENCE_END).at(-1)}${first}${right.split(SENTENCE_END)[0]}`;
}

/** "The wiki gives me a 404": a line about a web page that has nothing of SIP. */
function isOfWebPage(line: string): boolean {
  const { hasWebPage, hasSip, hasMethod } = factsOf(line);
  return hasWebPage && !hasSip && !hasMethod;
}

/** A sentence in a list, not in a table, speaks for itself if it speaks of calls. */
function isSentenceOfCalls({ line, column }: Candidate): boolean {
  if (column?.others.length !== 0 || line.split(' ', FEWEST_WORDS).length < FEWEST_WORDS) return false;
  const { hasMethod, telephony } = factsOf(line);
  return hasMethod || telephony > 0;
}

function isOtherSip(candidate: Candidate): string | undefined {
  const { line, context, row, column, columnFacts } = candidate;
  if (columnFacts.telephony > 0 || factsOf(line).telephony > 0) return undefined;
  const around = [context.page.title, line, ...context.sections, ...(column?.others ?? []), ...row];
  return around.find((text) => factsOf(text).hasOtherSip);
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
  tally: {
    examples: [
      {
        text: 'No answer («404»)',
        column: { values: ['Answered (486)', 'No answer (404)', 'Busy (12)'] },
      },
    ],
    decoys: [
      {
        text: 'No answer («404»)',
        column: { values: ['Answered (200)', 'No answer (404)', 'Busy (486)'] },
      },
      { text: '«404» (12)', column: { values: ['404 (12)', '486 (5)', '503 (7)'] } },
    ],
  },
  'rates-beside': {
    examples: [under('«380»', 'Code', 'column', { column: { others: ['Country', 'Rate'] } })],
    decoys: [
      under('«486»', 'Status', 'column', { column: { others: ['Country', 'Rate'] } }),
      under('«380»', 'Code', 'column', { column: { others: ['Phrase'] } }),
    ],
  },
  'agents-beside': {
    examples: [under('«480»', 'Reason code', 'column', { column: { others: ['Agent', 'State'] } })],
    decoys: [under('«480» Busy', 'Reason', 'column', { column: { others: ['Agent'] } }), '«480»'],
  },
  'party-beside': {
    examples: [under('«404» hung up', 'Reason', 'column', { row: ['Warehouse<404>'] })],
    decoys: [
      under('«404» hung up', 'Reason', 'column', { row: ['Warehouse<405>'] }),
      under('«404»', 'Reason', 'column', { row: ['Warehouse<404>'] }),
      under('«404» Not Found', 'Reason', 'column', { row: ['Warehouse<404>'] }),
    ],
  },
  'other-protocol-beside': {
    examples: [
      'HTTP «404» Not Found',
      'GET /calls «404»',
      'Webhooks retried on «503»',
      'the API incl. its gateway answers with «503»',
      'der Webhook bzw. Server antwortet mit «503»',
      'callback delivered url=https://a.test/ev status=«200»',
      'the wiki gives me a «404» for that page',
      'Customer portal returns «503», calls are fine',
      { text: '«404»', row: ['https://a.test/hook'] },
      { text: '«404»', sections: ['Webhook responses'] },
      { text: '«404»', lead: 'GET /v2/trunks' },
      { text: '«404»', column: { others: ['Path', 'URL', 'HTTP method'] } },
      { text: '«404»', row: ['sip.failed'], column: { values: ['404'], others: ['Delivery status'] } },
      { text: 'after that I get a «404»', column: { values: ['nginx gives me a plain 502 page'] } },
    ],
    decoys: [
      'the portal shows SIP «503»',
      'see https://a.test «404»',
      'we answer «480». Webhooks have 5 seconds.',
      'they answer OPTIONS with «200». the portal is throwing HTTP 503',
      { text: '«404»', row: ['/usr/sbin/kamailio[12]: reply'] },
      'a «603» with "v=a1;url=x"',
      'reply «404»',
      { text: '«404»', lead: 'Filter · Export · API', column: { others: ['Caller', 'Callee'] } },
      'the rest got «404» in turn',
      { text: '«404»', row: ['sip:a@b'] },
      { text: 'failed: status_code=«486»', column: { values: ['HTTP/1.1 101 Switching Protocols'] } },
      { text: '«404»', row: ['Edit', 'Delete'] },
      {
        text: 'callers got «486» from the server during that time',
        column: { values: ['nginx gives me a plain 502 page'] },
      },
    ],
  },
};
