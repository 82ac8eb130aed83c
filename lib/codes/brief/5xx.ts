import type { BriefRow } from '../types';

/** Brief rows of the 5xx class: the server failed, the request may succeed elsewhere. */
export const serverErrors = [
  {
    code: 500,
    defined: { rfc: 3261, section: '21.5.1' },
    meaning: 'The server met an error that it has no better code for and gave up on this request.',
    causes: [
      'Bug, crash or failed lookup (database, script, media) in that server',
      'Proxy turned a lone 503 from downstream into 500',
    ],
    checks: [
      'Find the element that made it: Server header field, then the next leg, where it may be a 503',
      'Read reason phrase, Reason and Warning',
      'Search the log of that server for the Call-ID',
    ],
    next: {
      retry: 'later',
      text: 'Wait for Retry-After, or a few seconds, and try again; if it repeats, use another server.',
    },
  },
  {
    code: 501,
    defined: { rfc: 3261, section: '21.5.2' },
    meaning: 'The server does not know the method of this request.',
    causes: [
      'Far end lacks the method: PUBLISH, MESSAGE, INFO, REFER, UPDATE or SUBSCRIBE',
      'Trunk or SBC that handles plain call control only',
    ],
    checks: [
      'Read the method in CSeq',
      'Send OPTIONS to that server and look for the method in Allow of the 200',
      'Turn off the feature that uses it: presence, messaging, transfer, session refresh by UPDATE',
    ],
    next: {
      retry: 'no',
      text: 'Do not send this method there again; carry on without the feature.',
    },
  },
  {
    code: 502,
    defined: { rfc: 3261, section: '21.5.3' },
    meaning: 'A gateway or proxy on the way got an answer from the next hop that it could not use.',
    causes: ['Destination out of order (Q.850 cause 27)', 'Malformed or unexpected answer from the next hop'],
    checks: [
      'Look for a 502 packet; without one, the local stack made it and DNS is the first suspect',
      'Trace the leg behind the element that sent it and read what came back',
      'Read the Q.850 cause in Reason: 27 is the destination, 38 the network',
    ],
    next: {
      retry: 'elsewhere',
      text: 'Use another route or carrier; this one fails until its next hop is repaired.',
    },
  },
  {
    code: 503,
    defined: { rfc: 3261, section: '21.5.4' },
    meaning:
      'The server cannot take the request now: overloaded, out of capacity, in maintenance or unreachable.',
    causes: [
      'Call, channel, CPS or license limit reached on the SBC, switch or trunk',
      'No route or circuit at the carrier: Q.850 cause 34, 38, 41, 42 or 47',
    ],
    checks: [
      'Look for a 503 packet; without one, your own stack made it after a transport error',
      'Read reason phrase, Retry-After and the Q.850 cause in Reason',
      'Compare concurrent calls and CPS with the limits of trunk, account and license',
    ],
    next: {
      retry: 'failover',
      text: 'Go to the next SRV target or trunk at once; spare this server for the seconds in Retry-After.',
    },
    senses: [
      {
        when: 'FreeSWITCH phrase',
        phrases: ['Maximum Calls In Progress', 'System Busy', 'System Paused'],
        title: 'FreeSWITCH takes no new calls',
        meaning: 'The switch is at its session limit, its SIP queue is too long, or the profile is paused.',
        checks: [
          'Run "status" in fs_cli and compare sessions and sessions per second with their maximum',
          'Run "sofia status" and check that the profile is running',
          'Check for fsctl pause, or the standby node of a pair',
        ],
      },
      {
        when: 'No 503 packet in the trace, or a phrase about DNS',
        phrases: ['DNS Error', 'No DNS results'],
        title: 'Made by the local stack',
        meaning:
          'The request could not be sent: the stack reports a transport or DNS failure as 503; no server refused it.',
        checks: [
          'Look for TCP resets, TLS alerts or ICMP unreachable from the next hop',
          'Check DNS, firewall, listener and certificate of the next hop',
          'Compare the transport in Contact or Route with what the peer listens on',
        ],
      },
    ],
  },
  {
    code: 504,
    defined: { rfc: 3261, section: '21.5.5' },
    meaning: 'A server further along did not answer in time, so the server before it gave up.',
    causes: [
      'Next hop down, behind a firewall, or at another host or port',
      'TLS to the next hop fails: certificate expired, not trusted or for another name',
    ],
    checks: [
      'Find the element that sent it; the fault is on the leg behind it',
      'From that element, resolve the next hop and open a connection to its port',
      'Check expiry, issuer and host name of the certificate on both sides',
    ],
    next: {
      retry: 'elsewhere',
      text: 'Use another route; number and callee are not at fault.',
    },
  },
  {
    code: 505,
    defined: { rfc: 3261, section: '21.5.6' },
    meaning: 'The server does not speak the SIP version in the request line.',
    causes: [
      'Request line damaged or built wrongly, so that "SIP/2.0" is not found',
      'Scanner, or traffic that is not SIP, on the SIP port',
    ],
    checks: [
      'Read the request line byte by byte in the trace',
      'Take SIP ALG and manipulation rules out of the path and compare',
    ],
    next: {
      retry: 'no',
      text: 'Do not repeat it unchanged; all stacks speak 2.0, so repair the request line.',
    },
    rare: true,
  },
  {
    code: 513,
    defined: { rfc: 3261, section: '21.5.7' },
    meaning: 'The request is longer than the server accepts, mostly for a big SDP or many header fields.',
    causes: [
      'INVITE over UDP above the MTU set on the SBC',
      'WebRTC offer with many codecs and ICE candidates',
    ],
    checks: [
      'Compare its size in the trace with 1300 bytes and with the limit of the server',
      'Check whether it passes over TCP or TLS',
      'Trim codecs, ICE candidates and header fields that nobody reads',
    ],
    next: {
      retry: 'modify',
      text: 'Send it again over TCP or TLS, or shorter.',
    },
  },
  {
    code: 555,
    defined: { rfc: 8599, section: '8.1' },
    meaning: 'The REGISTER names a push service (to wake the app) that the server does not support.',
    causes: [
      'Push service in pn-provider not supported by this network',
      'No proxy or registrar on the path is set up for push',
    ],
    checks: [
      'Read pn-provider, pn-param and pn-prid in the Contact URI of the REGISTER',
      'Compare it with sip.pns in Feature-Caps, if the response has it',
    ],
    next: {
      retry: 'modify',
      text: 'Register with a service the server lists, or without pn- parameters on a connection kept open.',
    },
    rare: true,
  },
  {
    code: 580,
    defined: { rfc: 3312, section: '8' },
    meaning: 'The call needed resources reserved before ringing, as in VoLTE, and that failed.',
    causes: [
      'Dedicated bearer or QoS flow for the media was not set up (VoLTE, VoNR)',
      'Policy control or radio access refused the reservation',
    ],
    checks: [
      'Read a=des in the SDP of the 580: "failure" marks what could not be met, local or remote',
      'Follow the bearer: Rx or N5 request, policy answer, then bearer or PDU session setup at the radio',
      'Check that the cell and the subscription allow the voice bearer (QCI 1 or 5QI 1)',
    ],
    next: {
      retry: 'modify',
      text: 'Offer again with preconditions that are optional or can be met.',
    },
  },
] as const satisfies readonly BriefRow[];
