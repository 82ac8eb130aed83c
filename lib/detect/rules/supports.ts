import type { Candidate } from '../candidate';
import { isOfEnd } from '../labels/label-meanings';
import { isDialable } from '../questions/telephony-page';
import { codeIn, factsOf } from '../text/text-facts';
import { anchor, bare, type Cases, given, type Rule, rule, seen } from './rule';

const REGISTRATION_FAILED =
  /\b(?:not |un)registered\b|\bfail(?:ed|s|ure)? to (?:re-?)?register\b|\bregist(?:er|ration)\b[^\d\n]{0,60}\b(?:fail|reject|refus|denied|error|timeout|unauthor)\w*|(?:registr|registro|регистрац|注册|登録|등록).{0,60}(?:fehlg|échou|refus|rechaz|fall|falh|mislukt|nekad|avvis|odrzuc|odm[ií]tn|rifiut|redded|відхил|отклон|отказ|失|拒|실패|거부)|(?:anmeld|registrier).{0,80}nicht erfolgreich|ошибка регистр/i;
/** With more words before a number its cell holds a sentence. */
const MOST_WORDS = 3;

/** What stands beside a sign and strengthens it. */
export const supports: readonly Rule[] = [
  anchor('sip-beside', 3, 'SIP beside it', (c) =>
    given(beside(c).some(({ hasSip }) => hasSip) || (!isApart(c) && c.columnFacts.hasSip)),
  ),
  anchor('method-beside', 4, 'SIP method beside it', (c) =>
    given(beside(c).some(({ hasMethod }) => hasMethod) || (!isApart(c) && c.columnFacts.hasMethods)),
  ),
  anchor('sip-around', 2, 'SIP on the lines around it', (c) => given(isAmongSipLines(c))),
  anchor('code-nearby', 4, 'nearby', (c) =>
    [c.line, c.row.join('\t'), ...c.linesAround].map(codeIn).find((code) => code !== ''),
  ),
  anchor('telephony-number', 3, 'number that SIP alone uses', (c) =>
    given(!c.isShared && telephonyBeside(c) > 0 && !isDialable(c)),
  ),
  anchor('registration-failed', 2, 'failed registration', ({ line, names }) =>
    seen(REGISTRATION_FAILED, [...names.map(({ text }) => text), line].join(' ')),
  ),
  rule('sip-only-number', 1, 'number that SIP alone uses', (c) =>
    given(!c.isShared && telephonyBeside(c) === 0),
  ),
  rule('telephony', 2, 'telephony terms beside it', (c) =>
    given(c.isShared && (telephonyBeside(c) > 0 || isOfCallEnd(c))),
  ),
];

/** What the line and the other cells of the row speak of. */
function beside({ line, row }: Candidate) {
  return [line, ...row].map(factsOf);
}

/** A sentence in the cell of a table may be about something else than those in the rows around, and one about HTTP is. */
function isApart({ left, line, column }: Candidate): boolean {
  const isInProse = column !== undefined && column.others.length > 0 && left.split(' ').length > MOST_WORDS;
  return isInProse || factsOf(line).hasOtherProtocol;
}

/** How many terms of telephony stand on the line or in the headers of its table, two at most. */
function telephonyBeside({ line, columnFacts }: Candidate): number {
  return Math.max(factsOf(line).telephony, columnFacts.telephony);
}

/** "Hangup code" is telephony by itself. */
function isOfCallEnd({ names }: Candidate): boolean {
  return names.some((name) => isOfEnd(name) && factsOf(name.text).telephony > 0);
}

/** The sentences of a mail stand on several lines, and so do the pairs of an object; a state in a log stands for itself. */
function isAmongSipLines(c: Candidate): boolean {
  if (
    (c.key?.meaning === 'vague' && !c.key.isBound) ||
    beside(c).some(({ hasSip, hasMethod }) => hasSip || hasMethod)
  )
    return false;
  return c.linesAround.map(factsOf).some(({ hasSip, hasMethod }) => hasSip || hasMethod);
}

export const supportCases: Cases = {
  'sip-beside': {
    examples: [
      'status «503» via sip',
      bare({ row: ['PJSIP/200'] }),
      bare({ column: { rows: ['sip:a@b\t'] } }),
      'JsSIP: «486»',
    ],
    decoys: [
      'gossip «503»',
      bare(),
      { text: 'the web portal returned «503»', column: { others: ['Caller'], rows: ['sip:a@b\t'] } },
    ],
  },
  'sip-around': {
    examples: ['kamailio 5.8 here\nand gw1 sends «503»', 'gw1 sends «503»\nto each INVITE'],
    decoys: ['gw1 sends «503»', 'state «486»\nkamailio', 'kamailio sends «503»', 'gossip\ngw1 sends «503»'],
  },
  'method-beside': {
    examples: ['method=INVITE;code=«200»', bare({ row: ['BYE'] }), bare({ column: { values: ['ACK'] } })],
    decoys: [
      'goodbye «200»',
      bare(),
      { text: 'the web portal returned «503»', column: { others: ['Caller'], values: ['ACK'] } },
      { text: 'Webhook failed: «503»', column: { values: ['REGISTER failed', 'Webhook failed: 503'] } },
    ],
  },
  'code-nearby': {
    examples: [
      bare({ row: ['480', 'Temporarily Unavailable'] }),
      '«403» Forbidden or 486 Busy Here',
      '«404» Not Found\n603 Decline',
    ],
    decoys: ['«403» Forbidden or 404 Not Found'],
  },
  'telephony-number': {
    examples: ['call failed, «486»', bare({ column: { others: ['Caller', 'Callee'] } })],
    decoys: ['call failed, «404»', bare()],
  },
  'registration-failed': {
    examples: [
      'Registration for a failed: «403»',
      'Register Failed («403»)',
      'registration rejected, «403»',
      'Unregistered («408»)',
      { text: 'Failed («403» Forbidden)', labels: [{ kind: 'key', text: 'Registration status' }] },
    ],
    decoys: ['Registration ok, «403»', 'login failed: «403»'],
  },
  'sip-only-number': { examples: [bare()], decoys: ['«404»', 'call «486»'] },
  telephony: {
    examples: ['call «404»', { text: '«503»', labels: [{ kind: 'column', text: 'Hangup code' }] }],
    decoys: ['call «486»', '«404»', 'https://a.test/call «404»'],
  },
};
