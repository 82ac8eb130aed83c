import type { BriefRow } from '../types';

/** Brief rows of numbers that programs send as response codes and that the registry does not have. */
export const unregistered = [
  {
    code: 409,
    defined: { rfc: 2543, section: '7.4.10' },
    meaning: 'RFC 2543 had 409 for clashing registrations; some switches and portals still use it.',
    causes: [
      'Old registrar that objects to a second registration',
      'Switch or carrier that gives 409 a meaning of its own',
    ],
    checks: [
      'Read the reason phrase and the Server header field',
      'On REGISTER, compare the Contact with the bindings the registrar already has',
    ],
    next: { retry: 'no', text: 'Treat it like 400: remove the conflict before you repeat it.' },
    rare: true,
  },
  {
    code: 411,
    defined: { rfc: 2543, section: '7.4.12' },
    meaning: 'In RFC 2543 a server refused a request without Content-Length with 411.',
    causes: ['Request over TCP or TLS without Content-Length', 'Stack built for RFC 2543'],
    checks: [
      'Check that the request carries Content-Length, and the right one',
      'Look for SIP ALG or manipulation rules that drop it',
    ],
    next: { retry: 'modify', text: 'Add the right Content-Length and send it again.' },
    rare: true,
  },
  {
    code: 473,
    meaning: 'OpenSIPS did not send the request, because its own blacklist holds the destination address.',
    causes: [
      'Address learned by the DNS blacklist after an earlier failure there',
      'Static dst_blacklist rule, or one the script applies with use_blacklist()',
    ],
    checks: [
      'Run "opensips-cli -x mi list_blacklists" and look for address, port and transport',
      'Find out why the destination failed before; learned entries expire',
    ],
    next: {
      retry: 'elsewhere',
      text: 'Use another destination, or wait for the entry to expire; callers treat it like 400.',
    },
  },
  {
    code: 475,
    meaning: 'OpenSIPS could not parse the URI that the request should go to; Kamailio uses 479 for this.',
    causes: [
      'Dialed string or script put an invalid Request-URI together',
      'Contact of a registration cannot be parsed',
    ],
    checks: [
      'Read Request-URI and topmost Route in the request as OpenSIPS received it',
      'Print $ru and $du in the script before t_relay()',
    ],
    next: { retry: 'modify', text: 'Correct the URI and send again; callers treat it like 400.' },
  },
  {
    code: 476,
    meaning: 'OpenSIPS could not resolve the name of the next hop; Kamailio uses 478 for this.',
    causes: [
      'Host in Request-URI, Route or $du has no NAPTR, SRV, A or AAAA record',
      'DNS server slow or unreachable from the proxy',
    ],
    checks: [
      'Resolve the name on the proxy host: dig NAPTR, SRV, A and AAAA',
      'Read Request-URI and topmost Route for the host that was tried',
    ],
    next: {
      retry: 'elsewhere',
      text: 'Use another route until the name resolves; callers treat it like 400.',
    },
  },
  {
    code: 477,
    meaning: 'A Kamailio or OpenSIPS proxy had an address for the next hop but failed to send to it.',
    causes: [
      'TCP, TLS or WebSocket connection of the client is gone, after NAT timeout or app sleep',
      'Next hop refuses the connection, or TLS to it fails',
    ],
    checks: [
      'Look for the connection of the contact: kamcmd core.tcp_list, opensips-cli -x mi list_tcp_conns',
      'Connect to the next hop from the proxy host, with openssl s_client for TLS',
    ],
    next: {
      retry: 'elsewhere',
      text: 'Use another contact or route, until the client registers again; callers treat it like 400.',
    },
  },
  {
    code: 478,
    meaning: 'Kamailio could not resolve the name of the next hop; OpenSIPS uses 476 for this.',
    causes: [
      'Host in Request-URI, Route or $du has no NAPTR, SRV, A or AAAA record',
      'A tel: URI, or a URI without a host, was relayed',
    ],
    checks: [
      'Resolve the name on the proxy host: dig NAPTR, SRV, A and AAAA',
      'Read Request-URI and topmost Route for the host that was tried',
    ],
    next: {
      retry: 'elsewhere',
      text: 'Use another route until the name resolves; callers treat it like 400.',
    },
  },
  {
    code: 479,
    meaning: 'Kamailio could not parse the URI that the request should go to; OpenSIPS uses 475 for this.',
    causes: [
      'Dialed string or script put an invalid Request-URI together',
      'Contact of a registration cannot be parsed',
    ],
    checks: [
      'Read the phrase: it may say that private addresses are refused',
      'Read Request-URI and topmost Route in the request as Kamailio received it',
    ],
    next: { retry: 'modify', text: 'Correct the URI and send again; callers treat it like 400.' },
    senses: [
      {
        when: 'Phrase about private IP addresses',
        phrases: ["We don't forward to private IP addresses"],
        title: 'Private target refused',
        meaning:
          'A NAT script from the nathelper samples found a private address in the Request-URI and no Route.',
        checks: [
          'Check that REGISTER passes fix_nated_register(), which stores the public address',
          'Check that the client uses the proxy as outbound proxy',
        ],
      },
    ],
  },
  {
    code: 490,
    meaning: '490 comes from an early draft; inside PJSIP it marks a transaction that the stack ended.',
    causes: ['PJSIP log or application event'],
    checks: ['Look for a packet: 490 without one is internal to PJSIP'],
    next: { retry: 'look', text: 'Look at what the stack sent next; in a status line treat it like 400.' },
    rare: true,
  },
] as const satisfies readonly BriefRow[];
