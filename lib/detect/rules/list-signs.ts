import type { Candidate } from '../candidate';
import { isBehindReason } from '../labels/column-numbers';
import { isOfAnswers } from '../labels/judge-heading';
import { judgeLabel, type LabelMeaning, namesSip } from '../labels/judge-label';
import { CODES, OTHERS } from '../labels/label-meanings';
import { CODE } from '../labels/label-patterns';
import { saysResponseCodes } from '../labels/says-codes';
import { REMOVED } from '../questions/chips';
import { labelled, labelOf, said } from '../questions/labelled';
import { isOnTelephonyPage } from '../questions/telephony-page';
import { factsOf } from '../text/text-facts';
import { toWords } from '../vocabulary/words';
import { around, type Cases, given, type Rule, rule, under } from './rule';

/** Extensions and rooms are headers of tables of calls, too. */
const CARRIERS = /\b(?:sip|carrier|trunk|gateway|asr|ner|respon[sd]|repl[iy]|code)/i;
/** A label that says little needs as many codes under it. */
const FEWEST_VALUES = 3;
const SHARE_AFTER = /^ \(\d{1,3}(?:[.,]\d+)? ?%\)/;
const OF_REASONS: readonly LabelMeaning[] = ['vague', 'cause', 'response', 'ending', 'end-cause'];
const OF_CAUSES: readonly LabelMeaning[] = ['q850', 'cause', 'end-cause'];
const AMONG_CODES: readonly LabelMeaning[] = ['counted', 'bare', 'none'];

/** What the labels of a list of codes say, which by themselves say too little. */
export const listSigns: readonly Rule[] = [
  rule('codes-label', 3, '', codesLabel),
  rule('mapped-label', 4, '', (c) =>
    c.codes.length > 1 || c.columnFacts.isCodes ? labelled(c, 'mapped') : undefined,
  ),
  rule('compared-label', 3, '', comparedLabel),
  rule('answers-list', 6, '', listOfAnswers),
  rule('reasoned-column', 6, 'reason phrases beside the column', (c) =>
    given(
      (c.isAlone || (c.isWholeText && c.isFirst)) &&
        c.columnFacts.isPure &&
        (c.columnFacts.hasReasons || c.columnFacts.areExplained) &&
        c.names.every(({ meaning, text }) => CODES.has(meaning) || CODE.test(toWords(text))) &&
        !(c.isShared && c.columnFacts.hasOtherProtocol && c.row.some(isOfProtocol)),
    ),
  ),
  rule('reason-items', 5, 'codes behind their reasons', reasonItem),
  rule('codes-as-headers', 2, 'headers that are response codes', (c) =>
    given(
      c.column?.isHeaderRow === true &&
        c.isAlone &&
        c.columnFacts.isCodes &&
        c.column.others.some(isOfCarriers),
    ),
  ),
];

/**
 * A header that says SIP and no more names the numbers below it if all of them are codes. "SIP" alone needs "ISDN" beside
 * it, columns for who calls whom, or the codes' own phrases in the cells beside them.
 */
function codesLabel(candidate: Candidate): string | undefined {
  const { columnFacts, column } = candidate;
  const name = labelOf(candidate, AMONG_CODES);
  if (!name || !namesSip(name.text) || !column || !columnFacts.isPure) return undefined;
  const { values, others } = column;
  if (name.meaning === 'bare') {
    const isOfCalls = columnFacts.isCodes && others.filter(isParty).length > 1;
    return isOfCalls || columnFacts.hasReasons || others.some(isOfCauses) ? said(name) : undefined;
  }
  // "Compte SIP" beside "Code SIP".
  if (!columnFacts.hasReasons && others.some((header) => judgeLabel(header) === 'sip')) return undefined;
  const isCounted = name.meaning === 'counted';
  const isList = columnFacts.isCodes && values.length >= FEWEST_VALUES && name.kind === 'column';
  return isCounted || (isList && factsOf(name.text).telephony === 0) ? said(name) : undefined;
}

/** "Expected" and "Received" in a table of calls. */
function comparedLabel(candidate: Candidate): string | undefined {
  const { columnFacts } = candidate;
  const label = labelled(candidate, 'compared');
  if (!label || !columnFacts.isCodes) return undefined;
  // What the page speaks of costs most to find out.
  return columnFacts.hasMethods || columnFacts.hasSip || isOnTelephonyPage(candidate) ? label : undefined;
}

/**
 * Several codes, side by side or as chips, or one with its share, whose label speaks of answers: "List of responses for
 * the next trunk". Below the header of a column single ones may be how often. Chips need no more than a page that speaks
 * of calls, or a label that says "response codes"; others methods beside them or a page about telephony.
 */
