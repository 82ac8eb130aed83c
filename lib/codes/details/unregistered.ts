import type { CodeDetails } from '../types';

/** Details of the numbers that are not in the IANA registry. */
export const unregisteredDetails = [
  {
    code: 0,
    wordings: [{ phrase: 'BYE', by: 'Microsoft Teams, VoIPmonitor' }],
    sender: 'Nobody: consoles and libraries write it into records',
    products: [
      {
        product: 'VoIPmonitor',
        text: 'lastSIPresponseNum is 0 with the text NO RESPONSE, or BYE when only that was seen.',
        source: 'sniff.cpp',
      },
      {
        product: 'Microsoft Teams',
        text: 'finalSipCode 0 with the phrase BYE on calls that ended normally; as a subcode beside 408, 0 means that media was not set up in 90 s.',
        source: 'Microsoft Graph directRoutingLogRow; Teams Direct Routing SIP response codes',
      },
      {
        product: 'PJSIP',
        text: 'Null status of a call or transaction that has no response yet.',
        source: 'sip_msg.h',
      },
      { product: 'Plivo', text: 'Hangup code 0 means unknown.', source: 'Plivo hangup causes' },
    ],
    keywords: ['zero', 'empty code', 'unanswered request'],
    sources: [
      { claim: 'meaning', source: 'VoIPmonitor sniff.cpp; Microsoft Graph directRoutingLogRow; sip_msg.h' },
    ],
  },
  {
    code: 101,
    sender: 'Possibly an application built on belle-sip',
    notes: ['The number is better known as the usual RTP payload type of telephone-event (DTMF).'],
    keywords: ['rfc 2833', 'early dialog'],
    sources: [
      { claim: 'meaning', source: 'belle-sip message.c' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.2' },
    ],
  },
  {
    code: 201,
    sender: 'Application built on rsip',
    notes: ['The registry marks 202 as deprecated since RFC 6665, so new servers answer 200 anyway.'],
    keywords: ['created', 'http 201'],
    sources: [
      { claim: 'meaning', source: 'rsip status_code.rs' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.2' },
    ],
  },
  {
    code: 299,
    sender: 'Nobody: a counter in Wireshark',
    keywords: ['telephony sip statistics', 'bucket', 'catch-all'],
    sources: [
      { claim: 'meaning', source: 'Wireshark packet-sip.c' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.2' },
    ],
  },
  {
    code: 303,
    specification:
      'Part of the redirection class in the grammar of RFC 2543, taken over from HTTP. RFC 3261 left it out, and a client that meets it today handles it as 300.',
    sender: 'Redirect server from the time of RFC 2543',
    keywords: ['obsolete redirect', 'http 303'],
    sources: [
      { claim: 'meaning', source: 'RFC 2543 grammar' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.2' },
    ],
  },
  {
    code: 304,
    sender: 'Bitrix24 in its statistics; as a response only an application built on SIPSorcery',
    products: [
      {
        product: 'Bitrix24',
        text: 'STATUS_CODE 304 is the default for an external call whose duration is 0.',
        source: 'Bitrix24 telephony REST API',
      },
      {
        product: 'SIPSorcery',
        text: 'The enumeration of response codes has AlternativeService = 304 in place of 380.',
        source: 'SIPConstants.cs',
      },
    ],
    keywords: ['unanswered', 'crm telephony', 'not modified'],
    sources: [
      { claim: 'meaning', source: 'Bitrix24 telephony REST API; SIPSorcery SIPConstants.cs' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.2' },
    ],
  },
  {
    code: 399,
    sender: 'Nobody: a counter in Wireshark',
    notes: [
      '399 is also the warn-code for anything without a code of its own; Cisco Unified CM, for example, puts its error texts there.',
    ],
    keywords: ['telephony sip statistics', 'bucket', 'catch-all', 'miscellaneous'],
    sources: [
      { claim: 'meaning', source: 'Wireshark packet-sip.c' },
      { claim: 'checks', source: 'RFC 3261 §20.43' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.2' },
    ],
  },
  {
    code: 409,
    furtherChecks: ['Look in the list of disconnect codes of the carrier, or ask'],
    specification:
      'RFC 2543 had it for a REGISTER whose action parameter contradicted what was registered before. RFC 3261 removed that parameter and the code with it; a later draft to bring it back did not become an RFC.',
    sender: 'Old registrars, some softswitches and carriers',
    products: [
      {
        product: 'Asterisk',
        text: 'A received 409 becomes Q.850 cause 41.',
        source: 'res_pjsip.c',
      },
      {
        product: 'FreeSWITCH',
        text: 'Has no mapping for it: a received 409 becomes NORMAL_UNSPECIFIED.',
        source: 'sofia_glue.c',
      },
      {
        product: 'DIDWW, Yeti',
        text: 'Offered among the disconnect codes on which a call may be rerouted.',
        source: 'DIDWW rerouting disconnect codes; yeti-web class4.sql',
      },
    ],
    keywords: ['already registered', 'duplicate registration', 'http 409'],
    sources: [
      { claim: 'meaning', source: 'RFC 2543 §7.4.10' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.2' },
    ],
  },
  {
    code: 411,
    specification:
      'RFC 2543 let a server insist on Content-Length with it. RFC 3261 dropped the code; Content-Length is still mandatory on stream transports such as TCP, where it marks the end of the message.',
    sender: 'Stack from the time of RFC 2543',
    notes: [
      'Over TCP a wrong Content-Length damages the following messages too: the parser looks for them at the wrong place.',
    ],
    keywords: ['missing header', 'body length', 'http 411'],
    sources: [
      { claim: 'meaning', source: 'RFC 2543 §7.4.12' },
      { claim: 'causes', source: 'RFC 3261 §20.14' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.2' },
    ],
  },
  {
    code: 458,
    sender: 'Kamailio with a copied example',
    keywords: ['t_reply_callid', 'sample code'],
    sources: [
      { claim: 'meaning', source: 'Kamailio tmx_admin.xml' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.2' },
    ],
  },
  {
    code: 473,
    furtherCauses: ['Blacklist of gateways that drouting or load_balancer defines'],
    furtherChecks: ['Check dst_blacklist and disable_dns_blacklist in the configuration'],
    sender: 'OpenSIPS proxy, before anything was sent to the destination',
    notes: ['The phrase ends in (473/TM) from the transaction layer or (473/SL) from a stateless reply.'],
    related: [
      {
        code: 477,
        difference: '473 did not try to send because the address is blacklisted; 477 tried and failed.',
      },
    ],
    products: [
      {
        product: 'OpenSER',
        text: 'The DNS blacklist was on by default and kept a failed gateway for four minutes.',
        source: 'Building Telephony Systems with OpenSER',
      },
    ],
    keywords: ['blocked ip', 'banned', 'opensips blacklist', 'gateway listed'],
    sources: [
      { claim: 'meaning', source: 'OpenSIPS error.c' },
      { claim: 'checks', source: 'OpenSIPS core MI functions, core parameters' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.2' },
    ],
  },
  {
    code: 474,
    sender: 'OpenSIPS, inside the phrase of a 500',
    notes: ['Example: "500 Server error occurred (474/TM)".'],
    keywords: ['e_bad_proto', 'unsupported transport'],
    sources: [{ claim: 'meaning', source: 'OpenSIPS error.h, error.c' }],
  },
  {
    code: 475,
    furtherCauses: ['Characters in the user part not escaped, such as # or spaces'],
    furtherChecks: ['Look for the parse error in the OpenSIPS log'],
    sender: 'OpenSIPS proxy',
    notes: ['The phrase ends in (475/TM) from the transaction layer or (475/SL) from a stateless reply.'],
    related: [
      {
        code: 479,
        difference: '475 is the number OpenSIPS uses for a URI it cannot parse; Kamailio uses 479.',
      },
    ],
    keywords: ['malformed uri', 'invalid number format', 'parse_uri'],
    sources: [
      { claim: 'meaning', source: 'OpenSIPS error.h, error.c' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.2' },
    ],
  },
  {
    code: 476,
    furtherCauses: ['WebRTC contact in .invalid without alias or outbound handling'],
    furtherChecks: ['Check the resolver of the proxy host and its timeouts'],
    sender: 'OpenSIPS proxy; older SER, OpenSER and Kamailio',
    notes: [
      'The phrase ends in (476/TM) from the transaction layer or (476/SL) from a stateless reply.',
      'Some applications read 476 as "user not found", because the domain of the user did not resolve.',
    ],
    related: [
      {
        code: 477,
        difference: '476 found no address for the next hop; 477 had the address and could not send to it.',
      },
      {
        code: 478,
        difference: '476 is the number OpenSIPS uses for a name it cannot resolve; Kamailio uses 478.',
      },
    ],
    keywords: ['dns failure', 'unknown host', 'no such domain', 'nxdomain'],
    sources: [
      { claim: 'meaning', source: 'OpenSIPS error.h, error.c' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.2' },
    ],
  },
  {
    code: 477,
    wordings: [{ phrase: 'Unfortunately error on sending to next hop occurred', by: 'Kamailio' }],
    furtherCauses: [
      'Firewall, routing or local address blocks sending',
      'No socket on the proxy for that transport or address family',
    ],
    furtherChecks: [
      'Compare transport and address family of the next hop with the listen sockets',
      'Read the proxy log: it names the failed send',
      'Clients behind NAT: shorten keepalive or registration interval',
    ],
    sender: 'Kamailio or OpenSIPS proxy, about its own attempt to send',
    notes: [
      'The phrase ends in (477/TM) from the transaction layer or (477/SL) from a stateless reply.',
      'It is made on the proxy, so there is no packet toward the next hop; a failure route can catch it and try another branch.',
    ],
    related: [
      {
        code: 473,
        difference:
          '477 tried to send and failed; 473 did not try because OpenSIPS has the address on its blacklist.',
      },
      {
        code: 476,
        difference:
          '477 had an address for the next hop; 476 is OpenSIPS without one, because the name did not resolve.',
      },
      {
        code: 478,
        difference:
          '477 had an address for the next hop; 478 is Kamailio without one, because the name did not resolve.',
      },
      {
        code: 503,
        difference:
          '477 is this proxy failing to send; 503 may be any server that is full, or a stack that lost its connection.',
      },
    ],
    products: [
      {
        product: 'dSIPRouter',
        text: 'Calls end with 477 and do not move to the failover carrier when the address of the first one is blocked.',
        source: 'dSIPRouter issue 221',
      },
    ],
    keywords: [
      'tcp connection lost',
      'websocket closed',
      'phone offline',
      'unreachable',
      'sending failed',
      'broken pipe',
    ],
    sources: [
      { claim: 'meaning', source: 'Kamailio core/error.c; OpenSIPS error.c' },
      { claim: 'causes', source: 'Kamailio core/error.c; dSIPRouter issue 221; OpenSIPS issue 1221' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.2' },
    ],
  },
  {
    code: 478,
    furtherCauses: [
      'WebRTC contact in .invalid without alias handling',
      'DNS server slow or unreachable, or a failure kept in the DNS cache',
    ],
    furtherChecks: [
      'WebRTC: check fix_nated_register() on REGISTER, add_contact_alias() and handle_ruri_alias() in dialogs',
      'Compare kamcmd dns.lookup (the cache) with dig',
    ],
    sender: 'Kamailio proxy',
    notes: [
      'The phrase ends in (478/TM) from the transaction layer or (478/SL) from a stateless reply.',
      'JsSIP and SIP.js list the number with the same phrase, so a browser phone may show it.',
    ],
    related: [
      {
        code: 476,
        difference: '478 is the number Kamailio uses for a name it cannot resolve; OpenSIPS uses 476.',
      },
      {
        code: 477,
        difference: '478 found no address for the next hop; 477 had the address and could not send to it.',
      },
    ],
    keywords: ['dns failure', 'unknown host', 'no such domain', 'nxdomain'],
    sources: [
      { claim: 'meaning', source: 'Kamailio core/error.c' },
      { claim: 'causes', source: 'Kamailio issues 2646, 4911; dSIPRouter issue 446' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.2' },
    ],
  },
  {
    code: 479,
    wordings: [
      { phrase: "We don't forward to private IP addresses", by: 'Kamailio, OpenSIPS sample scripts' },
    ],
    furtherCauses: ['NAT sample script refuses to forward to a private address'],
    furtherChecks: ['Print $ru and $du in the script before t_relay()'],
    sender: 'Kamailio proxy; sample NAT scripts of Kamailio and OpenSIPS',
    notes: ['The phrase ends in (479/TM) from the transaction layer or (479/SL) from a stateless reply.'],
    related: [
      {
        code: 475,
        difference: '479 is the number Kamailio uses for a URI it cannot parse; OpenSIPS uses 475.',
      },
    ],
    keywords: ['malformed uri', 'invalid number format', 'parse_uri', 'rfc 1918'],
    sources: [
      { claim: 'meaning', source: 'Kamailio core/error.c' },
      { claim: 'causes', source: 'Kamailio core/error.c; nathelper samples' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.2' },
    ],
  },
  {
    code: 490,
    sender: 'Nobody on the wire; PJSIP inside',
    products: [
      {
        product: 'sofia-sip, Asterisk',
        text: 'Carry the name in their tables.',
        source: 'sip_status.h',
      },
    ],
    keywords: ['pjsip_sc_request_updated', 'evsub'],
    sources: [{ claim: 'meaning', source: 'sip_msg.h; evsub.c' }],
  },
  {
    code: 499,
    sender: 'Nobody: a counter in Wireshark',
    notes: [
      'No product is known to send 499; it turns up in test data. In HTTP logs, nginx writes 499 for a closed client.',
    ],
    keywords: ['telephony sip statistics', 'bucket', 'catch-all', 'client closed request'],
    sources: [
      { claim: 'meaning', source: 'Wireshark packet-sip.c' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.2' },
    ],
  },
  {
    code: 510,
    sender: 'Kamailio, inside the phrase of a 500',
    notes: ['Example: "500 I\'m terribly sorry, server error occurred (510/TM)".'],
    keywords: ['e_adm_prohibited', 'administratively', 'http 510'],
    sources: [
      { claim: 'meaning', source: 'Kamailio core/error.h, core/error.c' },
      { claim: 'causes', source: 'Kamailio forward.c' },
    ],
  },
  {
    code: 520,
    sender: 'Kamailio, inside the phrase of a 500',
    notes: ['Example: "500 I\'m terribly sorry, server error occurred (520/TM)".'],
    keywords: ['e_blocklisted', 'e_blacklisted', 'banned', 'http 520'],
    sources: [{ claim: 'meaning', source: 'Kamailio core/error.h, core/error.c' }],
  },
  {
    code: 599,
    sender: 'Nobody: a counter in Wireshark',
    keywords: ['telephony sip statistics', 'bucket', 'catch-all'],
    sources: [
      { claim: 'meaning', source: 'Wireshark packet-sip.c' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.2' },
    ],
  },
  {
    code: 687,
    sender: 'Nobody known',
    notes: [
      'Often taken for a code of Lync or Skype for Business; no source for that was found.',
      'RFC 3891 defines Replaces without it, but the SigComp dictionary of RFC 3485 was made from the earlier draft.',
    ],
    keywords: ['lync 687', 'office communications server'],
    sources: [
      { claim: 'meaning', source: 'RFC 3485 appendix; sofia-sip sip_status.h' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.2' },
    ],
  },
  {
    code: 699,
    sender: 'Nobody: a counter in Wireshark',
    keywords: ['telephony sip statistics', 'bucket', 'catch-all'],
    sources: [
      { claim: 'meaning', source: 'Wireshark packet-sip.c' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.2' },
    ],
  },
  {
    code: 701,
    sender: 'Nobody: the local PJSIP stack reports it to the application',
    keywords: ['pjsip timeout', 'server down', 'softphone cannot register'],
    sources: [
      { claim: 'meaning', source: 'sip_msg.c' },
      { claim: 'causes', source: 'sip_msg.h PJSIP_SC_TSX_TIMEOUT' },
    ],
  },
  {
    code: 702,
    sender: 'Nobody: the local PJSIP stack reports it to the application',
    keywords: ['host not found', 'pj_eresolve', 'name lookup'],
    sources: [
      { claim: 'meaning', source: 'sip_msg.c' },
      { claim: 'causes', source: 'pjproject issue 870' },
    ],
  },
  {
    code: 703,
    sender: 'Nobody: the local PJSIP stack reports it to the application',
    keywords: ['transport failure', 'socket error', 'ssl error'],
    sources: [
      { claim: 'meaning', source: 'sip_msg.c' },
      { claim: 'causes', source: 'sip_msg.h PJSIP_SC_TSX_TRANSPORT_ERROR' },
    ],
  },
  {
    code: 999,
    sender: 'Nobody: a counter in Wireshark',
    keywords: ['telephony sip statistics', 'bucket', 'invalid status code'],
    sources: [{ claim: 'meaning', source: 'Wireshark packet-sip.c' }],
  },
] as const satisfies readonly CodeDetails[];
