/** What people have in mind instead of a code, each in several wordings, and the response codes to look at. */
export interface Symptom {
  words: readonly string[];
  codes: readonly number[];
}

/** Complaints and topics that belong to no single code. Their words are searched like the keywords of every code listed. */
export const symptoms: readonly Symptom[] = [
  {
    words: ['call drops after 30 seconds', 'call drops after 32 seconds', 'cuts off', 'no ACK'],
    codes: [408, 481],
  },
  {
    words: ['call drops after 15 minutes', 'call drops after 30 minutes', 'session refresh fails'],
    codes: [422, 481],
  },
  { words: ['bye', 'bye refused', 'hangup refused'], codes: [481] },
  { words: ['phone cannot register', 'registration fails', 'register fails'], codes: [401, 403, 404, 408] },
  {
    words: ['authentication fails', 'auth loop', 'invalid username', 'invalid credentials'],
    codes: [401, 407, 403],
  },
  { words: ['call forwarded', 'forwarded to voicemail', 'call diverted'], codes: [181, 302] },
  { words: ['server shutting down', 'server restarting', 'backend down'], codes: [503, 500, 502] },
  { words: ['mtu', 'fragmented udp', 'packet too large'], codes: [513, 413] },
  { words: ['no ringback', 'silence before the answer'], codes: [180, 183] },
  { words: ['early media', 'announcement before the answer'], codes: [183] },
  {
    words: [
      'no answer',
      'ring no answer',
      'rna',
      'not answered',
      'nobody picked up',
      'rings out',
      'ring timeout',
    ],
    codes: [480, 408, 487],
  },
  { words: ['dnd', 'dnd on', 'dnd enabled', 'do not disturb enabled'], codes: [480, 486, 600] },
  { words: ['caller gave up', 'caller hung up', 'abandoned call', 'missed call'], codes: [487] },
  { words: ['one way', 'one-way audio', 'no audio', 'no sound', 'dead air'], codes: [200, 183] },
  {
    words: [
      'sdp',
      'media negotiation failed',
      'no codec',
      'no common codec',
      'no codec in common',
      'codec mismatch',
      'opus',
      'video not supported',
      'srtp',
    ],
    codes: [488, 606],
  },
  {
    words: ['too many calls', 'trunk full', 'channel limit reached', 'all channels in use'],
    codes: [503, 486, 403],
  },
  { words: ['timeout', 'no response', 'not responding'], codes: [408, 504] },
  { words: ['server busy', 'congestion', 'overloaded', 'server overload'], codes: [503, 500] },
  { words: ['fails intermittently', 'fails sometimes', 'intermittent failures'], codes: [503, 408, 500] },
  { words: ['malformed header', 'malformed sip', 'malformed message', 'parse error'], codes: [400] },
  { words: ['number format', 'invalid number', 'wrong number format'], codes: [484, 404, 416] },
  { words: ['international calls blocked', 'international barred'], codes: [403] },
  { words: ['number ported', 'number porting'], codes: [404, 410, 301] },
  { words: ['options ping fails', 'keepalive fails', 'qualify'], codes: [408, 503, 404] },
  { words: ['nat', 'behind nat', 'nat timeout'], codes: [408, 430, 477] },
  { words: ['fraud', 'toll fraud', 'fraud block'], codes: [403, 603, 608] },
  { words: ['trunk down', 'carrier down', 'gateway down'], codes: [503, 502, 408] },
  { words: ['no credit', 'out of credit', 'balance used up', 'account suspended'], codes: [402, 403] },
  { words: ['anonymous call rejected', 'withheld number', 'hidden caller id'], codes: [433, 603] },
  { words: ['transfer failed', 'blind transfer failed'], codes: [405, 603, 403, 481] },
  { words: ['robocall', 'spam blocked', 'flagged as spam', 'call blocked'], codes: [603, 607, 608] },
  { words: ['caller id verification failed', 'attestation failed'], codes: [438, 437, 436] },
];