function listOfAnswers(candidate: Candidate): string | undefined {
  const { codes, isAlone, right, columnFacts, context, place } = candidate;
  const isShared = SHARE_AFTER.test(right);
  const isChip = (isAlone || REMOVED.test(right)) && columnFacts.isCodes && !place.cell;
  if (!(isAlone && codes.length > 1) && !isShared && !isChip) return undefined;
  const name = candidate.names.find(({ meaning, text }) => meaning !== 'sip' && isOfAnswers(text));
  if (!name || (isChip && codes.length === 1 && name.kind === 'column')) return undefined;
  const isTold = context.page.isAboutCalls || saysResponseCodes(name.text);
  return (isChip && isTold) || columnFacts.hasMethods || isOnTelephonyPage(candidate) ? name.text : undefined;
}

/** "Thành công 200", "Máy bận 486" below "Trạng thái"; nothing need name them where 486 is behind the word for busy. */
function reasonItem(candidate: Candidate): string | undefined {
  const { left, right, names, columnFacts } = candidate;
  if (!isBehindReason(left, right) || !columnFacts.areReasons) return undefined;
  const isOfCalls = columnFacts.hasSip || columnFacts.isOfCalls || isOnTelephonyPage(candidate);
  if (!isOfCalls) return undefined;
  const isTold = columnFacts.areToldReasons && !names.some(({ meaning }) => OTHERS.has(meaning));
  return names.find(({ meaning }) => OF_REASONS.includes(meaning))?.text ?? given(isTold);
}

/** Of one of two protocols in a log. */
function isOfProtocol(cell: string): boolean {
  return judgeLabel(cell) === 'protocol';
}

function isOfCarriers(header: string): boolean {
  return CARRIERS.test(header);
}

function isParty(header: string): boolean {
  return judgeLabel(header) === 'party';
}

/** Tables that map one numbering to the other, or say why beside it. */
function isOfCauses(header: string): boolean {
  return OF_CAUSES.includes(judgeLabel(header)) || /cause|reason|hangup/i.test(header);
}

const pbx = { title: 'PBX handbook' };

