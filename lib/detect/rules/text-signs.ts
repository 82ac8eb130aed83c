import { isRegistered } from '../../codes/wire-names';
import type { Candidate } from '../candidate';
import { isRound } from '../labels/column-numbers';
import { ENDING } from '../labels/label-patterns';
import { isCodeWithCount } from '../questions/counted-codes';
import { isInMetric, isSipName } from '../questions/number-in-name';
import { lazily, toWords } from '../vocabulary/words';
import { type Cases, given, type Rule, rule, seen, under } from './rule';

/** No sign reaches further to the left than this. */
const REACH = 70;
/** A host may be named `sip-404` or a trunk `west-sip`, so small letters with a hyphen say nothing. */
const AFTER_SIP =
  /(?<![A-Za-z\d])(?:(?<![a-z\d]-(?=sip))[Ss][Ii][Pp]\s?|(?<![_-])SIP[_-]|SIP [SR]C:? ?|Session Initiation Protocol )["'([]?$/;
/** "SIP 486: registered" is about an account, "SIP404.cnf" about a file, "SIP 486: Busy Here" is not. */
const AS_TITLE = /^(?::\s|\.\p{L})/u;
const BEFORE_SIP = /^["')\]]? ?\(?SIP(?:\)| (?:response|repl|error|code|status|message(?!s))\w*)/i;
/** "300 SIP replies 503" counts those of a code. */
const OTHER_AFTER = /^ SIP \w+ (?:with )?[1-6]\d\d\b/i;
/** What is called SIP and a number: "trunk SIP 200", "Trunk: SIP503". */
const NAMED_SIP = lazily(
  () =>
    /(?:trunk|peer|account|user|line|phone|channel|gateway|extension|terminal|registration|registrierung|enregistrement|registro|rejestracj[ei]|регистраци[яи]|faisceau|fascio|poste|ligne|l[ií]nea|(?<!err\p{L}{1,3} )intern[oi]|compte|troncal|tronco|linha|ramal|cuenta|canal|leitung|kont[oa]|anschluss|линия|транк|номер|аккаунт)s?[^\p{L}\p{N}(,;.]{1,2}SIP[ _-]?$/iu,
);
/** "SIP 503 handset" is a model. */
const DEVICE = /^ (?:handsets?|deskphones?|adapters?|licen[cs]es?)\b/i;
/** In another item. */
const OTHER_CODE = /\bSIP ([1-6](?!00)\d\d)\b/;
/** Another word before "SIP", and words after which it is none of a name. */
const WORD_BEFORE = lazily(() => /\p{L}[^\p{L}([,;·|←→\u2009]+SIP[ _-]?$/iu);
/** Where an element ends beside a number, another space may stand. */
const SEAM_BEFORE = /\s*\u2009\s*$/;
const SAID = lazily(
  () =>
    /(?<!\p{L})(?:an?|the|with|by|on|to|and|or|returns?|returned|got|gets?|received?|sends?|sent|code|error|status|ein|einen|mit|un|une|avec|con|код)[ :]{1,2}SIP[ _-]?$/iu,
);
const REPLY_FUNCTION =
  /\b(?:t_check_status|\w{0,20}_?(?:send_reply|reply_error|t_reply|sl_reply|respond|recv response)|\w{0,10}(?:call|session|dialog|leg|invite)\.(?:answer|hangup|reject|terminate|decline|respond))["']?\s?(?:\(\s?|data\s?=\s?|=\s?)(?:["'](?:[(|)^]|\d{3}\)?\|){0,40})?$/i;
/** `"options_reply_codes", "501, 405"`, `"ping_reply_codes", "class=2;code=403"` */
const CODES_ARGUMENT =
  /["'](?!http|web|api)\w{0,30}_(?:reply|response)_codes?["'],\s?["'](?:class=\d;|(?:code=)?\d{3}[;,]\s?){0,9}(?:code=)?$/i;
/** What a program answers a request with; of a web server's, no SIP method is spoken around. */
const ANSWER = /\bres\.send\(\s?$/;
const SIP_PROGRAM = /\b(?:srf\.|INVITE\b|REGISTER\b)/;
const COUNTER_LEFT = /\w{0,20}(?:repl(?:y|ies)|responses?)_$|\bcount-(?:reply|response)-$|\bsip[rt]x_?$/i;
const COUNTER_RIGHT = /^_(?:replies|reply|responses?)\b/i;
const METRIC_NAME = /[\w.]{1,60}$/;
/** What is counted, or not, in "NER counts 486, 487 and 480 as answered". */
const RATIO = /(?<!\p{L})(?:ASR|NER|ABR|SEER)(?!\p{L})(?! [1-6]\d\d)/u;
const CAUSE_URI = /(?<![a-z\d])sip(?::|%3A)$/i;

/** What SIP itself, programs and counters write beside a number. */
export const textSigns: readonly Rule[] = [
  rule('after-sip', 6, 'text before it', sipBefore),
  rule('before-sip', 6, 'text after it', ({ right }) =>
    OTHER_AFTER.test(right) ? undefined : seen(BEFORE_SIP, right),
  ),
  rule('reply-function', 8, 'argument of', ({ left }) =>
    /["'(=]$/.test(left.slice(-1)) ? seen(REPLY_FUNCTION, left.slice(-REACH)) : undefined,
  ),
  rule('codes-argument', 7, 'argument of', ({ left }) =>
    /["'=,;]\s?$/.test(left.slice(-2)) ? seen(CODES_ARGUMENT, left.slice(-REACH)) : undefined,
  ),
  rule('answer-function', 6, 'argument of', answerOfSip),
  rule('codes-as-keys', 6, 'list of codes with counts', (c) => given(isCodeWithCount(c))),
  rule('counter-name', 8, 'counter name', counterName),
  rule('in-ratio', 5, 'in the ratio', ({ codes, isShared: isOfHttp, line }) =>
    codes.length > 1 && !isOfHttp ? seen(RATIO, line) : undefined,
  ),
  rule('cause-uri', 8, 'cause', causeScheme),
];

function answerOfSip(candidate: Candidate): string | undefined {
  const call = seen(ANSWER, candidate.left.slice(-REACH));
  return call && candidate.isShared && !SIP_PROGRAM.test(candidate.outer + candidate.line) ? undefined : call;
}

function sipBefore(candidate: Candidate): string | undefined {
  const { left, right, following, names } = candidate;
  const near = left.slice(-REACH).replace(SEAM_BEFORE, ' ');
  const found = seen(AFTER_SIP, near);
  if (found === undefined) return undefined;
  const isTitle = AS_TITLE.test(right) && !following;
  return isSipName(candidate) ||
    isTitle ||
    DEVICE.test(right) ||
    NAMED_SIP.test(near) ||
    (!following && names.some(({ text }) => NAMED_SIP.test(`${text} ${near}`))) ||
    isPlan(candidate)
    ? undefined
    : found;
}

/**
 * "Tariff SIP 200" in a sentence: plans and trunks have round numbers; "got SIP 500" is a response all the same, and so is
 * "Answered SIP 200" beside "Busy SIP 486".
 */
function isPlan({ codes, left, following, column }: Candidate): boolean {
  const isNamed = !following && codes.every(isRound) && WORD_BEFORE.test(left) && !SAID.test(left);
  return isNamed && !column?.values.some((value) => isRegistered(Number(OTHER_CODE.exec(value)?.[1])));
}

function counterName({ left, right }: Candidate): string | undefined {
  if (isInMetric(left.slice(-REACH), right)) return METRIC_NAME.exec(left)?.[0];
  return (
    (/[_-]$/.test(left) ? seen(COUNTER_LEFT, left.slice(-REACH)) : undefined) ?? seen(COUNTER_RIGHT, right)
  );
}

function causeScheme({ left, right, names, key }: Candidate): string | undefined {
  if (!CAUSE_URI.test(left.slice(-7)) || /^[@:;>.\w]/.test(right)) return undefined;
  const texts = [left, ...names.map(({ text }) => text), key?.text ?? ''];
  const isOfEnd = ENDING.test(toWords(left.slice(-20)));
  return isOfEnd || texts.some((text) => /cause|hangup/i.test(text)) ? 'sip:' : undefined;
}

export const textCases: Cases = {
  'after-sip': {
    examples: [
      'SIP «486»',
      'Contestada (SIP «200»)',
      'SIP-«486» rejected',
      'SIP SC «486»',
      'refused by peer (SIP «488»)',
      'Trunk1 SIP «503»',
      under('SIP_«486»', 'Cause'),
      'sip «404»',
      'Session Initiation Protocol («404»)',
      'Failed, SIP \u2009«480»',
      'registered, SIP «200»',
      'Erro interno SIP «503»',
      'Q.850 (16) SIP («200»)',
      'Leg to extension 503: declined by user, SIP «603»',
      { text: 'Отвечен SIP «200»', column: { values: ['Занят SIP 486', 'Отвечен SIP 200'] } },
    ],
    decoys: [
      'trunk_SIP_«503»',
      'GET /prov/SIP«404».cnf.xml',
      'Tarif SIP «200»',
      { text: 'Tarif SIP «200»', column: { values: ['Tarif SIP 200', 'Tarif SIP 350'] } },
      'gossip «486»',
      'SIP trunk «404»',
      'sip-«404»',
      'west-sip «404» · east 12',
      'Faisceau SIP «200» hors service',
      'Interno SIP «404»',
      'línea SIP «486»',
      'Zmienił nazwę konta SIP «404»',
      'SIP_«200»',
      'Trunk: SIP«503»',
      'VIVO-SIP-«404»',
      'TG_SIP_«503»',
      under('SIP «480» - Termination A', 'Trunk'),
      under('SIP\u2009 «480» - Termination A', 'Trunk'),
    ],
  },
  'before-sip': {
    examples: ['«408»(sip)', '«503» SIP responses'],
    decoys: ['«503» SIP trunks', '«503»\u2009SIP errors', 'more than «300» SIP replies 503'],
  },
  'reply-function': {
    examples: [
      't_check_status("«486»")',
      't_check_status("(408)|(500)|(«503»)")',
      'sl_send_reply("«404»", "x")',
      'application="respond" data="«603» x"',
      '<recv response="«100»"',
      'call.answer(«200»)',
    ],
    decoys: ['route(«480»)', 't_set_fr(«180»)', 'quiz.answer(«200»)', 'legend.answer(«200»)'],
  },
  'codes-argument': {
    examples: [
      'modparam("dispatcher", "options_reply_codes", "«501, 405»")',
      'set("ping_reply_codes", "class=2;code=403;code=«488»;class=3")',
    ],
    decoys: [
      'set("http_response_codes", "«404»")',
      'modparam("dispatcher", "ds_ping_interval", «180»)',
      'reply codes, «404»',
    ],
  },
  'answer-function': {
    examples: [
      'res.send(«486»)',
      'srf.invite((req, res) => {\n  if (isUnknown(req)) return res.send(«404»',
      'res.send(«200») for a REGISTER',
    ],
    decoys: [
      'app.get("/", (req, res) => {\n  res.send(«404»',
      '// webhook of SIP calls\napp.post("/", (req, res) => res.send(«404»',
      'req.send(«486»)',
      'srf.invite(f);\napp.get("/", (q, res) => res.status(«404»',
    ],
  },
  'codes-as-keys': {
    examples: [
      '{"200": 4, "202": 0, "300": 0, "302": 12, "400": 2, "401": 4, "403": 1, "«483»": 3}',
      '{\n\t«200»: 404\n\t202: 0\n\t2xx: 180\n\t302: 12\n\t400: 4\n\t404: 9\n\t481: 2\n\t483: 1\n}',
      '486: 12\n480: 3\n«404»: 7',
      `${'404: 100\n'.repeat(60)}486: 1\n480: 2\n«487»: 3`,
      {
        text: '«404»',
        before: '503\u2009 × 480, \u2009',
        after: '\u2009 × 183, \u2009486\u2009 × 100',
        page: { isAboutCalls: true },
      },
      { text: 'finals: 200 41.5%, «503» 38.0%, 486 11%', page: { isAboutCalls: true } },
      {
        text: '  «404»: 480',
        column: { values: ['{', '200: 12', '404: 480', '4xx: 3', '483: 2', '486: 1'] },
      },
      {
        text: '«403» – 5 prób',
        column: { values: ['503 – 302 próby', '480 – 101 prób', '403 – 5 prób'] },
        page: { isAboutCalls: true },
      },
    ],
    decoys: [
      '200: 40412\n«404»: 480\n483: 2',
      '101: 5\n486: 7\n«480»: 2',
      '«486»: x',
      '486: 12\n480: 3\n«404»: 7\n12: 1',
      '486: 12\nport: 5060\n«404»: 7',
      { text: '486: 12\n480: 3\n«404»: 7', sections: ['Calls per extension'] },
      {
        text: '«400» – 499',
        column: { values: ['200 – 299', '400 – 499', '600 – 699', '180 – 183'] },
        page: { isAboutCalls: true },
      },
    ],
  },
  'counter-name': {
    examples: [
      'rcv_replies_«404»',
      'sl:«200»_replies',
      'sip_invite_«486»_total 12',
      'count-reply-«486» : 12',
      'SC.FailSession.«486»',
      '2_«180»_Recv',
    ],
    decoys: [
      'replies «404»',
      'job.failed.«404»',
      '«180»_timeout',
      'sip_trunk_«486»_total 12',
      'auto-reply-«404»',
      'http-response-«404» : 12',
    ],
  },
  'in-ratio': {
    examples: ['NER hesabında «486, 487 ve 480» başarılı sayılır', 'ASR 按 «486/480» 剔除后 52%'],
    decoys: ['ASR by route: «486»', 'NER by «404, 503»', 'NER «486/603»', 'Rulla ner till «486, 480»'],
  },
  'cause-uri': {
    examples: [
      '切断の種類: エラー ― sip:«480»',
      'variable_hangup_cause: [sip:«503»]',
      '"hangup_cause":"sip%3A«486»"',
    ],
    decoys: ['Clear forwarding to sip:«480»', 'cause sip:«486»@host', 'contact sip:«486»'],
  },
};
