import type { Candidate } from '../candidate';
import { isDialable } from '../questions/telephony-page';
import { phraseBefore, phraseOf } from '../text/phrases';
import { anchor, bare, type Cases, given, type Rule, rule, under } from './rule';

/** What stands between the parts of a line. */
const PIECES = /\s[·•|–—]\s|\s*\u2009\s*|\s{2,}/;
const MOST_PIECES = 12;

/** What the row, column or list of a sign says for it. */
export const columnSupports: readonly Rule[] = [
  anchor('phrases-in-column', 4, 'codes with their phrases in the list', (c) =>
    given(c.columnFacts.hasOwnPhrases),
  ),
  anchor('reason-in-row', 4, 'reason phrase in the row', reasonInRow),
  anchor('reason-on-line', 3, 'its reason on the line', reasonOnLine),
  rule('shared-reason-in-row', 1, 'reason phrase in the row', ({ first, row }) =>
    row.find((cell) => phraseOf(first, cell)?.kind === 'shared'),
  ),
  anchor('codes-in-column', 4, 'column of response codes', (c) =>
    given(c.columnFacts.isCodes && !isDialable(c)),
  ),
  anchor('causes-beside', 3, 'Q.850 causes beside it', (c) => given(c.isAlone && c.columnFacts.hasCauses)),
  rule('codes-in-setting', 2, 'list of codes', (c) => given(isInSetting(c))),
];

/** "Зайнято · відповідь 486"; what stands right beside the number has been counted. */
function reasonOnLine(candidate: Candidate): string | undefined {
  const { first, line, key, isShared, following, preceding } = candidate;
  if (isShared || !key || following || preceding) return undefined;
  return line.split(PIECES, MOST_PIECES).find((piece) => phraseOf(first, piece) !== undefined);
}

/** Several codes on which the next route is tried, in one text, one below the other or as chips. */
function isInSetting({ isListed, names, key, columnFacts }: Candidate): boolean {
  if (key?.meaning === 'routing') return isListed;
  return names.some(({ meaning }) => meaning === 'routing') && (isListed || columnFacts.isPure);
}

function reasonInRow({ first, row, column, linesAround }: Candidate): string | undefined {
  // The other pairs of a record stand on lines of their own, or where a table has its headers: `reason: "Busy Here"`.
  const isReason = (pair: string) => phraseBefore(first, `${pair} `)?.kind === 'own';
  return (
    row.find((cell) => phraseOf(first, cell)?.kind === 'own') ??
    column?.others.find(isReason) ??
    linesAround.find(isReason)
  );
}

export const columnSupportCases: Cases = {
  'phrases-in-column': {
    examples: [
      bare({ column: { values: ['404 Not Found', '486 Busy Here'] } }),
      bare({ column: { values: ['404 No encontrado', '486 Ocupado', '487 Cancelado'] } }),
      bare({ column: { values: ['401 Zugangsdaten falsch', '404 Rufnummer unbekannt', '486 Besetzt'] } }),
    ],
    decoys: [
      bare({ column: { values: ['404 Not Found', '200 OK'] } }),
      bare({ column: { values: ['404 Ocupado', '486 Ocupado', '487 Ocupado'] } }),
      bare({ column: { values: ['401', '404 Rufnummer unbekannt', '486 Besetzt'] } }),
    ],
  },
  'reason-in-row': {
    examples: [
      bare({ row: ['200', 'Busy Here'] }),
      bare({ column: { others: ['reason: "Busy Here"'] } }),
      '"code": «486»,\n"reason": "Busy Here",',
      'text=Busy Here\ncode=«486»',
    ],
    decoys: [
      bare({ row: ['Busy'] }),
      bare({ row: ['Request Terminated'] }),
      '"code": «486»,\n"reason": "Request Terminated"',
      '"line": «486»,\n"name": "Busy"',
    ],
  },
  'reason-on-line': {
    examples: ['Зайнято · відповідь «486»', 'Cancelled | reply «487» | 12 s'],
    decoys: ['Зайнято · внутрішній «480»', 'Not Found · reply «404»', 'Busy reply «486»', 'Besetzt · «486»'],
  },
  'shared-reason-in-row': {
    examples: [{ text: '«404»', row: ['200', 'Not Found'] }],
    decoys: [{ text: '«404»', row: ['200', 'OK'] }, bare({ row: ['Busy Here'] })],
  },
  'codes-in-column': {
    examples: [
      bare({ column: { values: ['486', '200', '404'] } }),
      bare({ column: { values: ['486 120', '503 1.2k', '404 9'] } }),
      under('«486»', 'Code', 'column', { column: { values: ['486', '200', '404'], others: ['Reason'] } }),
      under('«486»', 'Code', 'column', { column: { values: ['486', '200', '404'], rows: ['Busy'] } }),
      under('«486»', 'Code', 'column', {
        column: { values: ['486', '200', '404'], others: ['Caller', 'Callee'] },
      }),
    ],
    decoys: [
      bare({ column: { values: ['486', '200', '17'] } }),
      bare({ column: { values: ['486 120', '503 12', '17 9'] } }),
      bare({ column: { values: ['480', '481', '482'] } }),
      bare({ column: { values: ['486', '200'] } }),
      bare({ column: { values: ['200', '404', '503'] } }),
      bare({ labels: [{ kind: 'column', text: 'Code' }], column: { values: ['380', '420', '503'] } }),
      under('«486»', 'Code', 'column', {
        column: { values: ['486', '200', '404'], others: ['Caller', 'Called', 'Cost'] },
      }),
      under('«486»', 'Code', 'column', {
        column: { values: ['486', '200', '404'], others: ['Name', 'Reason'] },
      }),
    ],
  },
  'causes-beside': {
    examples: [bare({ column: { others: ['Reason', 'Q.850'] } })],
    decoys: [bare({ column: { others: ['Reason'] } }), { text: 'see «486»', column: { others: ['Q.850'] } }],
  },
  'codes-in-setting': {
    examples: [
      { text: '«408, 503»', labels: [{ kind: 'key', text: 'Retry on' }] },
      'retry_on = 500;«503»',
      '"retry_on": [\n  «503»,\n  500\n]',
      bare({ labels: [{ kind: 'key', text: 'Retry on' }], column: { values: ['408', '486'] } }),
    ],
    decoys: ['«408, 503»', 'retry_on: «503»', bare({ labels: [{ kind: 'key', text: 'Retry on' }] })],
  },
};