export const listCases: Cases = {
  'codes-label': {
    examples: [
      under('«486»', 'SIP responses', 'column', { column: around() }),
      under('«486»', 'SIP', 'column', { column: around({ others: ['ISDN', 'Meaning'] }) }),
      under('«486»', 'From SIP', 'column', { column: around({ others: ['To Q.850'] }) }),
      under('«404»', 'SIP', 'column', {
        column: around({ values: ['404', '503'], others: ['错误码', '挂断原因'] }),
      }),
      under('«486»', 'SIP', 'column', { column: around({ others: ['From', 'To', 'Duration'] }) }),
      under('«486»', 'SIP', 'column', { column: around({ rows: ['', 'Busy Here', ''] }) }),
      '| SIP | Reason |\n|-----|--------|\n| «486» | Busy Here |\n| 200 | OK |',
      under('«486»', 'SIP vastus', 'column', { column: around() }),
      under('«486»', 'Term. SIP', 'column', {
        column: around({ values: ['404', '486'], others: ['Orig. SIP', 'Q.931', 'PDD'] }),
      }),
    ],
    decoys: [
      under('«486»', 'SIP responses', 'column', { column: around({ values: ['486', '17', '90'] }) }),
      under('«486»', 'SIP', 'column', { column: around({ others: ['IAX', 'DAHDI'] }) }),
      under('«486»', 'From SIP', 'column', { column: around({ others: ['To', 'Length'] }) }),
      under('«486»', 'SIP vastus', 'column', { column: around({ values: ['486', '200'] }) }),
      under('«486»', 'Responses', 'column', { column: around() }),
      under('«486»', 'Compte SIP', 'column', { column: around({ others: ['Code SIP'] }) }),
      under('«486»', 'Usager SIP', 'column', { column: around() }),
      under('«486»', 'Conta SIP', 'column', { column: around() }),
    ],
  },
  'mapped-label': {
    examples: [
      under('«603 → 486»', 'Rewrite'),
      under('«500, 503»', 'Подмена ответа', 'key'),
      under('«480»', '替换为', 'column', { column: around() }),
    ],
    decoys: [under('«603»', 'Rewrite'), under('«404 → 486»', 'Forward')],
  },
  'compared-label': {
    examples: [
      under('«486»', 'Expected', 'column', { column: around({ rows: ['INVITE busy', '', ''] }) }),
      under('«486»', 'Got', 'column', { column: around(), page: { title: 'Probe calls on SIP trunks' } }),
      under('«486»', 'Instead of', 'column', { column: around(), page: pbx }),
    ],
    decoys: [
      under('«486»', 'Expected', 'column', { column: around() }),
      under('«486»', 'Scenario', 'column', { column: around({ rows: ['INVITE busy', '', ''] }) }),
    ],
  },
  'reasoned-column': {
    examples: [
      { text: '«200»', column: { values: ['486', '200'], rows: ['Busy Here', 'Finished'] } },
      { text: '«200»', after: ' – answered', column: { values: ['486', '200'], rows: ['Busy Here', ''] } },
      {
        text: '«404»',
        column: { values: ['404', '480', '603'], rows: ['No encontrado: x', '', 'Rechazada: y'] },
      },
      under('«408»', 'SCode', 'column', {
        column: { values: ['487', '408'], rows: ['Request Terminated', ''] },
      }),
      {
        text: '«488»',
        after: ' – codecs',
        column: { values: ['404', '488', '480'], rows: ['No encontrado', 'Códecs', 'No disponible'] },
      },
    ],
    decoys: [
      { text: '«200»', column: { values: ['486', '200'], rows: ['Busy', 'Idle'] } },
      {
        text: '«200»',
        row: ['http'],
        column: { values: ['486', '200'], rows: ['sip\tBusy Here', 'http\tOK'] },
      },
      under('«200»', 'Extension', 'column', {
        column: { values: ['486', '200'], rows: ['Busy Here', 'Idle'] },
      }),
    ],
  },
  'answers-list': {
    examples: [
      under('«408, 500, 503»', 'Responses that lead to the next trunk', 'key', { page: pbx }),
      under('«408, 503»', 'Список ответов для следующей транкгруппы', 'key', { page: pbx }),
      under('«500 503»', 'Routing: retry on responses', 'row', { page: pbx }),
      under('«404»', 'Следующее направление при ответах', 'row', { page: pbx, column: around() }),
      under('«200» (98.7 %), 503 (1.3 %)', 'Keep-alive replies', 'key', { page: pbx }),
      under('«403» ×\u2009404 ×', 'Response codes that count as up', 'key', { column: around() }),
      under('«200, 403»', 'Replies counted as alive', 'key', {
        column: around({ others: ['Ping method: OPTIONS'] }),
      }),
    ],
    decoys: [
      under('«408, 503»', 'List of responses', 'key'),
      under('«408, 503»', 'Extensions', 'key', { page: pbx }),
      under('«403» ×\u2009404 ×', 'Numbers that count as up', 'key', { column: around() }),
      under('«408»', 'Responses today', 'key', { page: pbx }),
      under('«404»', 'Risposte', 'column', { page: pbx, column: around() }),
    ],
  },
  'reason-items': {
    examples: [
      under('Número inválido («484»)', 'Resultado', 'column', {
        column: {
          values: ['Ok (200)', 'Ocupado (486)', 'Número inválido (484)'],
          others: ['CLI', 'CLD', 'Área'],
        },
      }),
      under('Máy bận «486»', 'Trạng thái', 'column', {
        column: { values: ['Máy bận 486', 'Hủy 487'] },
        page: pbx,
      }),
      under('Registrato («200»)', 'Stato', 'column', {
        column: { values: ['Registrato (200)', 'Nessuna risposta (408)'], rows: ['sip:a@pbx.test', ''] },
        page: pbx,
      }),
      {
        text: 'Besetzt («486»)',
        column: { values: ['Besetzt (486)', 'Abgelehnt (603/600)', 'Läuft'] },
        page: pbx,
      },
      {
        text: '«408»',
        before: 'Request Timeout \u2009',
        column: { values: ['Request Timeout 408', 'Not Acceptable Here 488'], rows: ['SIP trunk', ''] },
      },
      under('話中（«486»）', '結果', 'column', {
        column: { values: ['話中（486）', '正常終了（200 OK）'] },
        page: pbx,
      }),
    ],
    decoys: [
      under('Room «486»', 'Status', 'column', { column: { values: ['Room 486', 'Room 404'] }, page: pbx }),
      { text: 'Anna («486»)', column: { values: ['Anna (486)', 'Ben (603)'] }, page: pbx },
      under('Besetzt («486»)', 'Agent', 'column', {
        column: { values: ['Besetzt (486)', 'Anna (603)'] },
        page: pbx,
      }),
      under('Ana «486»', 'Agent', 'column', { column: { values: ['Ana 486', 'Ben 487'] }, page: pbx }),
      under('Open «480»', 'Status', 'column', {
        column: { values: ['Open 480', 'Closed 404', 'Pending 12'] },
        page: pbx,
      }),
      under('Máy bận «486»', 'Trạng thái', 'column', { column: { values: ['Máy bận 486', 'Hủy 487'] } }),
      under('Delivered («200»)', 'Status', 'column', {
        column: { values: ['Delivered (200)', 'Failed (500)'], rows: ['https://crm.test/hook', ''] },
        page: pbx,
      }),
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
