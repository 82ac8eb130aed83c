import { type Cases, type Rule, rule, seen } from './rule';

const REACH = 80;
const STATUS_LINE = /\bSIP(?:\s?\/\s?\d\.\d["']?[\s,;|]+["']?|\s\d\.\d\s)$/i;
const REASON_FIELD = /\bSIP\s?;\s?(?:[\w-]{1,20}=[^;=]{1,40};\s?)?cause\s?=\s?"?$/i;
const STATE_CHANGE = /\bentering state \[\w{1,20}\]\s?\[\s?$/i;

/** Texts that the protocol or long-lived programs print around a response code, and around nothing else. */
export const proofs: readonly Rule[] = [
  // RFC 3261 §7.2; seams of coloured log viewers may stand anywhere in it.
  rule('status-line', 12, 'SIP status line', ({ left }) =>
    seen(STATUS_LINE, left.slice(-REACH).replaceAll('\u2009', ' ')),
  ),
  // RFC 3326 §2
  rule('reason-field', 12, 'Reason header field', ({ left }) => seen(REASON_FIELD, left.slice(-REACH))),
  rule('state-change', 10, 'call state', ({ left }) => seen(STATE_CHANGE, left.slice(-REACH))),
];

export const proofCases: Cases = {
  'status-line': {
    examples: [
      'SIP/2.0 «486» Busy Here',
      'sip/2.0 «200» ok',
      '<< SIP/2.0 «503» Service Unavailable',
      'SIP/2.0\u2009«404»',
      'SIP\u2009/\u20092.0 «183»',
      'SIP 2.0 «200» OK',
    ],
    decoys: [
      'HTTP/1.1 «404» Not Found',
      'Via: SIP/2.0/UDP 10.0.0.1;rport=«503»',
      'RTSP/1.0 «200» OK',
      'SIP 2.0, «480» pixels',
    ],
  },
  'reason-field': {
    examples: ['Reason: SIP;cause=«200»;text="x"', 'Reason: SIP ;cause=«486»', 'SIP;text="x";cause=«603»'],
    decoys: ['Reason: Q.850;cause=«100»', 'sip:a@b;cause=«302»'],
  },
  'state-change': {
    examples: [
      'Channel sofia/external/1001 entering state [terminated][«486»]',
      'entering state [early][\u2009«183»\u2009]',
    ],
    decoys: ['entering state [«486»]', 'Channel [«486»]'],
  },
};
