import type { BriefRow } from '../types';

/** Brief rows 400 to 417 of the 4xx class: this server cannot fulfill the request as it is. */
export const clientErrors400to417 = [
  {
    code: 400,
    defined: { rfc: 3261, section: '21.4.1' },
    meaning: 'The server could not parse the request: something in it is malformed or missing.',
    causes: [
      'A header field is missing or broken, often Contact, From, To or Via',
      'Spaces, a stray # or missing angle brackets in a URI or display name',
    ],
    checks: [
      'Read reason phrase and Warning: a good server names the faulty part',
      'Compare the request as sent and as received: a difference points to an ALG or SBC',
      'Look for unescaped characters in Request-URI, From, To and Contact',
    ],
    next: { retry: 'modify', text: 'Correct the request first; the same message will fail again.' },
  },
  {
    code: 401,
    defined: { rfc: 3261, section: '21.4.2' },
    meaning: 'The registrar or endpoint challenges the request and wants it again with credentials.',
    causes: [
      'Normal first step, before the client sends its credentials',
      'Wrong user name, password or letter case (401 again after credentials were sent)',
    ],
    checks: [
      'Count them: one 401 and then success is normal; a second is a fault unless it says stale=true',
      'Second request without Authorization: the client has no credentials for that realm',
      'Compare username, realm and algorithm in Authorization with the challenge and the account',
    ],
    next: {
      retry: 'auth',
      text: 'Resend with Authorization, same Call-ID and a higher CSeq; never repeat rejected credentials.',
    },
  },
  {
    code: 402,
    defined: { rfc: 3261, section: '21.4.3' },
    meaning: 'A reserved code that some platforms send when an account has no credit left.',
    causes: ['The prepaid balance is used up or the credit limit is reached'],
    checks: [
      'Check balance and credit limit of the account',
      'Ask the operator of the platform what its 402 means; no standard defines it',
    ],
    next: { retry: 'no', text: 'Not until the account is in order.' },
    rare: true,
  },
  {
    code: 403,
    defined: { rfc: 3261, section: '21.4.4' },
    meaning: 'The server understood the request and refuses it: its policy does not allow it.',
    causes: [
      'Destination not allowed for the account: country, premium number, permission',
      'Caller ID missing, in the wrong format or not owned by the account',
    ],
    checks: [
      'Read reason phrase, Reason and Warning: carriers put their own code there',
      'Compare From and P-Asserted-Identity with the numbers of the account, as +E.164',
      'Compare the allow list with the public address that the request came from',
    ],
    next: {
      retry: 'no',
      text: 'Do not repeat it; change the permission, caller ID or account first.',
    },
    senses: [
      {
        when: 'Kamailio, phrase about size',
        phrases: ['Message too large', 'R-URI too large'],
        title: 'Message or URI too large',
        meaning: 'The request is too big for the proxy; other servers send 513 or 414 for this.',
        checks: ['Compare the size with the limits in kamailio.cfg; remove codecs or header fields'],
      },
      {
        when: 'STIR/SHAKEN, phrase "Stale Date"',
        phrases: ['Stale Date'],
        title: 'Signature too old',
        meaning: 'The verification service found the Date or PASSporT too old (RFC 8224).',
        checks: [
          'Compare Date with the time of arrival; check NTP on the signing and the verifying side',
          'Look for a queue or detour that delays the INVITE after signing',
        ],
      },
      {
        when: 'Kamailio IMS, phrase "Forbidden - HSS ..."',
        phrases: ['Forbidden - HSS'],
        title: 'HSS answer',
        meaning: 'The HSS refused the user; the phrase repeats its Diameter answer.',
        checks: [
          'Compare IMPI and IMPU of the request with the subscription in the HSS',
          'Read the result code in the Diameter Cx answer',
        ],
      },
    ],
  },
  {
    code: 404,
    defined: { rfc: 3261, section: '21.4.5' },
    meaning: 'The server is sure that the dialed user or number does not exist here.',
    causes: [
      'The number, user or (REGISTER) account is not configured on this server',
      'Number format differs from the dial plan: +, country code, prefix or area code',
    ],
    checks: [
      'Compare the user part of the Request-URI with the configured number, digit by digit',
      'Check which context or dial plan the call landed in',
      'Check that the server knows the host part of the Request-URI as its own',
    ],
    next: {
      retry: 'elsewhere',
      text: 'Do not repeat it here; another route or server may know the number.',
    },
    senses: [
      {
        when: 'Kamailio, phrase "Not here"',
        phrases: ['Not here'],
        title: 'Request in a dialog without a route',
        meaning:
          'A request inside a call came without a Route that fits this proxy; the number is not the problem.',
        checks: [
          'Compare Route in the request with Record-Route in the 200 of the call',
          'Look for a client or SBC that drops or reorders Record-Route',
        ],
      },
    ],
  },
  {
    code: 405,
    defined: { rfc: 3261, section: '21.4.6' },
    meaning: 'The server knows this method but does not take it for this address.',
    causes: [
      'REGISTER sent to a PBX, gateway or trunk that takes no registrations',
      'REFER (transfer), MESSAGE, SUBSCRIBE or INFO is switched off on the peer',
    ],
    checks: [
      'Read CSeq for the refused method and Allow for the permitted ones',
      'REGISTER: check that it goes to the registrar, not to a gateway',
      'Enable the feature on the server, or turn it off on the client',
    ],
    next: { retry: 'modify', text: 'Use a method from Allow; this one will not pass here.' },
  },
  {
    code: 406,
    defined: { rfc: 3261, section: '21.4.7' },
    meaning: 'The server could only answer in a body format that Accept in the request does not list.',
    causes: [
      'Accept leaves out the body type that the called side would send',
      'SUBSCRIBE: the event package has no NOTIFY body type that Accept lists',
    ],
    checks: [
      'Compare Accept in the request with what the server can produce',
      'INVITE: compare codecs, for some endpoints send 406 where 488 is meant',
    ],
    next: { retry: 'modify', text: 'Resend with a type in Accept that the server can produce.' },
    rare: true,
  },
  {
    code: 407,
    defined: { rfc: 3261, section: '21.4.8' },
    meaning: 'A proxy on the path challenges the request and wants it again with credentials.',
    causes: [
      'Normal first step: a proxy, SBC or trunk challenges before it routes the call',
      'Credentials for the trunk are missing or wrong',
    ],
    checks: [
      'Count them: one 407 for each realm is normal; a second for the same realm is a fault unless it says stale=true',
      'Compare realm in Proxy-Authenticate with the realm of the stored credentials',
      'Check username in Proxy-Authorization: some trunks want an auth ID, not the number',
    ],
    next: {
      retry: 'auth',
      text: 'Resend with Proxy-Authorization and a higher CSeq; never repeat rejected credentials.',
    },
  },
  {
    code: 408,
    defined: { rfc: 3261, section: '21.4.9' },
    meaning:
      'No final response came in time; often the local stack writes 408 itself, and none was received.',
    causes: [
      'Nothing came back: firewall, NAT, wrong address or port, blocked transport',
      'Stale registration: the call went to a contact that no longer listens',
    ],
    checks: [
      'Look for a 408 packet: without one, a local timer fired (B or F, 32 s by default)',
      'Nothing at all came back: test address, port and transport; check firewall, NAT and SIP ALG',
      'Check the age of the registered contact, and whether it still answers OPTIONS',
    ],
    next: {
      retry: 'later',
      text: 'Retry later; if nothing came back at all, go on to the next DNS target or route at once.',
    },
  },
  {
    code: 410,
    defined: { rfc: 3261, section: '21.4.10' },
    meaning: 'The called number or user is gone for good, and no new address is known.',
    causes: [
      'The number was changed or given up (Q.850 cause 22 from the PSTN)',
      'The account was deleted from the server',
    ],
    checks: [
      'Confirm with the carrier that the number is out of service',
      'Update or remove the entry that holds the number',
      'Microsoft Teams: read the Microsoft response code before you blame the number',
    ],
    next: { retry: 'no', text: 'Do not try it again; find the new number or drop the entry.' },
    senses: [
      {
        when: 'Microsoft Teams Direct Routing, response code 531xxx',
        title: 'Media path failed',
        meaning: 'Media could not be set up or broke off; the number is not the problem.',
        checks: [
          '531004 or 531005: check ICE, UDP ports and firewall between client, SBC and Microsoft',
          '531000: check the SDP, its codecs and SRTP',
        ],
      },
    ],
  },
  {
    code: 412,
    defined: { rfc: 3903, section: '11.2.1' },
    meaning: 'The presence server does not hold the published state that this PUBLISH refers to.',
    causes: [
      'The earlier publication expired before it was refreshed',
      'The server restarted, or the PUBLISH reached a node that does not know the entity tag',
    ],
    checks: [
      'Compare SIP-If-Match with the SIP-ETag of the last 200',
      'Check that the client refreshes before Expires runs out',
    ],
    next: {
      retry: 'modify',
      text: 'Send the full state in a new PUBLISH without SIP-If-Match.',
    },
    rare: true,
  },
  {
    code: 413,
    defined: { rfc: 3261, section: '21.4.11' },
    meaning: 'The body of the request is bigger than the server accepts.',
    causes: [
      'SDP blown up by many codecs or ICE candidates, or extra body parts',
      'MESSAGE or PUBLISH with too much content',
    ],
    checks: [
      'Compare the body size with the limit set on the server or SBC',
      'Remove unused codecs, ICE candidates and body parts',
    ],
    next: { retry: 'modify', text: 'Resend with a smaller body or none; honor Retry-After if present.' },
    rare: true,
  },
  {
    code: 414,
    defined: { rfc: 3261, section: '21.4.12' },
    meaning: 'The Request-URI has more characters than the server accepts.',
    causes: [
      'Long parameters or embedded header fields in the URI',
      'An element on the path adds parameters at every hop or retry',
    ],
    checks: ['Read the Request-URI to see what fills it', 'Compare it hop by hop to see where it grows'],
    next: { retry: 'modify', text: 'Shorten the Request-URI and send the request again.' },
    rare: true,
  },
  {
    code: 415,
    defined: { rfc: 3261, section: '21.4.13' },
    meaning: 'The server does not take the type, encoding or language of the body.',
    causes: [
      'A body part the peer does not know, for example location XML or ISUP beside the SDP',
      'Content-Type is missing or wrong',
    ],
    checks: [
      'Compare Content-Type in the request with Accept in the response',
      'Remove extra body parts and test with SDP alone',
      'DTMF in INFO: move both sides to RFC 4733 telephone-event',
    ],
    next: {
      retry: 'modify',
      text: 'Resend with what Accept, Accept-Encoding or Accept-Language of the response lists.',
    },
  },
  {
    code: 416,
    defined: { rfc: 3261, section: '21.4.14' },
    meaning: 'The server cannot handle this kind of URI, for example tel: or sips:.',
    causes: ['A tel: URI reached a server that routes only sip:', 'A sips: URI reached a server without TLS'],
    checks: ['Read the scheme in the Request-URI', 'Send sip:number@domain;user=phone in place of tel:'],
    next: { retry: 'modify', text: 'Resend with a sip: URI, but never fall back from sips: on your own.' },
    rare: true,
  },
  {
    code: 417,
    defined: { rfc: 4412, section: '4.6.2' },
    meaning: 'The request insists on priority handling, but the server knows none of its priority values.',
    causes: [
      'Resource-Priority in a namespace that the server does not support',
      'Priority value misspelled, or of another network',
    ],
    checks: [
      'Compare Resource-Priority with Accept-Resource-Priority in the response',
      'Check which namespaces the server has enabled (ets, wps, dsn, q735)',
    ],
    next: { retry: 'modify', text: 'Resend with a resource value that the server accepts.' },
    rare: true,
  },
] as const satisfies readonly BriefRow[];
