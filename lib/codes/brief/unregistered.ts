import type { CodeBrief } from '../types';

/**
 * Brief rows of numbers that are not in the IANA registry but are sent by some products or shown in their
 * consoles. 0, 7xx and 999 never stand in a status line.
 */
export const unregistered = [
  {
    code: 0,
    phrase: 'No response',
    variants: [{ phrase: 'BYE', by: 'Microsoft Teams, VoIPmonitor' }],
    registration: 'unregistered',
    meaning:
      'Not a SIP response code: consoles show 0 where no final response was seen, Teams also for calls that ended normally.',
    causes: [
      'Microsoft Teams: the call ended normally with BYE',
      'VoIPmonitor: no response captured, or nothing but a BYE',
      'PJSIP: no status has been set yet',
    ],
    checks: [
      'Read the text beside it: BYE is a normal end, "NO RESPONSE" is silence',
      'In Teams, look at the subcode and the duration of the call',
      'In VoIPmonitor, check that the sniffer sees both directions of the signaling',
    ],
    next: { retry: 'n/a', text: 'Nothing to retry: judge the call by its messages, not by this number.' },
  },
  {
    code: 101,
    phrase: 'Dialog establishment',
    registration: 'unregistered',
    meaning:
      'Not a registered code: 101 stands only in the phrase table of belle-sip, the library of Linphone.',
    causes: [
      'Application built on belle-sip that answers with 101',
      'RTP payload type 101 (telephone-event) misread as a code',
    ],
    checks: [
      'Check that the number stands in a status line',
      'See which provisional or final response follows',
    ],
    next: { retry: 'n/a', text: 'Treat it like 183 and wait for the final response.' },
    rare: true,
  },
  {
    code: 201,
    phrase: 'Accepted',
    registration: 'unregistered',
    meaning: 'Not a registered code: the Rust library rsip has 201 in its table where 202 Accepted is meant.',
    causes: ['Application built on rsip that answers SUBSCRIBE or REFER with its "Accepted"'],
    checks: ['Read the Server or User-Agent header field of the sender', 'Read 202 for it'],
    next: { retry: 'n/a', text: 'Treat it like 200: the request was accepted.' },
    rare: true,
  },
  {
    code: 299,
    phrase: 'Success - Others',
    registration: 'unregistered',
    meaning:
      'Not a registered code: the SIP statistics of Wireshark count all other 2xx responses under 299.',
    causes: ['Capture holds a 2xx that Wireshark has no name for'],
    checks: ['Filter with sip.Status-Code >= 200 && sip.Status-Code < 300 to find the real numbers'],
    next: {
      retry: 'n/a',
      text: 'Look up the number in the packet itself; on the wire an unknown 2xx counts as 200.',
    },
    rare: true,
  },
  {
    code: 303,
    phrase: 'See Other',
    registration: 'unregistered',
    meaning: 'Not a registered code: RFC 2543 listed 303 for redirection, RFC 3261 dropped it.',
    causes: ['Redirect server built for RFC 2543', 'HTTP response read as a SIP one'],
    checks: ['Check that the line begins with SIP/2.0 and not HTTP', 'Read Contact for the new target'],
    next: { retry: 'redirect', text: 'Treat it like 300 and offer the targets in Contact.' },
    rare: true,
  },
  {
    code: 304,
    phrase: 'Alternative Service',
    registration: 'unregistered',
    meaning:
      'Not a registered code: Bitrix24 shows 304 for a missed call, and SIPSorcery has it where 380 is meant.',
    causes: [
      'Bitrix24 statistics: the call lasted 0 seconds',
      'SIPSorcery application that redirects to an alternative service',
    ],
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
          'Bitrix24 telephony records 304 for a call that nobody answered; it is a label of its own, not a SIP response.',
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
    meaning:
      'Not a registered code: the SIP statistics of Wireshark count all other 3xx responses under 399.',
    causes: ['Capture holds a 3xx that Wireshark has no name for'],
    checks: [
      'Filter with sip.Status-Code >= 300 && sip.Status-Code < 400 to find the real numbers',
      'In a Warning header field, 399 is a warn-code for other trouble: read the quoted text',
    ],
    next: {
      retry: 'n/a',
      text: 'Look up the number in the packet itself; on the wire an unknown 3xx counts as 300.',
    },
    rare: true,
  },
  {
    code: 409,
    phrase: 'Conflict',
    registration: 'unregistered',
    defined: { rfc: 2543, section: '7.4.10' },
    meaning:
      'Not a registered code: RFC 2543 had 409 for clashing registrations; some switches and portals still use it.',
    causes: [
      'Old registrar that objects to a second registration',
      'Switch or carrier that gives 409 a meaning of its own',
    ],
    checks: [
      'Read the reason phrase and the Server header field',
      'On REGISTER, compare the Contact with the bindings the registrar already has',
      'Ask the carrier what it sends 409 for, or look in its list of disconnect codes',
    ],
    next: { retry: 'no', text: 'Treat it like 400: do not repeat unchanged, remove the conflict first.' },
    rare: true,
  },
  {
    code: 411,
    phrase: 'Length Required',
    registration: 'unregistered',
    defined: { rfc: 2543, section: '7.4.12' },
    meaning: 'Not a registered code: in RFC 2543 a server refused a request without Content-Length with 411.',
    causes: ['Request over TCP or TLS without Content-Length', 'Stack built for RFC 2543'],
    checks: [
      'Check that the request carries Content-Length, and the right one',
      'Look for SIP ALG or manipulation rules that drop it',
    ],
    next: { retry: 'modify', text: 'Add the right Content-Length and send it again.' },
    rare: true,
  },
  {
    code: 458,
    phrase: 'Replied remotely',
    registration: 'unregistered',
    meaning: 'Not a registered code: 458 is an example value in the Kamailio tmx documentation.',
    causes: ['Script or RPC call copied from that documentation'],
    checks: ['Search the Kamailio configuration and RPC scripts for 458'],
    next: { retry: 'no', text: 'Treat it like 400 and have the script send a registered code.' },
    rare: true,
  },
  {
    code: 473,
    phrase: 'Filtered destination',
    registration: 'unregistered',
    meaning:
      'Not a registered code: OpenSIPS did not send the request because its own blacklist holds the destination address.',
    causes: [
      'Address learned by the DNS blacklist after an earlier failure there',
      'Static dst_blacklist rule, or one the script applies with use_blacklist()',
      'Blacklist of gateways that drouting or load_balancer defines',
    ],
    checks: [
      'Run "opensips-cli -x mi list_blacklists" and look for address, port and transport',
      'Find out why the destination failed before it was listed; entries that were learned expire',
      'Check dst_blacklist and disable_dns_blacklist in the configuration',
    ],
    next: {
      retry: 'elsewhere',
      text: 'Use another destination, or wait until the entry expires; callers treat it like 400.',
    },
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
    next: { retry: 'later', text: 'Handle it as the 500 that stands in front of it.' },
    rare: true,
  },
  {
    code: 475,
    phrase: 'Bad URI',
    registration: 'unregistered',
    meaning:
      'Not a registered code: OpenSIPS could not parse the URI that the request should go to; Kamailio uses 479 for this.',
    causes: [
      'Dialed string or script put an invalid Request-URI together',
      'Contact of a registration cannot be parsed',
      'Characters in the user part not escaped, such as # or spaces',
    ],
    checks: [
      'Read Request-URI and topmost Route in the request as OpenSIPS received it',
      'Print $ru and $du in the script before t_relay()',
      'Look for the parse error in the OpenSIPS log at that second',
    ],
    next: { retry: 'modify', text: 'Correct the URI and send again; callers treat it like 400.' },
  },
  {
    code: 476,
    phrase: 'Unresolvable destination',
    registration: 'unregistered',
    meaning:
      'Not a registered code: OpenSIPS (and old SER or OpenSER) could not resolve the name of the next hop; Kamailio uses 478 for this.',
    causes: [
      'Host in Request-URI, Route or $du has no NAPTR, SRV, A or AAAA record',
      'DNS server slow or unreachable from the proxy',
      'Host part missing or mistyped',
      'WebRTC contact in the .invalid domain without alias or outbound handling',
    ],
    checks: [
      'Resolve the name on the proxy host: dig NAPTR, SRV, A and AAAA',
      'Read Request-URI and topmost Route for the host that was tried',
      'Check the resolver of the proxy host and its timeouts',
    ],
    next: { retry: 'elsewhere', text: 'Use another route until DNS is repaired; callers treat it like 400.' },
  },
  {
    code: 477,
    phrase: 'Send failed',
    variants: [{ phrase: 'Unfortunately error on sending to next hop occurred', by: 'Kamailio' }],
    registration: 'unregistered',
    meaning:
      'Not a registered code: a Kamailio or OpenSIPS proxy had an address for the next hop but failed to send to it.',
    causes: [
      'TCP, TLS or WebSocket connection of the registered client is gone, after NAT timeout or app sleep',
      'Next hop refuses the connection, or TLS to it fails',
      'Firewall, routing or local address blocks sending',
      'No listening socket on the proxy for that transport or address family',
      'Destination on the blocklist of the proxy',
    ],
    checks: [
      'Check that the connection of the contact is still open: kamcmd core.tcp_list, opensips-cli -x mi list_tcp_conns',
      'Connect to the next hop from the proxy host, with openssl s_client for TLS',
      'Compare transport and address family of the next hop with the listen sockets',
      'Read the proxy log at that second: it names the failed send',
      'Shorten keep-alive or registration interval if the clients are behind NAT',
    ],
    next: {
      retry: 'elsewhere',
      text: 'Use another contact or route; the client has to register again. Callers treat it like 400.',
    },
  },
  {
    code: 478,
    phrase: 'Unresolvable destination',
    registration: 'unregistered',
    meaning:
      'Not a registered code: Kamailio could not resolve the name of the next hop; OpenSIPS uses 476 for this.',
    causes: [
      'Host in Request-URI, Route or $du has no NAPTR, SRV, A or AAAA record',
      'A tel: URI, or a URI without a host, was relayed',
      'WebRTC contact in the .invalid domain without alias handling',
      'DNS server slow or unreachable, or a failure kept in the DNS cache',
    ],
    checks: [
      'Resolve the name on the proxy host: dig NAPTR, SRV, A and AAAA',
      'Read Request-URI and topmost Route for the host that was tried',
      'For WebRTC, check fix_nated_register() on REGISTER, add_contact_alias() and handle_ruri_alias() in dialogs',
      'Look at the cache with kamcmd dns.lookup and compare with dig',
    ],
    next: {
      retry: 'elsewhere',
      text: 'Use another route until the name resolves; callers treat it like 400.',
    },
  },
  {
    code: 479,
    phrase: 'Regretfully, we were not able to process the URI',
    variants: [
      { phrase: "We don't forward to private IP addresses", by: 'Kamailio, OpenSIPS sample scripts' },
    ],
    registration: 'unregistered',
    meaning: 'Not a registered code: Kamailio could not parse the Request-URI; OpenSIPS uses 475 for this.',
    causes: [
      'Dialed string or script put an invalid Request-URI together',
      'Contact of a registration cannot be parsed',
      'NAT sample script refuses to forward to a private address',
    ],
    checks: [
      'Read the phrase: the sample scripts say that they do not forward to private addresses',
      'Read Request-URI and topmost Route in the request as Kamailio received it',
      'Print $ru and $du in the script before t_relay()',
    ],
    next: { retry: 'modify', text: 'Correct the URI and send again; callers treat it like 400.' },
    senses: [
      {
        when: 'Phrase about private IP addresses',
        phrases: ["We don't forward to private IP addresses"],
        title: 'Private target refused',
        meaning:
          'A NAT script based on the nathelper samples found a private address in the Request-URI and no Route.',
        checks: [
          'Check that REGISTER passes fix_nated_register(), which stores the public address with the contact',
          'Check that the client uses the proxy as outbound proxy',
        ],
      },
    ],
  },
  {
    code: 490,
    phrase: 'Request Updated',
    registration: 'unregistered',
    meaning:
      'Not a registered code: 490 comes from an early draft; inside PJSIP it marks a transaction that the stack ended.',
    causes: ['PJSIP log or application event for a transaction that the stack ended by itself'],
    checks: ['Look for a packet: 490 without one is only the internal status of PJSIP'],
    next: { retry: 'n/a', text: 'Look at what the stack sent next; in a status line treat it like 400.' },
    rare: true,
  },
  {
    code: 499,
    phrase: 'Client Error - Others',
    registration: 'unregistered',
    meaning:
      'Not a registered code: the SIP statistics of Wireshark count all other 4xx responses under 499.',
    causes: ['Capture holds a 4xx that Wireshark has no name for'],
    checks: ['Filter with sip.Status-Code >= 400 && sip.Status-Code < 500 to find the real numbers'],
    next: {
      retry: 'n/a',
      text: 'Look up the number in the packet itself; on the wire an unknown 4xx counts as 400.',
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
    checks: [
      'Read the Kamailio log at that second',
      'Check onsend_route in kamailio.cfg for the rule that drops it',
    ],
    next: { retry: 'later', text: 'Handle it as the 500 that stands in front of it.' },
    rare: true,
  },
  {
    code: 520,
    phrase: 'Blocklisted',
    registration: 'unregistered',
    meaning:
      'Not a response code: 520 is an internal error of Kamailio that leaves as 500 with (520/...) in the phrase.',
    causes: ['Destination is in the destination blocklist of Kamailio after an earlier send failure'],
    checks: [
      'List the entries with kamcmd dst_blocklist.view (dst_blacklist.view in old versions)',
      'Find out why sending failed before',
    ],
    next: {
      retry: 'later',
      text: 'Handle it as the 500 that stands in front of it; entries expire by themselves.',
    },
    rare: true,
  },
  {
    code: 599,
    phrase: 'Server Error - Others',
    registration: 'unregistered',
    meaning:
      'Not a registered code: the SIP statistics of Wireshark count all other 5xx responses under 599.',
    causes: ['Capture holds a 5xx that Wireshark has no name for'],
    checks: ['Filter with sip.Status-Code >= 500 && sip.Status-Code < 600 to find the real numbers'],
    next: {
      retry: 'n/a',
      text: 'Look up the number in the packet itself; on the wire an unknown 5xx counts as 500.',
    },
    rare: true,
  },
  {
    code: 687,
    phrase: 'Dialog Terminated',
    registration: 'unregistered',
    meaning:
      'Not a registered code: a draft of the Replaces extension had 687, and the SigComp dictionary and sofia-sip still list it.',
    causes: ['Name taken from the table of sofia-sip; no use on the wire is known'],
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
    meaning:
      'Not a registered code: the SIP statistics of Wireshark count all other 6xx responses under 699.',
    causes: ['Capture holds a 6xx that Wireshark has no name for'],
    checks: ['Filter with sip.Status-Code >= 600 && sip.Status-Code < 700 to find the real numbers'],
    next: {
      retry: 'n/a',
      text: 'Look up the number in the packet itself; on the wire an unknown 6xx counts as 600.',
    },
    rare: true,
  },
  {
    code: 701,
    phrase: 'No response from destination server',
    registration: 'unregistered',
    meaning:
      'Not a SIP response code: PJSIP and software built on it name a local timeout 701; nothing was received.',
    causes: ['Server did not answer: address, port, firewall or NAT', 'Old PJSIP; newer versions report 408'],
    checks: ['Check in a trace that no response came back', 'Test address, port and transport of the server'],
    next: { retry: 'later', text: 'Handle it like a local 408: repair reachability, then send again.' },
    rare: true,
    senses: [
      {
        when: 'FreeSWITCH hangup cause',
        phrases: ['SYSTEM_SHUTDOWN'],
        title: 'FreeSWITCH cause SYSTEM_SHUTDOWN',
        meaning: 'As a FreeSWITCH hangup cause, 701 says that the switch was shutting down.',
        checks: ['Check the log for a restart or shutdown at that time'],
      },
    ],
  },
  {
    code: 702,
    phrase: 'Unable to resolve destination server',
    registration: 'unregistered',
    meaning:
      'Not a SIP response code: PJSIP and software built on it name a failed DNS lookup 702; nothing was sent.',
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
        meaning:
          'As a FreeSWITCH hangup cause, 702 says that another leg of the same forked call was answered first.',
        checks: ['Look at the leg that was answered; this one needs no repair'],
      },
    ],
  },
  {
    code: 703,
    phrase: 'Error sending message to destination server',
    registration: 'unregistered',
    meaning:
      'Not a SIP response code: PJSIP and software built on it name a failed send 703; nothing was received.',
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
        meaning:
          'As a FreeSWITCH hangup cause, 703 says that an administrator or a command such as hupall ended the call.',
        checks: ['Look in the log for the command or the profile stop that ended it'],
      },
    ],
  },
  {
    code: 999,
    phrase: 'Unknown response',
    registration: 'unregistered',
    meaning:
      'Not a SIP response code: the SIP statistics of Wireshark count responses outside all classes under 999.',
    causes: ['Status line in the capture is damaged or holds a number outside 100-699'],
    checks: ['Filter with sip.Status-Code < 100 || sip.Status-Code > 699 to find the packets'],
    next: { retry: 'n/a', text: 'Look at the bytes of the status line in the packet.' },
    rare: true,
  },
] as const satisfies readonly CodeBrief[];
