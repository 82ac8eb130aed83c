import type { CodeBrief } from '../types';

/** Brief rows of the 5xx class: the server failed, the request may succeed elsewhere. */
export const serverErrors = [
  {
    code: 500,
    phrase: 'Server Internal Error',
    variants: [
      { phrase: 'Internal Server Error', by: 'RFC 2543' },
      { phrase: "I'm terribly sorry, server error occurred", by: 'Kamailio' },
      { phrase: 'Server error occurred', by: 'OpenSIPS' },
      { phrase: 'Forking capacity exceeded', by: 'Kamailio, OpenSIPS' },
      { phrase: 'Error in external logic', by: 'Kamailio, OpenSIPS' },
      { phrase: 'Overlapping Offer/Answer', by: 'FreeSWITCH' },
      { phrase: 'JsSIP Internal Error', by: 'JsSIP' },
    ],
    registration: 'registered',
    defined: { rfc: 3261, section: '21.5.1' },
    meaning: 'The server ran into an error it had no better code for and gave up on this request.',
    causes: [
      'Bug, crash or failed lookup (database, script, media) in the server that answered',
      'Proxy turned a lone 503 from downstream into 500',
      'Local limit reported as 500: RTP ports, memory, number of branches',
      'Second INVITE or UPDATE while the first one is still open, with Retry-After of 0-10 s',
      'In-dialog request with a lower CSeq than one already seen',
      'Telephone network failure mapped by a gateway: Q.850 cause 38, 111 or 127',
    ],
    checks: [
      'Find the element that made it: Server header, then the next leg; a proxy may hide a 503 behind it',
      'Read reason phrase, Reason and Warning',
      'Search the log of that server for the Call-ID at that second',
      'Compare CSeq with the previous request of the dialog and look for an INVITE that is still open',
      'Check whether every call fails or one route, account or codec',
    ],
    next: {
      retry: 'later',
      text: 'Wait for Retry-After, or a few seconds, and try again; if it repeats, use another server and call its operator.',
    },
  },
  {
    code: 501,
    phrase: 'Not Implemented',
    registration: 'registered',
    defined: { rfc: 3261, section: '21.5.2' },
    meaning: 'The server does not know the method of this request and supports it for nobody.',
    causes: [
      'Far end lacks the method: PUBLISH, MESSAGE, INFO, REFER, UPDATE or SUBSCRIBE',
      'Trunk or SBC that handles plain call control only',
      'Service missing in the telephone network: Q.850 cause 29, 69 or 79',
    ],
    checks: [
      'Read the method in CSeq of the response',
      'Send OPTIONS to the same server and compare the method with Allow in its 200',
      'Turn off the feature that sends the method: presence, messaging, transfer, session refresh by UPDATE',
      'If the method is INVITE, read the Q.850 cause in Reason: the gateway only relays it',
    ],
    next: {
      retry: 'no',
      text: 'Do not send this method to this server again; carry on without the feature.',
    },
  },
  {
    code: 502,
    phrase: 'Bad Gateway',
    registration: 'registered',
    defined: { rfc: 3261, section: '21.5.3' },
    meaning: 'A gateway or proxy on the way got an answer from the next hop that it could not use.',
    causes: [
      'Destination or its exchange is out of order (Q.850 cause 27)',
      'Next hop answered with something malformed or unexpected',
      'SIP profile or trunk missing in the local switch',
      'Host name of the next hop did not resolve (clients built on PJSIP)',
    ],
    checks: [
      'Look for a 502 packet; without one, the local stack made it and DNS is the first suspect',
      'Trace the leg behind the element that sent 502 and read what came back to it',
      'Read the Q.850 cause in Reason: 27 points at the destination, 38 at the network',
      'Dial the same number through another carrier',
      'In FreeSWITCH, check with "sofia status" that the profile in the dial string is running',
    ],
    next: {
      retry: 'elsewhere',
      text: 'Use another route or carrier; the same path gives the same answer until its next hop is repaired.',
    },
  },
  {
    code: 503,
    phrase: 'Service Unavailable',
    variants: [
      { phrase: 'Maximum Calls In Progress', by: 'FreeSWITCH' },
      { phrase: 'System Busy', by: 'FreeSWITCH' },
      { phrase: 'System Paused', by: 'FreeSWITCH' },
      { phrase: 'INVALID INVITE', by: 'FreeSWITCH' },
      { phrase: 'DNS Error', by: 'FreeSWITCH, sofia-sip' },
      { phrase: 'No DNS results', by: 'reSIProcate' },
    ],
    registration: 'registered',
    defined: { rfc: 3261, section: '21.5.4' },
    meaning:
      'The server cannot take the request now: it is overloaded, out of capacity, in maintenance or unreachable.',
    causes: [
      'Call, channel, CPS or license limit reached on the SBC, switch or trunk',
      'No route or circuit at the carrier: Q.850 cause 34, 38, 41, 42, 47, 58 or 88',
      'TCP or TLS connection to the next hop failed and the local stack made the 503 itself',
      'TLS handshake refused because of protocol version or certificate',
      'Server in maintenance, standby or overload protection',
      'Contact registered with a transport on which the server cannot reach the phone',
    ],
    checks: [
      'Look for a 503 packet; without one, your own stack made it after a transport error',
      'Read reason phrase, Retry-After and the Q.850 cause in Reason',
      'Compare concurrent calls and CPS at that second with the limits of trunk, account and license',
      'Test the next hop: OPTIONS, port, SRV records for the transport, TLS version, certificate',
      'Check that the call really went on to the next SRV target or trunk',
    ],
    next: {
      retry: 'failover',
      text: 'Go to the next SRV target or trunk at once and leave this server alone for the seconds in Retry-After.',
    },
    senses: [
      {
        when: 'FreeSWITCH phrase',
        phrases: ['Maximum Calls In Progress', 'System Busy', 'System Paused'],
        title: 'FreeSWITCH takes no new calls',
        meaning:
          'The switch hit its session limit, its SIP queue is too long, or the profile is paused; the first two come with Retry-After 300.',
        checks: [
          'Run "status" in fs_cli and compare sessions and sessions per second with their maximum',
          'Run "sofia status" and check that the profile is running',
          'Check whether somebody paused it: fsctl pause, standby node of a pair',
        ],
      },
      {
        when: 'No 503 packet in the trace, or a phrase about DNS',
        phrases: ['DNS Error', 'No DNS results'],
        title: 'Made by the local stack',
        meaning:
          'The request could not be sent: the stack reports the transport or DNS failure as 503, and no server refused anything.',
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
    phrase: 'Server Time-out',
    variants: [
      { phrase: 'Gateway Time-out', by: 'RFC 2543' },
      { phrase: 'Server Timeout', by: 'PJSIP' },
    ],
    registration: 'registered',
    defined: { rfc: 3261, section: '21.5.5' },
    meaning: 'A server further along the path did not answer in time, so the server in front of it gave up.',
    causes: [
      'Next hop is down, blocked by a firewall, or addressed with the wrong host or port',
      'TLS to the next hop fails: certificate expired, not trusted, or wrong name',
      'Name of the next hop has no SRV, A or AAAA record',
      'Timer ran out in the telephone network (Q.850 cause 102)',
      'Slow lookup behind the server: database, ENUM, number portability',
    ],
    checks: [
      'Find the element that sent 504; the fault lies on the leg behind it',
      'From that element, resolve the next hop and open a connection to its port',
      'Check expiry, issuer and host name of the certificate on both sides',
      'Look for requests on that leg that stay without any answer',
      'Read Reason: Q.850 cause 102 moves the search into the telephone network',
    ],
    next: {
      retry: 'elsewhere',
      text: 'Use another route; neither the callee nor the number is at fault.',
    },
  },
  {
    code: 505,
    phrase: 'Version Not Supported',
    variants: [{ phrase: 'SIP Version not supported', by: 'RFC 2543' }],
    registration: 'registered',
    defined: { rfc: 3261, section: '21.5.6' },
    meaning: 'The server does not speak the SIP version in the request line, or refuses to.',
    causes: [
      'Request line damaged on the way or built wrongly, so that "SIP/2.0" is not read as such',
      'Scanner or other traffic that is not SIP on the SIP port',
    ],
    checks: [
      'Read the request line byte by byte in the trace',
      'Take SIP ALG and header manipulation rules out of the path and compare',
    ],
    next: {
      retry: 'no',
      text: 'Do not repeat it unchanged; every SIP stack in use speaks 2.0, so repair what damages the request line.',
    },
    rare: true,
  },
  {
    code: 513,
    phrase: 'Message Too Large',
    registration: 'registered',
    defined: { rfc: 3261, section: '21.5.7' },
    meaning:
      'The request is longer than the server accepts, mostly because of a big SDP or many header fields.',
    causes: [
      'INVITE over UDP above the MTU that the SBC is configured for',
      'WebRTC offer with many codecs and ICE candidates',
      'Long Identity, History-Info, Record-Route or proprietary header fields',
      'MESSAGE, PUBLISH or NOTIFY body above the limit of the server',
    ],
    checks: [
      'Compare the size of the request in the trace with 1300 bytes and with the limit of the server',
      'Check whether the same request over TCP or TLS passes',
      'Trim the codec list, ICE candidates and header fields that nobody reads',
      'Check the message size limit on the SBC or proxy',
    ],
    next: {
      retry: 'modify',
      text: 'Send it again over TCP or TLS, or shorter.',
    },
  },
  {
    code: 555,
    phrase: 'Push Notification Service Not Supported',
    registration: 'registered',
    defined: { rfc: 8599, section: '8.1' },
    meaning: 'The REGISTER names a push service for waking the app that the server does not support.',
    causes: [
      'Push service in pn-provider of the Contact is not used in this network',
      'No proxy or registrar on the path is set up for push',
    ],
    checks: [
      'Read pn-provider, pn-param and pn-prid in the Contact URI of the REGISTER',
      'Compare with the services listed in sip.pns of Feature-Caps, if the response has it',
      'Check the push settings of the registrar or push proxy',
    ],
    next: {
      retry: 'modify',
      text: 'Register with a service the server lists, or without pn- parameters and with the connection kept open.',
    },
    rare: true,
  },
  {
    code: 580,
    phrase: 'Precondition Failure',
    registration: 'registered',
    defined: { rfc: 3312, section: '8' },
    meaning:
      'The call needed resources reserved before ringing, as in VoLTE, and the reservation failed or was refused.',
    causes: [
      'Dedicated bearer or QoS flow for the media was not set up (VoLTE, VoNR)',
      'Policy control or radio access rejected the reservation',
      'Media without QoS handling in this network, for example video',
      'Callee will not or cannot meet a precondition marked mandatory',
    ],
    checks: [
      'Read the a=des lines of the SDP in the 580: "failure" marks what could not be met, local or remote',
      'Follow the bearer: Rx or N5 request, policy answer, then the bearer or PDU session change on the radio side',
      'Check that the cell and the subscription allow the voice bearer (QCI 1 or 5QI 1)',
      'On a trunk, check whether "precondition" in Supported or Require should be removed at the SBC',
    ],
    next: {
      retry: 'modify',
      text: 'Offer again with preconditions that can be met or are optional; a phone may fall back to circuit switched.',
    },
  },
] as const satisfies readonly CodeBrief[];
