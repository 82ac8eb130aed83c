import { remembering } from '../remembering';
import { SIP_METHOD } from '../text/methods';
import {
  cause,
  code,
  compared,
  ending,
  failure,
  filler,
  final,
  mapping,
  methods,
  occasion,
  rejection,
  response,
  routing,
  status,
  usual,
} from '../vocabulary/label-words';
import { isNothingBut, toWords, wordPattern } from '../vocabulary/words';
import { isOfLastRequest, isSipCodes } from './judge-heading';
import {
  CAUSE,
  CODE,
  COUNTED,
  DIVIDED,
  ENDING,
  FAILURE,
  LAST,
  LATEST,
  MEASURE,
  MEASURED_IN,
  NO_MEASURE,
  OVER_TIME,
  PARTY,
  PROTOCOL,
  Q850,
  RESPONSE,
  SIP,
  STATUS,
} from './label-patterns';

/**
 * What a label says about the number under it. `sip`: a SIP response code. `ending`: the code of a call's end.
 * `end-cause`: its cause, perhaps in another numbering. `routing`: a code on which the next route is tried, or none.
 * `mapped`: what one code is turned into. `compared`: what a test expects or gets. `response`: the code of some response.
 * `vague`: some status, error or result. `code`: some code, as often one to dial as not. `cause`: a cause of some
 * numbering. `counted`: codes, or how many there are. `bare`: SIP and nothing more. `measure`, `party`: something that is
 * no code. `protocol`: a code of another protocol. `q850`: a Q.850 cause. `none`: nothing.
 */
export type LabelMeaning =
  | 'sip'
  | 'ending'
  | 'end-cause'
  | 'routing'
  | 'mapped'
  | 'compared'
  | 'response'
  | 'vague'
  | 'code'
  | 'cause'
  | 'counted'
  | 'bare'
  | 'measure'
  | 'party'
  | 'protocol'
  | 'q850'
  | 'none';

/** Last SIP response, disconnect code or reason of a leg. */
const ABBREVIATION = / (?:lsr|leg ?[ab] d[cr]) /;
/** "Dial SIP code" is none to dial, "Access SIP status" none of an access code, and "Dial result" is what came of dialling. */
const OF_SIDE = / (?:dial|access)(?= sip )| dial(?= (?:result|status|outcome) )/;
/** "OPTIONS status"; that of a registration says whether there is one. */
const OF_REQUEST = /^ (?:options|invite|bye) \S+ $/;
/** Of messages, in which answers have their codes in its place. */
const FIRST_METHOD = / first method $/;
/** "If the INVITE fails with" */
const FAILED_METHOD = new RegExp(`\\b${SIP_METHOD}s? (?:is |are )?(?:fail|reject|answer|refus)`);
/** "SIP", and the two sides of a map or a call: "From SIP", "SIP to", "Term. SIP". */
const SIDE = '(?:from|to|in|out|orig|term|ingress|egress|inbound|outbound|von|nach|de|a|из|в) ';
const BARE = new RegExp(`^ (?:${SIDE})?sip (?:${SIDE})?$`);
/** "Last SIP" is the last response. */
const LAST_SIP = new RegExp(`^ (?:last|${LAST}) sip $`);
/** What looks like a party or its number and is none: "User defined", words that end like "caller-id", a class, a series. */
const NO_PARTY =
  / (?:grid|valid|invalid|(?:user|customer) (?:defined|specific)|(?:client|server)(?= (?:errors|failures) )|data source)(?= )/g;
/** "Second INVITE failed" is no time. */
const ORDINAL = / second(?= (?:invite|register|options|attempt|try|leg|call|response|reply) )/;
/** What the label is about: 'code for step "Login"'. */
const QUOTED = /(?<=step |scenario )"[^"]*"/g;
/** "Release" of a call, under which its cause stands. */
const END = /^ (?:release|disconnect|disconnection|termination|hangup|clearing) $/;
/** "Reject with" */
const WITH = / with /;
/** Of responses, only SIP's are. */
const PROVISIONAL = / provisional /;
/** Parties only where a label begins with them. */
const DIRECTION = /^ (?:from|to|by) (?:\S+ )?$/;
const NAME = /^ (?:n(?:ame|om|ome|ombre)|gr(?:oupe?|uppe|uppo|upo)) $/;
/** How an agent files a call, and the code of it. */
const FILED = / (?:disposition|wrap ?up|tipificacion) $/;
const FILED_CODE = / (?:disposition|wrap ?up|tipificacion)s? (?:codes?|reasons?) $/;
const QUANTITY = new RegExp(`${MEASURED_IN}[\\s:=]*$`, 'u');
const METHOD = wordPattern(methods);
const FINAL = wordPattern(final);
const ROUTING = wordPattern(routing);
const OCCASION = wordPattern(occasion);
const MAPPING = wordPattern(mapping);
const COMPARED = wordPattern(compared);
const REJECTION = wordPattern(rejection);
const KNOWN = wordPattern(code, response, status, failure, cause, ending, final, rejection, filler, usual);

const LONGEST_LABEL = 80;

