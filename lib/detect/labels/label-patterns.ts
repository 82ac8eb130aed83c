import { cause, code, ending, failure, response, status } from '../vocabulary/label-words';
import {
  causeNumberings,
  extensions,
  measures,
  numberedThings,
  parties,
  protocols,
  queues,
} from '../vocabulary/other-words';
import { wordPattern } from '../vocabulary/words';

/** Patterns for results of `toWords`, of labels and of headings. */

/** SIP by itself, and before what it is often written together with. */
export const SIP =
  / (?:pj)?sips?(?![a-z])| sip(?=code|stat|resp|rc|caus|err|reason|repl|result|end)|[^a-z ]sip(?![a-z])/;
/** "SIP errors 404" counts them, "SIP error 404" names one. */
export const COUNTED =
  / (?:errors|erros|errores|erreurs|errori|fouten|bledy|ошибки|ошибок|помилки|hatalari|failures|responses|replies|results|rejections|antworten|reponses|respuestas|respostas|risposte|antwoorden|odpowiedzi|ответов|ответы)(?= )/;
/**
 * "Retry" alone is a time or a count, "Retry response codes" are codes; so with "ping" and "counted as".
 */
export const NO_MEASURE = / (?:retry|ping|count(?:s|ed)?(?= as ))(?= )/;
/** "Failures by hour", "calls by code": what is counted, and by what. */
export const DIVIDED = / (?:by|nach|naar|par|por|по) /;
/** What "last" is before several things. */
export const LAST = 'letzten?|derniere?s|ultim[aeio]s?|laatste|ostatnie|последние|останні';
/** "Last 24 hours", as many languages say it. */
const LAST_HOURS = `(?:last|past) (?:\\d{1,3} ?)?(?:minutes?|mins?|m|hours?|h|days?|d|week|month)|\\d{1,3} derniere?s [^\\d ]{1,8}|(?:${LAST}|son) \\d{1,3} ?[^\\d ]{1,8}`;
/** The same where no spaces are written. */
const LAST_SPACELESS =
  /(?:直近|過去|过去|最近|近|최근|지난) ?\d{1,3} ?(?:分(?!机|機)|小?[时時]|[日天시분일])[钟鐘間间간]?[の간]?/;
/** Of what time, and how, a chart or list shows something changes nothing about what it shows. */
export const OVER_TIME = new RegExp(
  `(?<=[^ ]) (?:over time|by (?:time|minute|hour|day|week|month)(?: and)?|${LAST_HOURS}|today|distribution)(?= )|${LAST_SPACELESS.source}`,
  'g',
);
/** "Last responses": which ones came. */
export const LATEST = new RegExp(` (?:last|${LAST}) (?!\\d)`);
/** What a label measures in, as in "Keep-alive [sec]"; "code(s)" are codes. */
export const MEASURED_IN = String.raw`(?<!\p{L})[([](?:m?s|m?secs?|Sec|min|Min|seconds|minutes|h|hours|days|kbps|bytes|сек|мс|мин|秒|毫秒|分)[)\]]`;
export const CODE = wordPattern(code);
export const RESPONSE = wordPattern(response);
export const STATUS = wordPattern(status);
export const FAILURE = wordPattern(failure);
export const CAUSE = wordPattern(cause);
export const ENDING = wordPattern(ending);
export const MEASURE = wordPattern(measures);
export const PARTY = wordPattern(extensions, parties, queues);
export const NUMBERED = wordPattern(numberedThings);
export const PROTOCOL = wordPattern(protocols);
export const Q850 = wordPattern(causeNumberings);
