import type { CodeBrief } from '../types';

/** Brief rows of numbers that look like response codes in tools and tables, and that nobody sends. */
export const pseudo = [
  {
    code: 0,
    phrase: 'No response',
    variants: ['BYE'],
    registration: 'unregistered',
    meaning:
      'Not a SIP response code: consoles show 0 where no final response was seen, Teams also after a normal end.',
    causes: [
      'Microsoft Teams: the call ended normally with BYE',
      'VoIPmonitor: no response captured, or nothing but a BYE',
      'PJSIP: no status has been set yet',
    ],
    checks: [
      'Read the text beside it: BYE is a normal end, "NO RESPONSE" is silence',
      'In Teams, look at the subcode and the duration of the call',
      'In VoIPmonitor, check that the sniffer sees both directions',
    ],
    next: { retry: 'look', text: 'Judge the call by its messages, not by this number.' },
  },
  {
    code: 101,
    phrase: 'Dialog establishment',
    registration: 'unregistered',
    meaning: '101 stands only in the phrase table of belle-sip, the library of Linphone.',
    causes: [
      'Application built on belle-sip that answers with 101',
      'RTP payload type 101 (telephone-event) misread as a code',
    ],
    checks: ['Check that the number stands in a status line', 'See which response follows'],
    next: { retry: 'na', text: 'Treat it like 183 and wait for the final response.' },
    rare: true,
  },
  {
    code: 201,
    phrase: 'Accepted',
    registration: 'unregistered',
    meaning: 'The Rust library rsip has 201 in its table where 202 Accepted is meant.',
    causes: ['Application on rsip that answers SUBSCRIBE or REFER with its "Accepted"'],
    checks: ['Read the Server or User-Agent header field of the sender', 'Read 202 for it'],
    next: { retry: 'na', text: 'Treat it like 200: the request was accepted.' },
    rare: true,
  },
  {
    code: 299,
    phrase: 'Success - Others',
    registration: 'unregistered',
    meaning: 'The SIP statistics of Wireshark count every 2xx without a line of its own under 299.',
    causes: [],
    checks: ['Filter with sip.Status-Code >= 200 && sip.Status-Code < 300 to find the real numbers'],
    next: {
      retry: 'na',
      text: 'Look up the number in the packet; an unknown 2xx counts as 200.',
    },
    rare: true,
  },
  {
    code: 303,
    phrase: 'See Other',
    registration: 'unregistered',
    meaning: 'RFC 2543 listed 303 for redirection; RFC 3261 dropped it.',
    causes: ['Redirect server built for RFC 2543', 'HTTP response read as a SIP one'],
    checks: ['Check that the line begins with SIP/2.0 and not HTTP', 'Read Contact for the new target'],
    next: { retry: 'redirect', text: 'Treat it like 300: try the targets in Contact.' },
    rare: true,
  },
  {
    code: 304,
    phrase: 'Alternative Service',
    registration: 'unregistered',
    meaning: 'Bitrix24 shows 304 for a missed call, and SIPSorcery has it where 380 is meant.',
    causes: ['Bitrix24: the call lasted 0 seconds', 'SIPSorcery: redirect to an alternative service'],
    checks: [
      'If the console is a CRM, read 304 as missed call',
      'In a SIP trace, read 380 for it and look at Contact',
    ],
    next: {
      retry: 'redirect',
      text: 'In a status line treat it like 300; in Bitrix24 call the person back.',
    },
    rare: true,
    senses: [
      {
        when: 'Bitrix24',
        phrases: ['Missed call'],
        title: 'Missed call',
        meaning:
          'Bitrix24 telephony records 304 for a call that nobody answered: a label of its own, no SIP response.',
        checks: [
          'Look for the real response in the PBX or connector that fed Bitrix24',
          'Check whether the connector reports the duration',
        ],
      },
    ],
  },
  {
    code: 399,
    phrase: 'Redirection - Others',
    registration: 'unregistered',
    meaning: 'The SIP statistics of Wireshark count every 3xx without a line of its own under 399.',
    causes: [],
    checks: [
      'Filter with sip.Status-Code >= 300 && sip.Status-Code < 400 to find the real numbers',
      'In a Warning header field, 399 is a warn-code for other trouble: read the quoted text',
    ],
    next: {
      retry: 'look',
      text: 'Look up the number in the packet; an unknown 3xx counts as 300.',
    },
    rare: true,
  },
  {
    code: 458,
    phrase: 'Replied remotely',
    registration: 'unregistered',
    meaning: '458 is an example value in the Kamailio tmx documentation.',
    causes: ['Script or RPC call copied from that documentation'],
    checks: ['Search Kamailio configuration and RPC scripts for 458'],
    next: { retry: 'no', text: 'Treat it like 400 and have the script send a registered code.' },
    rare: true,
  },
  {
    code: 474,
    phrase: 'Bad protocol',
    registration: 'unregistered',
    meaning:
      'Not a response code: 474 is an internal error of OpenSIPS that leaves as 500 with (474/...) in the phrase.',
    causes: ['Transport of the next hop is not enabled or not known in OpenSIPS'],
    checks: [
      'Check the transport parameter of the Request-URI or Route',
      'Check that the proto module and a socket for it are loaded',
    ],
    next: { retry: 'later', text: 'Handle it as the 500 in front of it.' },
    rare: true,
  },
  {
    code: 499,
    phrase: 'Client Error - Others',
    registration: 'unregistered',
    meaning: 'The SIP statistics of Wireshark count every 4xx without a line of its own under 499.',
    causes: [],
    checks: ['Filter with sip.Status-Code >= 400 && sip.Status-Code < 500 to find the real numbers'],
    next: {
      retry: 'look',
      text: 'Look up the number in the packet; an unknown 4xx counts as 400.',
    },
    rare: true,
  },
  {
    code: 510,
    phrase: 'Admin prohibited',
    registration: 'unregistered',
    meaning:
      'Not a response code: 510 is an internal error of Kamailio that leaves as 500 with (510/...) in the phrase.',
    causes: ['Script dropped the request in onsend_route'],
    checks: ['Read the Kamailio log', 'Check onsend_route in kamailio.cfg for the rule that drops it'],
    next: { retry: 'later', text: 'Handle it as the 500 in front of it.' },
    rare: true,
  },
  {
    code: 520,
    phrase: 'Blocklisted',
    registration: 'unregistered',
    meaning:
      'Not a response code: 520 is an internal error of Kamailio that leaves as 500 with (520/...) in the phrase.',
    causes: ['Destination blocklisted after an earlier send failure'],
    checks: [
      'List the entries with kamcmd dst_blocklist.view (dst_blacklist.view in old versions)',
      'Find out why sending failed before',
    ],
    next: {
      retry: 'later',
      text: 'Handle it as the 500 in front of it; entries expire by themselves.',
    },
    rare: true,
  },
  {
    code: 599,
    phrase: 'Server Error - Others',
    registration: 'unregistered',
    meaning: 'The SIP statistics of Wireshark count every 5xx without a line of its own under 599.',
    causes: [],
    checks: ['Filter with sip.Status-Code >= 500 && sip.Status-Code < 600 to find the real numbers'],
    next: {
      retry: 'look',
      text: 'Look up the number in the packet; an unknown 5xx counts as 500.',
    },
    rare: true,
  },
  {
    code: 687,
    phrase: 'Dialog Terminated',
    registration: 'unregistered',
    meaning: 'A draft of the Replaces extension had 687; the SigComp dictionary and sofia-sip still list it.',
    causes: ['Table of sofia-sip; no use on the wire is known'],
    checks: [
      'Check that the number stands in a status line at all',
      'Read the Server header field of the sender',
    ],
    next: { retry: 'no', text: 'In a status line treat it like 600.' },
    rare: true,
  },
  {
    code: 699,
    phrase: 'Global Failure - Others',
    registration: 'unregistered',
    meaning: 'The SIP statistics of Wireshark count every 6xx without a line of its own under 699.',
    causes: [],
    checks: ['Filter with sip.Status-Code >= 600 && sip.Status-Code < 700 to find the real numbers'],
    next: {
      retry: 'look',
      text: 'Look up the number in the packet; an unknown 6xx counts as 600.',
    },
    rare: true,
  },
  {
    code: 701,
    phrase: 'No response from destination server',
    registration: 'unregistered',
    meaning:
      'Not a SIP response code: PJSIP and programs on it call a local timeout 701; nothing was received.',
    causes: ['Server did not answer: address, port, firewall or NAT', 'Old PJSIP; newer versions report 408'],
    checks: ['Check in a trace that no response came back', 'Test address, port and transport of the server'],
    next: { retry: 'later', text: 'Handle it like a local 408: repair reachability, then send again.' },
    rare: true,
    senses: [
      {
        when: 'FreeSWITCH hangup cause',
        phrases: ['SYSTEM_SHUTDOWN'],
        title: 'FreeSWITCH cause SYSTEM_SHUTDOWN',
        meaning: 'As a FreeSWITCH hangup cause: the switch was shutting down.',
        checks: ['Check the log for a restart or shutdown at that time'],
      },
    ],
  },
  {
    code: 702,
    phrase: 'Unable to resolve destination server',
    registration: 'unregistered',
    meaning:
      'Not a SIP response code: PJSIP and programs on it call a failed DNS lookup 702; nothing was sent.',
    causes: ['Server name without usable DNS record, or mistyped', 'Old PJSIP; newer versions report 502'],
    checks: [
      'Resolve the server name on the client, SRV included',
      'Check network and DNS server of the client',
    ],
    next: { retry: 'elsewhere', text: 'Correct the server name or DNS, or use another server.' },
    rare: true,
    senses: [
      {
        when: 'FreeSWITCH hangup cause',
        phrases: ['LOSE_RACE'],
        title: 'FreeSWITCH cause LOSE_RACE',
        meaning: 'As a FreeSWITCH hangup cause: another leg of the forked call was answered first.',
        checks: ['Look at the leg that was answered; this one needs no repair'],
      },
    ],
  },
  {
    code: 703,
    phrase: 'Error sending message to destination server',
    registration: 'unregistered',
    meaning:
      'Not a SIP response code: PJSIP and programs on it call a failed send 703; nothing was received.',
    causes: ['Connection refused, TLS failed or network down', 'Old PJSIP; newer versions report 503'],
    checks: [
      'Test the connection to the server with the transport in use',
      'Check network and certificates of the client',
    ],
    next: { retry: 'failover', text: 'Handle it like a local 503: try the next server or transport.' },
    rare: true,
    senses: [
      {
        when: 'FreeSWITCH hangup cause',
        phrases: ['MANAGER_REQUEST'],
        title: 'FreeSWITCH cause MANAGER_REQUEST',
        meaning: 'As a FreeSWITCH hangup cause: an administrator or a command such as hupall ended the call.',
        checks: ['Look in the log for the command or profile stop'],
      },
    ],
  },
  {
    code: 999,
    phrase: 'Unknown response',
    registration: 'unregistered',
    meaning:
      'Not a SIP response code: the SIP statistics of Wireshark count numbers outside all classes under 999.',
    causes: ['Status line in the capture is damaged or holds a number outside 100-699'],
    checks: ['Filter with sip.Status-Code < 100 || sip.Status-Code > 699 to find the packets'],
    next: { retry: 'look', text: 'Look at the bytes of the status line in the packet.' },
    rare: true,
  },
] as const satisfies readonly CodeBrief[];
