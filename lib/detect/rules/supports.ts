import type { Candidate } from '../candidate';
import { isSipCodes, judgeLabel, type LabelMeaning } from '../judge-label';
import { phraseBefore, phraseOf } from '../phrases';
import { codeIn, factsOf } from '../text-facts';
import { bare, type Cases, given, type Rule, rule, seen, under } from './rule';

const REGISTRATION_FAILED =
  /\b(?:not |un)registered\b|\bfail(?:ed|s|ure)? to (?:re-?)?register\b|\bregist(?:er|ration)\b[^\d\n]{0,60}\b(?:fail|reject|refus|denied|error|timeout|unauthor)\w*|(?:registr|registro|регистрац|注册|登録|등록).{0,60}(?:fehlg|échou|refus|rechaz|fall|falh|mislukt|отклон|失|실패)|(?:anmeld|registrier).{0,80}nicht erfolgreich|ошибка регистр/i;
/** With more words before a number its cell holds a sentence. */
const MOST_WORDS = 3;
const ENDINGS = new Set<LabelMeaning>(['ending', 'end-cause']);
const OF_OTHERS = new Set<LabelMeaning>(['party', 'measure']);
const TELEPHONY_ADDRESS = /\b(?:sip|voip|pbx|cdr)\b/i;

/** What strengthens a sign. */
export const supports: readonly Rule[] = [
  anchor('sip-beside', 3, 'SIP beside it', (c) =>
    given(beside(c).some(({ hasSip }) => hasSip) || (!isInProse(c) && c.column.hasSip)),
  ),
  anchor('method-beside', 4, 'SIP method beside it', (c) =>
    given(beside(c).some(({ hasMethod }) => hasMethod) || (!isInProse(c) && c.column.hasMethods)),
  ),
  anchor('sip-around', 2, 'SIP on the lines around it', (c) => given(isAmongSipLines(c))),
  anchor('codes-section', 5, 'heading', ({ context }) => context.sections.find(isSipCodes)),
  anchor('sip-section', 3, 'heading', (c) =>
    isDialable(c) ? undefined : c.context.sections.find(isSipHeading),
  ),
  anchor('sip-title', 2, 'page about SIP', (c) =>
    given(!isDialable(c) && factsOf(c.context.page.title).hasSip),
  ),
  anchor('phrases-in-column', 4, 'codes with their phrases in the list', (c) =>
    given(c.column.hasOwnPhrases),
  ),
  anchor('reason-in-row', 4, 'reason phrase in the row', reasonInRow),
  anchor('reasons-in-rows', 2, 'reason phrases in the next column', (c) => given(c.column.hasReasons)),
  anchor('code-nearby', 4, 'nearby', (c) =>
    [c.line, c.row.join('\t'), ...c.linesAround].map(codeIn).find((code) => code !== ''),
  ),
  anchor('codes-in-column', 4, 'column of response codes', (c) => given(c.column.isCodes && !isDialable(c))),
  anchor('telephony-number', 3, 'number that SIP alone uses', (c) =>
    given(!c.isShared && telephonyBeside(c) > 0 && !isDialable(c)),
  ),
  anchor('causes-beside', 3, 'Q.850 causes beside it', (c) => given(c.isAlone && c.column.hasCauses)),
  anchor('codes-in-list', 2, 'list of response codes', ({ codes, isShared, isListed, key }) =>
    given(!isShared && (codes.length > 1 || (isListed && key?.meaning === 'routing'))),
  ),
  rule('codes-in-setting', 2, 'list of codes', isInSetting),
  anchor('telephony-page', 1, 'page about telephony', isOnTelephonyPage),
  anchor('telephony-terms', 1, 'telephony terms beside it', (c) => given(telephonyBeside(c) > 1)),
  anchor('registration-failed', 2, 'failed registration', ({ line, names }) =>
    seen(REGISTRATION_FAILED, [...names.map(({ text }) => text), line].join(' ')),
  ),
  anchor('agreed-in-calls', 1, 'table of calls', isAgreedInCalls),
  rule('sip-only-number', 1, 'number that SIP alone uses', (c) =>
    given(!c.isShared && telephonyBeside(c) === 0),
  ),
  rule('phrases-beside', 2, 'codes with phrases in the list', (c) => given(c.column.hasSharedPhrases)),
  rule('telephony', 2, 'telephony terms beside it', (c) =>
    given(c.isShared && (telephonyBeside(c) > 0 || isOfCallEnd(c))),
  ),
  rule('sip-address', 1, 'page about SIP', ({ context }) => given(TELEPHONY_ADDRESS.test(context.page.url))),
];

