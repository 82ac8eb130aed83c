import type { Candidate } from '../candidate';
import type { LabelMeaning } from '../labels/judge-label';
import { SEAM } from '../labels/key-before';
import { isOfEnd } from '../labels/label-meanings';
import { MEASURED_IN } from '../labels/label-patterns';
import { isCodeWithCount } from '../questions/counted-codes';
import { isInMessages } from '../questions/message-lists';
import { isInMetric, isSipName } from '../questions/number-in-name';
import { isPlural } from '../questions/sentence';
import { METHOD } from '../text/methods';
import { extensions, numberedThings, parties } from '../vocabulary/other-words';
import { firstWordPattern, toWords } from '../vocabulary/words';
import { type Cases, under, type Veto } from './rule';

const GLUED_LEFT = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\d_]$/u;
const GLUED_RIGHT = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\d_]/u;
/** Names of counters and errors that carry a code inside: `rcv_replies_404`, `404_replies`, `SIP_503`, `sip404`, `sipRx486`. */
const NAME_LEFT =
  /(?:^|[^a-z\d])(?:sip(?:[rt]x)?|\w{0,20}(?:sip|replies|reply|responses?|resp|code|status|err(?:or)?|failed)_)$/i;
const NAME_RIGHT = /^_(?:replies|reply|responses?|resp)\b/i;
/** The colon of an address as it stands in the query of another one. */
const ESCAPED = /sip%3A$/i;

/** How much of the text beside a number is looked at. */
const REACH = 40;
/** What may be tied to a code by a hyphen, slash or bracket. */
const TIED_LEFT = new RegExp(
  `(?:^|[^a-z\\d])(?:(?:sip|fail(?:ed|ure)?|err(?:or)?|rejected|terminated|established|cancell?ed|released|early|code|status|reply|response|cause|reason)[-([]|response\\.|${METHOD}[-/])$`,
  'i',
);
const TIED_RIGHT = new RegExp(
  `^(?:/${METHOD}\\b|-(?:antwort|fehler|meldung|repl|respon|error|svar|antwoord|fout|ответ|ошибк|відповід|помилк))`,
  'i',
);
/** Hebrew writes its article and prepositions before the number: "ה-403", "ב-408". */
const PREFIX = /(?<!\p{L})[הבלמשכו]{1,3}[-־]$/u;
/** Endings of cases and of adjectives: "403-й", "603-as", "486-ot", "404-kę". */
const SUFFIX =
  /^-(?:\p{sc=Cyrillic}{1,3}|[aeoöiáé]s(?:t|ok|nak|nek)?|[aeoö]t|r[ae]|b[ae]n|n[aáeé]l|[bt][oóöő]l|h[oeö]z|[kv][ae]l|ik|t?k[aięuy]|kom|k[oó]w|ego|emu|ul|uri(?:le)?|ului)(?![\p{L}\d_-]|\.\p{L})/u;