/** Returns what a label or key says about the number that it names; remembers its answers. */
export const judgeLabel: (label: string) => LabelMeaning = remembering((label) =>
  label.length > LONGEST_LABEL ? 'none' : judgeWhole(label),
);

/** Returns whether a label speaks of SIP. */
export function namesSip(label: string): boolean {
  return SIP.test(toWords(label));
}

/** Returns whether words speak of response codes of some kind. */
export function isResponseCode(text: string): boolean {
  const words = toWords(text);
  return RESPONSE.test(words) && CODE.test(words) && !MEASURE.test(words) && !PROTOCOL.test(words);
}

/** Returns whether a label says how an agent files a call: codes beside it are the agents' own. */
export function isFiled(label: string): boolean {
  return FILED.test(toWords(label));
}

/** Returns whether a label is "Name" or "Group" and no more: of a person, or of what a table or chart lists. */
export function isName(label: string): boolean {
  return NAME.test(toWords(label));
}

/** Returns whether a text consists of words that leave a label's meaning as it is, such as `Final status`. */
export function isFiller(text: string): boolean {
  return hasOnlyKnownWords(toWords(text).replaceAll(' sip ', ' '));
}

function judgeWhole(label: string): LabelMeaning {
  if (QUANTITY.test(label) && !CODE.test(toWords(label))) return 'measure';
  if (FILED_CODE.test(toWords(label))) return 'party';
  const words = toWords(label.replace(QUOTED, ''));
  const meaning = judge(words.replaceAll(OVER_TIME, '').replace(NO_PARTY, '').replace(ORDINAL, ''));
  return meaning === 'none' && (isOfLastRequest(label) || FAILED_METHOD.test(label)) ? 'response' : meaning;
}

function judge(words: string): LabelMeaning {
  const isSip = SIP.test(words);
  if (Q850.test(words)) return 'q850';
  if (PROTOCOL.test(words) && !isSip) return 'protocol';
  const isCode = CODE.test(words);
  const isRouting = ROUTING.test(words);
  const isCounted = COUNTED.test(words) && !isCode && !LATEST.test(words);
  const isOfCodes = isCode || isRouting || isCounted;
  const measured = words.replace(OF_SIDE, ' ');
  if (MEASURE.test(isOfCodes ? measured.replace(NO_MEASURE, ' ') : measured)) return 'measure';
  const isResponse = RESPONSE.test(words);
  const isStatus = STATUS.test(words);
  const isFailure = FAILURE.test(words);
  const isCause = CAUSE.test(words);
  if (isRouting && isSip && (isCode || isCounted || isResponse)) return 'sip';
  // "SIP errors by extension" and "extensions with errors" list extensions.
  const isOfParties = (DIVIDED.test(words) && !isSipCodes(words)) || (!isSip && PARTY.test(words));
  if (isCounted) return isOfParties ? 'party' : 'counted';
  const isOfResponse = isCode || isResponse || isStatus || isFailure || isCause || FINAL.test(words);
  // Of a response it says which one, as the method does of a request: `sip_first_method`.
  if (isSip && (isOfResponse || words.includes(' method '))) return 'sip';
  const isEnding = ENDING.test(words);
  if (isSip && isEnding) return 'ending';
  if (METHOD.test(words) && (isCode || isResponse)) return 'sip';
  if (ABBREVIATION.test(words)) return 'ending';
  if (LAST_SIP.test(words)) return 'sip';
  if (BARE.test(words)) return 'bare';
  // `caller.final_code` is no number of the caller.
  if (isCode && FINAL.test(words)) return 'ending';
  if (PARTY.test(words) || DIRECTION.test(words)) return 'party';
  const isOccasion = OCCASION.test(words);
  // "Reroute on", "failover codes", "stop codes".
  if (isRouting ? isCode || isResponse || isCause || isOccasion : isCode && isOccasion) return 'routing';
  if (MAPPING.test(words)) return 'mapped';
  if (isEnding && (isCode || isResponse)) return 'ending';
  if (isEnding && isCause) return 'end-cause';
  if (FINAL.test(words) && isResponse) return 'ending';
  if (END.test(words)) return 'end-cause';
  if (isResponse && isCode) return 'response';
  if (isNothingBut(COMPARED, words)) return 'compared';
  if (OF_REQUEST.test(words) && isStatus) return 'response';
  if (FIRST_METHOD.test(words)) return 'sip';
  if (!hasOnlyKnownWords(words)) return 'none';
  if (isResponse || (REJECTION.test(words) && (isCode || WITH.test(words)))) return 'response';
  if (isCause) return 'cause';
  if (PROVISIONAL.test(words)) return 'response';
  if (isStatus || isFailure || FINAL.test(words)) return 'vague';
  if (isCode) return words.trim().includes(' ') ? 'vague' : 'code';
  return 'none';
}

function hasOnlyKnownWords(words: string): boolean {
  let rest = words;
  for (let match = KNOWN.exec(rest); match; match = KNOWN.exec(rest)) {
    rest = rest.slice(0, match.index) + rest.slice(match.index + match[0].length);
  }
  return rest.trim() === '';
}