function anchor(...args: Parameters<typeof rule>): Rule {
  return { ...rule(...args), isAnchor: true };
}

/** What the line and the other cells of the row speak of. */
function beside({ line, context }: Candidate) {
  return [line, ...context.row].map(factsOf);
}

/** A sentence in the cell of a table may be about something else than those in the rows around. */
function isInProse({ left, context: { column } }: Candidate): boolean {
  return column !== undefined && column.others.length > 0 && left.split(' ').length > MOST_WORDS;
}

/** How many terms of telephony stand on the line or in the headers of its table, two at most. */
function telephonyBeside({ line, column }: Candidate): number {
  return Math.max(factsOf(line).telephony, column.telephony);
}

/** "Hangup code" is telephony by itself. */
function isOfCallEnd({ names }: Candidate): boolean {
  return names.some(({ meaning, text }) => ENDINGS.has(meaning) && factsOf(text).telephony > 0);
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

/** Under "Code" and nothing more, beside no column that says why, telephony has area codes, prefixes and codes to dial. */
function isDialable({ key, names, column }: Candidate): boolean {
  return !key && !column.hasCauses && !column.hasWhys && names.some(({ meaning }) => meaning === 'code');
}

/** Several codes on which the next route is tried, in one text, one below the other or as chips. */
function isInSetting({ isListed, names, key, column }: Candidate): string | undefined {
  if (key?.meaning === 'routing') return given(isListed);
  return given(names.some(({ meaning }) => meaning === 'routing') && (isListed || column.isPure));
}

/** Returns '' if page, headings, headers and the line have two terms of telephony, or speak of SIP. */
export function isOnTelephonyPage(candidate: Candidate): string | undefined {
  if (isDialable(candidate)) return undefined;
  const { line, linesAround, context, column } = candidate;
  const { page, sections } = context;
  const about = factsOf([page.title, page.names, ...sections].join('\t'));
  const near = factsOf([line, ...linesAround].join('\t'));
  return given(about.hasSip || about.telephony + near.telephony + column.telephony > 1);
}

/** A label for responses and the phrase of a response, beside columns or lines of telephony. */
function isAgreedInCalls({ names, key, following, column, linesAround }: Candidate): string | undefined {
  const isResponse = [...names, ...(key ? [key] : [])].some(({ meaning }) => meaning === 'response');
  if (!isResponse || !following) return undefined;
  return given(column.telephony > 0 || linesAround.some((line) => factsOf(line).telephony > 0));
}

/** Under "SIP extensions" and "SIP timers" stand numbers of their own. */
function isSipHeading(text: string): boolean {
  const { hasSip, hasMethod } = factsOf(text);
  return (hasSip || hasMethod) && !isSipCodes(text) && !OF_OTHERS.has(judgeLabel(text));
}

function reasonInRow({ first, row, context: { column }, linesAround }: Candidate): string | undefined {
  // The other pairs of a record stand on lines of their own, or where a table has its headers: `reason: "Busy Here"`.
  const isReason = (pair: string) => phraseBefore(first, `${pair} `)?.kind === 'own';
  return (
    row.find((cell) => phraseOf(first, cell)?.kind === 'own') ??
    column?.others.find(isReason) ??
    linesAround.find(isReason)
  );
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
    ],
  },
  'codes-section': {
    examples: [bare({ sections: ['SIP error codes'] }), bare({ sections: ['Top SIP responses'] })],
    decoys: [bare({ sections: ['SIP status'] }), bare({ sections: ['HTTP responses'] })],
  },
  'sip-section': {
    examples: [bare({ sections: ['SIP status'] }), bare({ sections: ['REGISTER test'] })],
    decoys: [
      bare({ sections: ['SIP codes'] }),
      bare({ sections: ['SIP extensions'] }),
      bare({ sections: ['SIP timer values'] }),
      bare({ sections: ['Users'] }),
      bare({ sections: ['SIP trunks'], labels: [{ kind: 'column', text: 'Code' }] }),
    ],
  },
  'sip-title': {
    examples: [bare({ page: { title: 'SIP overview' } })],
    decoys: [
      bare({ page: { title: 'Overview' } }),
      bare({ page: { title: 'PBX' }, labels: [{ kind: 'column', text: 'Code' }] }),
    ],
  },
  'phrases-in-column': {
    examples: [bare({ column: { values: ['404 Not Found', '486 Busy Here'] } })],
    decoys: [bare({ column: { values: ['404 Not Found', '200 OK'] } })],
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
  'reasons-in-rows': {
    examples: [{ text: '«200»', column: { values: ['486', '200'], rows: ['Busy Here\tAna', 'OK\tBo'] } }],
    decoys: [{ text: '«200»', column: { values: ['486', '200'], rows: ['Ana', 'Bo'] } }],
  },
  'code-nearby': {
    examples: [
      bare({ row: ['480', 'Temporarily Unavailable'] }),
      '«403» Forbidden or 486 Busy Here',
      '«404» Not Found\n603 Decline',
    ],
    decoys: ['«403» Forbidden or 404 Not Found'],
  },
  'codes-in-column': {
    examples: [
      bare({ column: { values: ['486', '200', '404'] } }),
      bare({ column: { values: ['486 120', '503 1.2k', '404 9'] } }),
      under('«486»', 'Code', 'column', { column: { values: ['486', '200', '404'], others: ['Reason'] } }),
    ],
    decoys: [
      bare({ column: { values: ['486', '200', '17'] } }),
      bare({ column: { values: ['486 120', '503 12', '17 9'] } }),
      bare({ column: { values: ['480', '481', '482'] } }),
      bare({ column: { values: ['486', '200'] } }),
      bare({ column: { values: ['200', '404', '503'] } }),
      bare({ labels: [{ kind: 'column', text: 'Code' }], column: { values: ['380', '420', '503'] } }),
      under('«486»', 'Code', 'column', {
        column: { values: ['486', '200', '404'], others: ['Name', 'Reason'] },
      }),
    ],
  },
  'telephony-number': {
    examples: ['call failed, «486»', bare({ column: { others: ['Caller', 'Callee'] } })],
    decoys: ['call failed, «404»', bare()],
  },
  'causes-beside': {
    examples: [bare({ column: { others: ['Reason', 'Q.850'] } })],
    decoys: [bare({ column: { others: ['Reason'] } }), { text: 'see «486»', column: { others: ['Q.850'] } }],
  },
  'codes-in-list': {
    examples: ['«404, 486»', 'failover_on:\n  - 503\n  - «486»'],
    decoys: ['«486»', '«500, 503»', 'failover_on: «486»', 'extensions:\n  - «486»'],
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
  'telephony-page': {
    examples: [
      bare({ page: { title: 'SIP overview' } }),
      bare({ page: { names: 'Caller\tCodec' } }),
      bare({ page: { title: 'Calls' }, sections: ['Trunk'] }),
      '[carrier-a]\nmax_calls=12\nstop=«486»',
    ],
    decoys: [
      bare(),
      bare({ page: { title: 'Calls' } }),
      bare({ page: { names: 'Orders' } }),
      bare({ page: { title: 'SIP codes' }, labels: [{ kind: 'column', text: 'Code' }] }),
    ],
  },
  'telephony-terms': {
    examples: [
      'trunk registration «403»',
      { text: '«404»', column: { others: ['Caller', 'Duration', 'Trunk'] } },
    ],
    decoys: ['trunk trunk «403»', '«403»'],
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
  'agreed-in-calls': {
    examples: [
      { text: '«404» Not Found', labels: [{ kind: 'column', text: 'Reply' }], column: { others: ['Trunk'] } },
      'Trunk: a\nLast response: «403» Forbidden',
    ],
    decoys: [
      { text: '«404»', labels: [{ kind: 'column', text: 'Reply' }], column: { others: ['Trunk'] } },
      { text: '«404» Not Found', labels: [{ kind: 'column', text: 'Reply' }], column: { others: ['Page'] } },
    ],
  },
  'phrases-beside': {
    examples: [bare({ column: { values: ['503 No Circuit', '404 Not Found'] } })],
    decoys: [bare({ column: { values: ['503 Elsewhere', '486 Busy Here'] } })],
  },
  'sip-only-number': { examples: [bare()], decoys: ['«404»', 'call «486»'] },
  telephony: {
    examples: ['call «404»', { text: '«503»', labels: [{ kind: 'column', text: 'Hangup code' }] }],
    decoys: ['call «486»', '«404»', 'https://a.test/call «404»'],
  },
  'sip-address': {
    examples: [bare({ page: { url: 'https://a.test/voip/trace' } })],
    decoys: [bare({ page: { url: 'https://a.test/gossip' } })],
  },
};
