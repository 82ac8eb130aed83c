import type { Candidate } from '../candidate';
import { CODES } from '../labels/label-meanings';

const METRIC_LEFT = /(?<![a-z\d])sip_(?:[a-z]{1,20}_){0,3}$/i;
const METRIC_RIGHT = /^_total\b/;
const METRIC_OF_PARTY = /_(?:trunk|peer|gateway|gw|user|ext|extension|port|line|carrier|queue|account)_$/i;

/** Of a core of IMS: `SC.FailSession.486`. */
const SESSION_COUNTER = /\.fail(?:ed|ure)?(?:session|call|invite)s?\.$/i;
/** A step of a test that waits for it, and what came of it: `1_100_Recv`. */
const STEP = /(?<!\w)\d{1,2}_$/;
const RESULT = /^_(?:recv|unexp|timeout)\b/i;

/** A name that is nothing but this: `SIP_200`, `SIP-503`, `sip404`. */
const SIP_NAME = /^\s*(?:SIP[_-]|sip)$/;

/**
 * Returns whether the number is the code in the name of a counter: `sip_responses_486_total`, `SC.FailSession.486`,
 * `1_100_Recv`.
 */
export function isInMetric(left: string, right: string): boolean {
  if (METRIC_RIGHT.test(right)) return METRIC_LEFT.test(left) && !METRIC_OF_PARTY.test(left);
  return SESSION_COUNTER.test(left) || (STEP.test(left) && RESULT.test(right));
}

/** Returns whether the number is part of the name of an account, trunk or host. */
export function isSipName({ left, right, names }: Candidate): boolean {
  return SIP_NAME.test(left) && right.trim() === '' && !names.some(({ meaning }) => CODES.has(meaning));
}
