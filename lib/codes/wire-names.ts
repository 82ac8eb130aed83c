import type { CodeName } from './types';

/**
 * What each code that a message can carry is called. The detector needs no more of a code, and is in many more frames
 * than the sentences of `brief/`.
 */
export const wireNames = [
  { code: 100, phrase: 'Trying', variants: ['Giving a try', 'trying -- your call is important to us'] },
  { code: 180, phrase: 'Ringing' },
  { code: 181, phrase: 'Call Is Being Forwarded' },
  { code: 182, phrase: 'Queued' },
  { code: 183, phrase: 'Session Progress' },
  { code: 199, phrase: 'Early Dialog Terminated' },
  { code: 200, phrase: 'OK', variants: ['NoAck', 'NoPrack'] },
  { code: 202, phrase: 'Accepted', registration: 'deprecated' },
  { code: 204, phrase: 'No Notification' },
  { code: 300, phrase: 'Multiple Choices' },
  { code: 301, phrase: 'Moved Permanently' },
  { code: 302, phrase: 'Moved Temporarily' },
  { code: 305, phrase: 'Use Proxy' },
  { code: 380, phrase: 'Alternative Service' },
  {
    code: 400,
    phrase: 'Bad Request',
    variants: [
      'Missing Contact Header',
      'cant parse From in req',
      'cant parse To in req',
      'cant parse Contact in req',
    ],
  },
  { code: 401, phrase: 'Unauthorized', variants: ['Unauthorized - Challenging the UE'] },
  { code: 402, phrase: 'Payment Required', variants: ['Radius reject'], registration: 'reserved' },
  {
    code: 403,
    phrase: 'Forbidden',
    variants: [
      'Relay Forbidden',
      'Preload Route denied',
      'Not relaying',
      'Not Allowed',
      'Stale Date',
      'Not enough customer balance',
      'Cant find customer or customer locked',
      'Rejected by destination',
      'Destination number blacklisted',
      'Source number blacklisted',
    ],
  },
  {
    code: 404,
    phrase: 'Not Found',
    variants: ['Not here', 'No voicemail service', 'No routes', 'Cant find destination prefix'],
  },
  { code: 405, phrase: 'Method Not Allowed' },
  { code: 406, phrase: 'Not Acceptable' },
  { code: 407, phrase: 'Proxy Authentication Required', variants: ['Unauthorized - Challenging the UE'] },
  { code: 408, phrase: 'Request Timeout', variants: ['SIP transaction timeout'] },
  { code: 409, phrase: 'Conflict', registration: 'unregistered' },
  { code: 410, phrase: 'Gone' },
  { code: 411, phrase: 'Length Required', registration: 'unregistered' },
  { code: 412, phrase: 'Conditional Request Failed' },
  { code: 413, phrase: 'Request Entity Too Large' },
  { code: 414, phrase: 'Request-URI Too Long', variants: ['Request-URI Too Large'] },
  { code: 415, phrase: 'Unsupported Media Type' },
  { code: 416, phrase: 'Unsupported URI Scheme' },
  { code: 417, phrase: 'Unknown Resource-Priority' },
  { code: 420, phrase: 'Bad Extension' },
  { code: 421, phrase: 'Extension Required' },
  { code: 422, phrase: 'Session Interval Too Small' },
  { code: 423, phrase: 'Interval Too Brief' },
  { code: 424, phrase: 'Bad Location Information' },
  { code: 425, phrase: 'Bad Alert Message' },
  { code: 428, phrase: 'Use Identity Header', variants: ['Use Supported PASSporT Format'] },
  { code: 429, phrase: 'Provide Referrer Identity' },
  { code: 430, phrase: 'Flow Failed' },
  { code: 433, phrase: 'Anonymity Disallowed' },
  { code: 436, phrase: 'Bad Identity Info', variants: ['Bad Identity-Info'] },
  { code: 437, phrase: 'Unsupported Credential', variants: ['Unsupported Certificate'] },
  { code: 438, phrase: 'Invalid Identity Header', variants: ['Invalid PASSporT'] },
  { code: 439, phrase: 'First Hop Lacks Outbound Support' },
  { code: 440, phrase: 'Max-Breadth Exceeded' },
  { code: 469, phrase: 'Bad Info Package' },
  { code: 470, phrase: 'Consent Needed' },
  { code: 473, phrase: 'Filtered destination', registration: 'unregistered' },
  { code: 475, phrase: 'Bad URI', registration: 'unregistered' },
  { code: 476, phrase: 'Unresolvable destination', registration: 'unregistered' },
  {
    code: 477,
    phrase: 'Send failed',
    variants: ['Unfortunately error on sending to next hop occurred'],
    registration: 'unregistered',
  },
  { code: 478, phrase: 'Unresolvable destination', registration: 'unregistered' },
  {
    code: 479,
    phrase: 'Regretfully, we were not able to process the URI',
    variants: ["We don't forward to private IP addresses"],
    registration: 'unregistered',
  },
  {
    code: 480,
    phrase: 'Temporarily Unavailable',
    variants: [
      'Temporarily not available',
      'Temporarily unavailable - error retrieving av',
      'Gateway not registered',
    ],
  },
  {
    code: 481,
    phrase: 'Call/Transaction Does Not Exist',
    variants: ['Call Leg/Transaction Does Not Exist', 'Subscription Does Not Exist', 'INVALID SUBSCRIPTION'],
  },
  { code: 482, phrase: 'Loop Detected' },
  { code: 483, phrase: 'Too Many Hops' },
  { code: 484, phrase: 'Address Incomplete' },
  { code: 485, phrase: 'Ambiguous' },
  { code: 486, phrase: 'Busy Here' },
  { code: 487, phrase: 'Request Terminated', variants: ['Request Terminated CANCEL', 'Ringing timeout'] },
  {
    code: 488,
    phrase: 'Not Acceptable Here',
    variants: [
      'Codecs not matched',
      'Recording not enabled',
      'Recording disabled for this channel',
      'Nothing to stop',
    ],
  },
  { code: 489, phrase: 'Bad Event' },
  { code: 490, phrase: 'Request Updated', registration: 'unregistered' },
  { code: 491, phrase: 'Request Pending' },
  { code: 493, phrase: 'Undecipherable' },
  { code: 494, phrase: 'Security Agreement Required' },
  {
    code: 500,
    phrase: 'Server Internal Error',
    variants: [
      'Internal Server Error',
      "I'm terribly sorry, server error occurred",
      'Server error occurred',
      'Forking capacity exceeded',
      'Error in external logic',
      'Overlapping Offer/Answer',
      'JsSIP Internal Error',
    ],
  },
  { code: 501, phrase: 'Not Implemented' },
  { code: 502, phrase: 'Bad Gateway' },
  {
    code: 503,
    phrase: 'Service Unavailable',
    variants: [
      'Maximum Calls In Progress',
      'System Busy',
      'System Paused',
      'INVALID INVITE',
      'DNS Error',
      'No DNS results',
    ],
  },
  { code: 504, phrase: 'Server Time-out', variants: ['Gateway Time-out', 'Server Timeout'] },
  { code: 505, phrase: 'Version Not Supported', variants: ['SIP Version not supported'] },
  { code: 513, phrase: 'Message Too Large' },
  { code: 555, phrase: 'Push Notification Service Not Supported' },
  { code: 580, phrase: 'Precondition Failure' },
  { code: 600, phrase: 'Busy Everywhere', variants: ['Busy everywhere - Empty list of S-CSCFs'] },
  { code: 603, phrase: 'Decline', variants: ['Network Blocked'] },
  { code: 604, phrase: 'Does Not Exist Anywhere', variants: ['Does not exist anywhere - HSS User Unknown'] },
  { code: 606, phrase: 'Not Acceptable' },
  { code: 607, phrase: 'Unwanted' },
  { code: 608, phrase: 'Rejected' },
] as const satisfies readonly CodeName[];

/** A code that a message can carry. */
export type WireCode = (typeof wireNames)[number]['code'];

const byCode = new Map<number, CodeName>(wireNames.map((row) => [row.code, row]));

/** Returns what a code that a message can carry is called, undefined for any other number. */
export function findWireName(code: number): CodeName | undefined {
  return byCode.get(code);
}

/** Returns whether the IANA registry has a code, also where it calls it deprecated or reserved. */
export function isRegistered(code: number): boolean {
  const row = findWireName(code);
  return row !== undefined && row.registration !== 'unregistered';
}