/** Scripts that write no spaces write none before a bracket either. */
const SPACELESS = /[\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af]\($/;
/** The first word of what stands behind the ending. */
const THING = firstWordPattern(parties, extensions, numberedThings);
const REPLYING =
  /(?:repl|respon|status|code|failed|hangup|reject|decline|answer|terminate|\bres\.send)\w{0,20}\($/i;

/** What makes a number part of a longer token, and when it may be a code all the same. */
type Tie = readonly [pattern: RegExp, unless?: (candidate: Candidate, near: string) => boolean];

const hasPhraseBefore = ({ preceding }: Candidate) => preceding !== undefined;
const hasPhraseAfter = ({ following }: Candidate) => following !== undefined;

/** "expected:<200> but was:<486>" */
const COMPARED = /\b(?:expected|actual|was): ?<$/i;

/** What ends the text before the number. */
const TIES_BEFORE: readonly Tie[] = [
  // Decimals, times, dates, addresses.
  [/\d[.,:'’/]$/],
  [/\.$/],
  // Prices, numbers of things, paths.
  [/[#$€£¥₹₽+*@~≈≥≤§№\\^&%]$|(?<!\p{L})\/$/u],
  [/<$/, ({ right }, near) => right.startsWith('>') && COMPARED.test(near)],
  [
    /\p{L}[-/]$/u,
    (c, near) => hasPhraseBefore(c) || PREFIX.test(near) || (near.endsWith('SIP/') && c.names.some(isOfEnd)),
  ],
  [/[\d)\]]-$/],
  // "Invoice No. 486", "Ordine n. 487", "N° 603".
  [/(?<![\p{L}_])(?:[Nn]o?|NO|[Nn]ro?|NR|[Nn]um)[.:#] ?$|(?<!\p{L})[Nn]\.?[º°] ?$/u],
  // Below zero.
  [/(?:^|\s)-$/],
  // A process or the place in a list.
  [/[\p{L}\d]\[$/u],
  [/[\p{L}_]\($/u, isArgumentOfReply],
  [/\d\($|[\p{L}\d_]!$/u],
  // A line of a source, in brackets behind those of its file.
  [/\)\( ?$/, hasPhraseBefore],
  // The group of a telephone number before; a count or line number may stand before a code: "12 486 Busy Here".
  [/(?:^|[^\p{L}\d.,:/-])\+?\(?\d{1,4}\)? $/u, hasPhraseAfter],
  // How often the code before came.
  [/\bSIP \d{3} ?[x×] ?$/],
  // A line of a file.
  [/\.(?:[chjt]s?|cpp|go|java|lua|php|p[ly]|r[bs]):$/],
  // What its label measures in: "Keep-alive [sec] 180".
  [new RegExp(`${MEASURED_IN}[:=]?[\\s\\u2009]{0,2}$`, 'u'), hasPhraseAfter],
  // A port.
  [/(?:@|sips?:|\/\/)[\w.-]{1,36}:$/],
];

/** What begins the text after it. */
const TIES_AFTER: readonly Tie[] = [
  // Decimals, times, addresses; in Chinese another number follows a comma.
  [/^[.,:'’]\d(?!\d?\p{sc=Han})/u],
  // A line of a text within another ends in `\n`.
  [/^(?:[@%°′″*^]|\\(?!n))/],
  [/^[-/]\d/],
  [/^[-/]\p{L}/u, (c, near) => hasPhraseAfter(c) || TIED_RIGHT.test(near) || hasEnding(near)],
  // A resolution, or how often a code came.
  [/^\s?[x×](?!\u2009)\s?\d/, (c) => isOfSip(c.key?.meaning) || isCodeWithCount(c)],
  // A part of a whole: "404 of 2000", "486 / 1.8 MiB".
  [
    /^ (?:of|из|z|von|van|sur|de|di|av) \d{1,9}(?![\d:]|\.\d)/,
    ({ left, right, last }) => Number(/\d+/.exec(right)?.[0]) <= last || /\bSIP ?$/i.test(left),
  ],
  [/^ ?\/ ?\d+[.,]\d+ ?[KMG]i?B/],
  // The next groups of a telephone number.
  [/^\)\s?\d{3}\b/],
  [/^ \d{2,4}(?![\d:/-]|\.\d|\s?\p{L})/u, isCodeWithCount],
  [/^>(?!<|&)/, ({ left }) => COMPARED.test(left.slice(-REACH))],
  // A thread before a line of a source: "ERROR[503] chan_sip.c:".
  [/^\](?:\[C-\w{8}\])? [\w/]{2,50}\.c\b/],
  // An id before the code.
  [/^\] [1-6]\d\d\b|^ (?:Status|[Rr]esponse|[Rr]eply)[:=]? ?[1-6]\d\d\b/],
  // A time or thread before the level of a log.
  [/^ (?:INFO|DEBUG|WARN(?:ING)?|NOTICE|TRACE)\b/],
];

function isOfSip(meaning: LabelMeaning | undefined): boolean {
  return meaning === 'bare' || meaning === 'sip';
}

/** All ties of a side in one pattern: most numbers have none. */
const TIED_BEFORE = anyOf(TIES_BEFORE);
const TIED_AFTER = anyOf(TIES_AFTER);

/** A number that is part of a longer token: an identifier, address, time, decimal, phone number, price. */
export const tokenVetoes: readonly Veto[] = [
  { name: 'glued', test: isGlued },
  { name: 'joined', test: isJoined },
];

function isGlued(candidate: Candidate): boolean {
  const { left, right, following } = candidate;
  if (isPlural(left, right)) return false;
  if (GLUED_LEFT.test(left.slice(-1)) && !mayBeGlued(candidate)) return true;
  const isName = NAME_RIGHT.test(right) || isInMetric(left.slice(-REACH), right);
  return GLUED_RIGHT.test(right.slice(0, 1)) && !isName && !following;
}

function mayBeGlued(candidate: Candidate): boolean {
  if (isSipName(candidate)) return false;
  const { left, right } = candidate;
  const near = left.slice(-REACH);
  return NAME_LEFT.test(near) || ESCAPED.test(near) || isInMetric(near, right);
}

/** Looks across the seam of two elements too: `<span>10.0.0.</span><span>200</span>`. */
function isJoined(candidate: Candidate): boolean {
  const left = candidate.left.slice(-REACH).replace(/\u2009$/, '');
  const right = candidate.right.startsWith(SEAM)
    ? candidate.right.slice(1, REACH)
    : candidate.right.slice(0, REACH);
  return (
    (TIED_BEFORE.test(left) && !mayBeTied(left, candidate) && isTied(TIES_BEFORE, left, candidate)) ||
    (TIED_AFTER.test(right) && !isInMessages(candidate) && isTied(TIES_AFTER, right, candidate))
  );
}

/** "403-as választ", but not "180-as mellék": an extension. */
function hasEnding(right: string): boolean {
  const after = SUFFIX.exec(right);
  return after !== null && !THING.test(toWords(right.slice(after[0].length)));
}

function anyOf(ties: readonly Tie[]): RegExp {
  return new RegExp(ties.map(([pattern]) => pattern.source).join('|'), 'u');
}

function isTied(ties: readonly Tie[], near: string, candidate: Candidate): boolean {
  return ties.some(([pattern, unless]) => pattern.test(near) && !unless?.(candidate, near));
}

/** Names of messages and counters hold codes. */
function mayBeTied(left: string, candidate: Candidate): boolean {
  const { right } = candidate;
  return isInMessages(candidate) || TIED_LEFT.test(left) || NAME_RIGHT.test(right) || isInMetric(left, right);
}

/** "Forbidden(403)", `reply(404)` */
function isArgumentOfReply({ preceding, following }: Candidate, near: string): boolean {
  return SPACELESS.test(near) || REPLYING.test(near) || (preceding ?? following) !== undefined;
}

export const tokenVetoCases: Cases = {
  glued: {
    examples: [
      '«180»ms',
      'SPA«504»G',
      'z9hG4bK«486»',
      'room_«180»_Recv',
      'room_«404»',
      'sip_trunk_«404»_total',
      'calls_«404»_total',
      '«100»rel',
      'u«486»x',
      'i«486»er',
      'sip«404»',
    ],
    decoys: [
      '2_«180»_Recv',
      'sip_exporter_«401»_total',
      'sip%3A«486»',
      'from sip«404»',
      under('sip«404»', 'Cause'),
      'in «200»OK',
      'rcv_replies_«404»',
      '«404»_replies',
      '状态码«486»',
      'SIP «486»',
      'Carrier B is throwing «503»s? Anyone',
      'Random «408»s on outbound',
      'vereinzelt «408»er, wenn',
    ],
  },
  joined: {
    examples: [
      '«480» × 320, 600 × 800, 300 × 250',
      'job.failed.«404»',
      'Abonenci («486» z 500)',
      'Ordine n. «487» annullato',
      'Invoice No. «486»',
      'Bestelling N° «603»',
      'ERROR[«503»][C-000001f4] res_pjsip.c: Fatal',
      'table «404» of 200000',
      '«486» / 1,80 MiB',
      'sip:lab.example:«486»',
      'sip:4412@pbx.example:«480»',
      '1,«486»',
      '4.«200»',
      '192.168.«100».1',
      '10.0.0.\u2009«200»',
      '«486»@host',
      '+«480»',
      '*«404»',
      '$«200»',
      'carrier-«404»',
      'kamailio[«486»]',
      '«500»-599',
      '/calls/«486»',
      '12(«404»)',
      'EXPSECS(«180»)',
      '10.0.0.1:«480»',
      '<«200»>',
      '12 «404» minutes',
      '+49 30 «404» 486',
      '(480) «555» 0142',
      'Zimmer «404»-a',
      'A «180»-as mellék',
      'after «200»-ms',
      '«486»-abc',
      '«486»-hd',
      'Response[«480»] 503 Service Unavailable',
      'SIP «404» Status: 100 Trying',
      'SIP «404» INFO started',
      '«480» × 640',
      'SIP 503 × «486»',
      'uac_test.go:«408»: received',
      'Proxy keep-alive time [sec] «180»',
      'Ring timeout (s): «180»',
      'Ring timeout [Sec] «180»',
      '( sip_stack)( «405») HandleFailureResponse',
    ],
    decoys: [
      'Error SIP «486» de 1002',
      '"SIP error «486»\\n at"',
      'sl.«401»_replies',
      'Invite.Response.«486»',
      'FAILED-«486»',
      'SIP-«486»',
      '[terminated][«486»]',
      't_check_status(«486»)',
      'PJSIPHangup(«486»)',
      'res.send(«486»)',
      'Register Failed(«401»)',
      '注册失败(«403» Forbidden)',
      'INVITE/«486»',
      'тепер «403»-й прилітає',
      'náluk «603»-as válasz',
      'ezért kap «403»-at. Új jelszót',
      'מגיע ה-«403» מהספק',
      '«486»/INVITE',
      '"«486»"',
      'status:«486»',
      'Forbidden(«403»)',
      'Call failed (Busy Here)(«486»)',
      '«486»-Busy Here',
      '0 «486» Busy Here',
      '09:14:03 «486» x',
      '返回«503»,5分钟约400次',
      'INVITE «407» 200',
      '«486»  200',
      'SIP «486» 09:14',
      'SIP «503» × 486',
      '2 × «486»',
      'Response(s): «486»',
      '«503» of 12.3 s',
      'last reply «503» of 3 attempts',
      'OPTIONS «200» / 0.35 s',
    ],
  },
};
