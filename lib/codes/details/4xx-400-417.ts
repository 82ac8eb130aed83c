import type { CodeDetails } from '../types';

/** Details 400 to 417 of the 4xx class: this server cannot fulfill the request as it is. */
export const clientErrors400to417Details = [
  {
    code: 400,
    wordings: [
      { phrase: 'Missing Contact Header', by: 'FreeSWITCH' },
      { phrase: 'cant parse From in req', by: 'Yeti switch' },
      { phrase: 'cant parse To in req', by: 'Yeti switch' },
      { phrase: 'cant parse Contact in req', by: 'Yeti switch' },
    ],
    furtherCauses: [
      'SIP ALG or an SBC rule rewrote the message and left Content-Length or SDP wrong',
      'SDP that cannot be parsed, or a body without its Content-Type',
      'REGISTER with Contact: * but an Expires other than 0',
    ],
    furtherChecks: [
      'Compare Content-Length with the body, and the SDP with that of a call that works',
      'Turn off SIP ALG on the router, or use TLS to get past it',
    ],
    sender: 'Any element on the path that parses the request',
    specification:
      'For a request with broken syntax. The reason phrase should say what is wrong, for instance which header field is absent. A proxy checks the syntax before it forwards (RFC 3261 §16.3). It is also the catch-all of the class: a client handles any 4xx it does not know as 400.',
    headers: { may: ['Error-Info', 'Warning'] },
    dialogEffect: 'transaction',
    notes: [
      'A UDP request shorter than its Content-Length should get a 400; a response like that is dropped (RFC 3261 §18.3).',
    ],
    metrics: { ser: 'failure', seer: 'ineffective', isa: false, asr: 'not answered', ner: 'ineffective' },
    related: [
      {
        code: 415,
        difference: 'A 400 could not parse the message; a 415 could, and refuses the type of its body.',
      },
      {
        code: 488,
        difference: 'A 400 means that the SDP is broken; a 488 means that it was read and its media refused.',
      },
    ],
    products: [
      {
        product: 'FreeSWITCH',
        text: '"Missing Contact Header": the INVITE or REGISTER came without Contact.',
        source: 'mod_sofia/sofia.c, sofia_reg.c',
      },
      {
        product: 'Kamailio IMS',
        text: 'The phrase names the missing identity or header field, for example P-Visited-Network-ID.',
        source: 'ims_icscf/sip_messages.h',
      },
      {
        product: 'Microsoft Teams',
        text: 'Response code 540400: Direct Routing rejected what the SBC sent.',
        source: 'Teams Direct Routing response codes',
      },
      {
        product: 'Yeti switch',
        text: 'Logs "cant parse Contact in req" and the like; the caller gets plain "Bad Request".',
        source: 'yeti-web class4.sql',
      },
    ],
    keywords: ['syntax error', 'parse error', 'invalid header', 'malformed packet', 'special characters'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.1' },
      { claim: 'causes', source: 'RFC 3261 §10.3, §16.3, §18.3' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
  {
    code: 401,
    wordings: [{ phrase: 'Unauthorized - Challenging the UE', by: 'Kamailio IMS' }],
    furtherCauses: [
      'The account does not exist, and the server hides that behind a challenge',
      'The client does not answer: no credentials for the realm, or unknown algorithm',
      'Loop: the nonce is always stale, or cluster nodes do not share nonces or clocks',
      'IP trunk: the source address matches no configured peer, so the server challenges',
    ],
    furtherChecks: [
      'Set the password anew on both sides; look for trailing spaces',
      'A loop with stale=true is about the nonce: look at its lifetime, the cluster and NTP',
      'Many user names from one address: a password scan, block it',
    ],
    sender: 'A registrar or user agent server (endpoint, PBX, B2BUA), not a proxy',
    specification:
      'It must carry WWW-Authenticate with realm and nonce; there may be one per digest algorithm (RFC 8760), or a bearer challenge (RFC 8898). The client repeats the request with Authorization and must not reuse credentials that were just rejected, unless the challenge only says that the nonce is stale.',
    headers: { must: ['WWW-Authenticate'], may: ['Proxy-Authenticate', 'Error-Info'] },
    dialogEffect: 'transaction',
    notes: [
      'To INVITE it is a final response: the client sends ACK first and then a new INVITE.',
      'ACK and CANCEL are never challenged: an ACK gets no response, and a CANCEL cannot be sent again with a new CSeq.',
      'With stale=true the password was right and only the nonce too old: the client repeats the request with the new nonce by itself.',
      'A forking proxy merges the challenges of its branches, so one 401 may hold Proxy-Authenticate as well.',
    ],
    metrics: {
      ser: 'failure',
      seer: 'ineffective',
      isa: false,
      asr: 'depends',
      ner: 'not counted',
      note: 'Most tools merge the challenge with the authenticated retry; where they do not, the ASR looks too low.',
    },
    related: [
      {
        code: 407,
        difference:
          'A 401 comes from the registrar or endpoint and wants Authorization; a 407 comes from a proxy and wants Proxy-Authorization.',
      },
      {
        code: 403,
        difference:
          'A 401 invites credentials; a 403 is final, and some servers send it for a wrong password.',
      },
    ],
    products: [
      {
        product: 'Asterisk',
        text: 'Challenges with a dummy when no endpoint matches, so a 401 does not prove that the account exists.',
        source: 'Asterisk PJSIP troubleshooting guide',
      },
      {
        product: 'Asterisk',
        text: 'As a client it stops registering after a 401 or 407 unless auth_rejection_permanent=no.',
        source: 'Asterisk docs, outbound registrations',
      },
      {
        product: 'FreeSWITCH',
        text: 'A call that ends with it gets the cause CALL_REJECTED.',
        source: 'mod_sofia/sofia_glue.c',
      },
      {
        product: 'innovaphone',
        text: 'The password of the user is missing or wrong.',
        source: 'innovaphone wiki, SIP error codes',
      },
    ],
    keywords: [
      'login failed',
      'authentication failed',
      'registration failed',
      'stale nonce',
      'phone does not register',
      'bad credentials',
      'brute force',
    ],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.2' },
      { claim: 'causes', source: 'RFC 3261 §22.2, Asterisk PJSIP troubleshooting guide' },
      { claim: 'next', source: 'RFC 3261 §22.1, §22.2' },
      { claim: 'headers', source: 'RFC 3261 §20, §16.7' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
  {
    code: 402,
    wordings: [{ phrase: 'Radius reject', by: 'Yeti switch' }],
    sender: 'In practice the billing side of a prepaid platform or switch',
    specification:
      'RFC 3261 sets the number aside and gives it no behaviour. A client handles it like a 4xx it does not know, that is, like 400.',
    dialogEffect: 'transaction',
    metrics: { ser: 'failure', seer: 'ineffective', isa: false, asr: 'not answered', ner: 'ineffective' },
    related: [
      {
        code: 403,
        difference: 'A 402 is a private "no credit"; a 403 is the standard refusal and often means the same.',
      },
    ],
    products: [
      {
        product: 'Yeti switch',
        text: '"Radius reject": the RADIUS server refused the call. An empty balance is a 403 there.',
        source: 'yeti-web class4.sql',
      },
    ],
    keywords: ['insufficient funds', 'top up', 'unpaid', 'out of money'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.3' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
  {
    code: 403,
    wordings: [
      { phrase: 'Relay Forbidden', by: 'OpenSIPS' },
      { phrase: 'Preload Route denied', by: 'OpenSIPS' },
      { phrase: 'Not relaying', by: 'Kamailio' },
      { phrase: 'Not Allowed', by: 'Kamailio' },
      { phrase: 'Stale Date', by: 'RFC 8224' },
      { phrase: 'Not enough customer balance', by: 'Yeti switch' },
      { phrase: 'Cant find customer or customer locked', by: 'Yeti switch' },
      { phrase: 'Rejected by destination', by: 'Yeti switch' },
      { phrase: 'Destination number blacklisted', by: 'Yeti switch' },
      { phrase: 'Source number blacklisted', by: 'Yeti switch' },
    ],
    furtherCauses: [
      'Source address not on the allow list (IP authentication, ACL)',
      'Account suspended, out of credit, or over its limit of calls or CPS',
      'The proxy does not relay for a domain or user that it does not serve',
      'REGISTER: unknown domain, too many contacts, or (on some servers) a wrong password',
    ],
    furtherChecks: [
      'Check balance, call and CPS limits, and permissions for the dialed country',
      'REGISTER, or a 401 or 407 before it: check password, domain and how many contacts are allowed',
    ],
    sender: 'A proxy, SBC, carrier switch, registrar or the called user agent',
    specification:
      'A refusal as a matter of policy: the request is well formed, and the client should not send it again. RFC 8224 lets a STIR verification service answer 403 with the phrase "Stale Date" when the Date or the PASSporT is too old.',
    dialogEffect: 'transaction',
    notes: [
      'Some servers send 403 for a wrong password too; look for a 401 or 407 just before it.',
      'A gateway sends 403 for Q.850 cause 21, or 603 when the cause location is the user (RFC 3398 §7.2.4.1).',
    ],
    metrics: {
      ser: 'failure',
      seer: 'ineffective',
      isa: false,
      asr: 'not answered',
      ner: 'depends',
      note: 'Some tools see a refusal of the far end, which the network delivered; others see a network failure.',
    },
    related: [
      {
        code: 401,
        difference: 'A 403 is final; a 401 asks for credentials and expects the request again.',
      },
      {
        code: 402,
        difference: 'A 403 is the standard refusal, also for lack of credit; a 402 has no standard meaning.',
      },
      {
        code: 603,
        difference:
          'A 403 is refused by policy, mostly of the network; a 603 is refused by the called person.',
      },
      {
        code: 433,
        difference: 'A 403 does not say why; a 433 says that the withheld caller ID is the reason.',
      },
    ],
    products: [
      {
        product: 'Asterisk',
        text: 'REGISTER: the endpoint has no AOR, or max_contacts is missing or exceeded. Also an ACL block.',
        source: 'res_pjsip_registrar.c, res_pjsip_acl.c',
      },
      {
        product: 'Asterisk',
        text: 'Sent to the caller for cause 21 (call rejected).',
        source: 'chan_pjsip.c',
      },
      {
        product: 'FreeSWITCH',
        text: 'The ACL rejected the address, REFER is disabled, or the registration was denied.',
        source: 'mod_sofia/sofia.c, sofia_reg.c',
      },
      {
        product: 'Kamailio',
        text: 'Default config: "Not relaying" or "Not Allowed" as relay policy; size limits also end in 403.',
        source: 'kamailio.cfg',
      },
      {
        product: 'OpenSIPS',
        text: 'Default config: "Relay Forbidden", or "Preload Route denied" for an initial request with Route.',
        source: 'opensips.cfg',
      },
      {
        product: 'Microsoft Teams',
        text: '510559 no voice route, 510560 no Enterprise Voice, 510563 domestic only, 510532 trunk unknown, 510534 caller blocked, 10500 location routing, 560403 sent by the SBC.',
        source: 'Teams Direct Routing response codes',
      },
      {
        product: 'Telnyx',
        text: 'Suffix in the phrase: D1-D3 concurrent calls, D7 or D38 no outbound profile, D35 caller ID format, D36 caller ID not yours, D41 blocked prefix, P05 CPS.',
        source: 'Telnyx SIP response codes',
      },
      {
        product: 'Twilio',
        text: 'Error log: 32201 source IP, 32202 credentials, 32203 blocked, 32204 From not verified, 32205 geo permissions.',
        source: 'Twilio error list',
      },
      {
        product: 'Kamailio IMS',
        text: '"Forbidden - HSS ..." repeats the answer of the HSS.',
        source: 'ims_auth/sip_messages.h',
      },
      {
        product: 'Yeti switch',
        text: 'Customer unknown or locked, balance too low, number blacklisted, or rejected by the destination.',
        source: 'yeti-web class4.sql',
      },
    ],
    keywords: [
      'access denied',
      'permission denied',
      'ip not whitelisted',
      'call blocked',
      'international calls barred',
      'cli rejected',
      'cps exceeded',
      'no credit',
      'bad password',
    ],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.4' },
      {
        claim: 'causes',
        source: 'Teams and Telnyx response codes, mod_sofia, kamailio.cfg, res_pjsip_registrar.c',
      },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
  {
    code: 404,
    wordings: [
      { phrase: 'Not here', by: 'Kamailio' },
      { phrase: 'No voicemail service', by: 'Kamailio' },
      { phrase: 'No routes', by: 'Yeti switch' },
      { phrase: 'Cant find destination prefix', by: 'Yeti switch' },
    ],
    furtherCauses: [
      'The DID is not assigned to a user, trunk or route',
      'The switch or carrier has no route for the destination',
      'Wrong server, or a domain that it does not serve',
      'User not registered, on proxies that send 404 for that',
    ],
    furtherChecks: [
      'Check DID assignment and outbound routes, and try the number in +E.164',
      'Check whether the called user is registered',
    ],
    sender: 'A proxy, registrar, redirect server, PBX, gateway or the called user agent',
    specification:
      'Says with authority that the domain of the Request-URI has no such user, or that the recipient does not serve that domain at all. A server that knows the user but has no current contact sends 480 instead, and one that knows that the address is gone forever sends 410.',
    headers: { may: ['Retry-After', 'Error-Info'] },
    dialogEffect: 'dialog',
    endsSubscription: true,
    notes: [
      'A gateway sends 404 for Q.850 causes 1, 2 and 3: number or route unknown (RFC 3398 §7.2.4.1).',
      'cause=404 in a URI or History-Info entry means that the target was unknown or not available (RFC 4458).',
    ],
    metrics: {
      ser: 'failure',
      seer: 'ineffective',
      isa: false,
      asr: 'not answered',
      ner: 'depends',
      note: 'Some contracts blame the dialed number and leave it out; others count a failure of the network.',
    },
    related: [
      {
        code: 604,
        difference: 'A 404 speaks for this server, another may know the user; a 604 says that nobody does.',
      },
      {
        code: 480,
        difference:
          'A 404 means that the number is unknown; a 480 means that it is known but not reachable now.',
      },
      {
        code: 410,
        difference:
          'A 404 does not say whether the number ever existed; a 410 says that it is gone for good.',
      },
      {
        code: 484,
        difference: 'A 404 means that the complete number is unknown; a 484 means that digits are missing.',
      },
    ],
    products: [
      {
        product: 'Asterisk',
        text: 'The extension is not in the context of the endpoint, or a REGISTER names an unknown AOR.',
        source: 'res_pjsip_session.c, res_pjsip_registrar.c',
      },
      {
        product: 'FreeSWITCH',
        text: 'Shown as UNALLOCATED_NUMBER; look whether the call landed in the context public.',
        source: 'FreeSWITCH docs, call setup failures',
      },
      {
        product: 'Kamailio',
        text: '"Not here": in-dialog request without a matching route. "Not Found": user unknown or not registered.',
        source: 'kamailio.cfg',
      },
      {
        product: 'Microsoft Teams',
        text: '511404: called number not assigned or in the wrong format. 10202: the call to replace is missing.',
        source: 'Teams Direct Routing response codes',
      },
      {
        product: 'Telnyx',
        text: 'D18 connection inactive, D19 account blocked for billing, D40 no route, D59 short number.',
        source: 'Telnyx SIP response codes',
      },
      {
        product: 'Yeti switch',
        text: '"No routes" or "Cant find destination prefix": the routing plan has nothing for the number.',
        source: 'yeti-web class4.sql',
      },
    ],
    keywords: [
      'unknown number',
      'nonexistent number',
      'wrong number',
      'invalid number',
      'unallocated number',
      'no such extension',
      'not in service',
      'user not registered',
    ],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.5' },
      { claim: 'causes', source: 'Teams Direct Routing response codes, kamailio.cfg' },
      { claim: 'headers', source: 'RFC 3261 §20' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
  {
    code: 405,
    furtherCauses: ['The client uses a method that the peer never listed in Allow, such as UPDATE'],
    sender: 'The user agent server at the address that the request names',
    specification:
      'The method is recognized but not valid for this Request-URI. The response must list the valid ones in Allow. A UAS looks at the method right after authentication, before it reads the other header fields (RFC 3261 §8.2.1).',
    headers: { must: ['Allow'] },
    dialogEffect: 'usage',
    endsSubscription: true,
    metrics: { ser: 'failure', seer: 'ineffective', isa: false, asr: 'not answered', ner: 'ineffective' },
    related: [
      {
        code: 501,
        difference:
          'A 405 knows the method but not for this address; a 501 does not know the method for anybody.',
      },
      {
        code: 489,
        difference: 'A 405 refuses the method; a 489 takes SUBSCRIBE but not its event package.',
      },
    ],
    products: [
      {
        product: 'Telnyx',
        text: 'D42: REFER is not allowed on this connection.',
        source: 'Telnyx SIP response codes',
      },
    ],
    keywords: [
      'transfer fails',
      'transfer rejected',
      'method not supported',
      'options ping',
      'cannot register',
    ],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.6' },
      { claim: 'headers', source: 'RFC 3261 §20' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
  {
    code: 406,
    sender: 'The called user agent, or a notifier',
    specification:
      'Content negotiation failed for the answer: nothing that the resource can generate fits the Accept header field of the request. A notifier sends it when it has no body type for its NOTIFY that the subscriber accepts (RFC 6665).',
    dialogEffect: 'transaction',
    metrics: { ser: 'failure', seer: 'ineffective', isa: false, asr: 'not answered', ner: 'ineffective' },
    related: [
      {
        code: 415,
        difference: 'A 406 is about the body that would come back; a 415 is about the body that was sent.',
      },
      {
        code: 488,
        difference: 'A 406 is about body formats in Accept; a 488 is about the media offered in SDP.',
      },
      {
        code: 606,
        difference:
          'Same phrase, other subject: a 406 is about Accept, a 606 is about the session description.',
      },
    ],
    keywords: ['presence format', 'pidf', 'wrong body type'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.7' },
      { claim: 'causes', source: 'RFC 6665 §4.1.2.1' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
  {
    code: 407,
    wordings: [{ phrase: 'Unauthorized - Challenging the UE', by: 'Kamailio IMS' }],
    furtherCauses: [
      'Credentials for another realm or user name, or with a stale nonce',
      'IP trunk: the proxy does not know the source address, so it asks for credentials',
    ],
    furtherChecks: ['IP trunk: compare your public address with the one on file at the provider'],
    sender: 'A proxy, or an SBC or trunk provider that acts as one',
    specification:
      'Works like 401 on behalf of a proxy: it must carry Proxy-Authenticate, and the client answers with Proxy-Authorization. It suits cases where the use of a gateway or trunk needs permission, whoever is called. Several proxies on a path may each ask for their own realm, so credentials can add up.',
    headers: { must: ['Proxy-Authenticate'], may: ['WWW-Authenticate', 'Error-Info'] },
    dialogEffect: 'transaction',
    notes: [
      'To INVITE it is a final response: the client sends ACK first and then a new INVITE.',
      'Requests inside a call, such as re-INVITE and BYE, may be challenged again when the nonce has expired.',
    ],
    metrics: {
      ser: 'failure',
      seer: 'ineffective',
      isa: false,
      asr: 'depends',
      ner: 'not counted',
      note: 'Most tools merge the challenge with the authenticated retry; where they do not, the ASR looks too low.',
    },
    related: [
      {
        code: 401,
        difference:
          'A 407 comes from a proxy and wants Proxy-Authorization; a 401 comes from the registrar or endpoint and wants Authorization.',
      },
    ],
    products: [
      {
        product: 'FreeSWITCH',
        text: 'Challenges INVITE with 407 and REGISTER with 401.',
        source: 'mod_sofia/sofia_reg.c',
      },
      {
        product: 'Asterisk',
        text: 'Outbound auth is missing or wrong; for registrations it counts as permanent by default.',
        source: 'Asterisk docs, outbound registrations',
      },
    ],
    keywords: [
      'wrong password',
      'login failed',
      'authentication failed',
      'trunk authentication',
      'outbound calls fail',
      'digest',
    ],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.8' },
      { claim: 'next', source: 'RFC 3261 §22.1, §22.3' },
      { claim: 'headers', source: 'RFC 3261 §20, §16.7' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
  {
    code: 408,
    wordings: [{ phrase: 'SIP transaction timeout', by: 'Yeti switch' }],
    furtherCauses: [
      'A downstream carrier or gateway did not answer in time',
      'The phone rang until a timer of the proxy ended the call',
      'Large requests over UDP are fragmented and lost',
    ],
    furtherChecks: [
      'A 100 or 18x came first: the hop is alive, so look at the leg behind it and at ring timers',
      'Check the request size; above 1300 bytes use TCP or TLS',
    ],
    sender: 'A proxy whose ring timer (timer C) ran out, or the local stack when its timer B or F fires',
    specification:
      'The server found no result in the time it had, perhaps because it could not locate the user; the client may send the same request again later. A client treats its own transaction timeout like a received 408 (RFC 3261 §8.1.3.1). RFC 4320 forbids it as an answer to any method but INVITE, since it would come too late.',
    dialogEffect: 'transaction',
    notes: [
      'A local 408 leaves no packet: over UDP a capture shows the request repeated for up to 32 s (64*T1), and nothing back.',
      'A timeout without any response is a reason to try the next server from DNS (RFC 3263 §4.3).',
      'After a 408 or no response in a call, RFC 3261 §12.2.1.2 has the client end the dialog, and many stacks send BYE; RFC 5057 narrows that.',
      'cause=408 in a URI or History-Info entry marks forwarding on no reply (RFC 4458); it is not this response.',
    ],
    metrics: {
      ser: 'failure',
      seer: 'ineffective',
      isa: true,
      asr: 'not answered',
      ner: 'depends',
      note: 'A timeout after 180 counts as no answer in some tools; one without any response counts as a failure.',
    },
    related: [
      {
        code: 504,
        difference:
          'A 408 is a timeout on the way to the called user; a 504 is a timeout of another server that had to be asked.',
      },
      {
        code: 480,
        difference:
          'A 408 means that nothing answered in time; a 480 is an answer: not reachable at present.',
      },
      {
        code: 503,
        difference: 'A stack makes a 408 out of its own timeout and a 503 out of a transport error.',
      },
      {
        code: 487,
        difference: 'A 408 is a timeout; a 487 ends an INVITE that was canceled.',
      },
    ],
    products: [
      {
        product: 'Microsoft Teams',
        text: '500001: SBC silent for FailoverTimeSeconds (10 s). 560408: SBC sent 408. 1106: no ACK after answer. 0: no media within 90 s.',
        source: 'Teams Direct Routing response codes',
      },
      {
        product: 'FreeSWITCH',
        text: 'Shown as RECOVERY_ON_TIMER_EXPIRE.',
        source: 'FreeSWITCH docs, call setup failures',
      },
      {
        product: 'Asterisk',
        text: 'Maps to cause 18; an outbound registration is tried again.',
        source: 'res_pjsip.c',
      },
      {
        product: 'PJSIP',
        text: 'Reports its own timeouts as 408 (PJSIP_SC_TSX_TIMEOUT).',
        source: 'pjsip/sip_msg.h',
      },
    ],
    keywords: [
      'no response',
      'unreachable',
      'server not responding',
      'host down',
      'registration timeout',
      'port 5060 blocked',
      'timed out',
    ],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §8.1.3.1, §21.4.9' },
      { claim: 'causes', source: 'Teams Direct Routing response codes, RFC 3261 §16.8' },
      { claim: 'next', source: 'RFC 3261 §21.4.9, RFC 3263 §4.3' },
      { claim: 'sender', source: 'RFC 3261 §16.8, RFC 4320' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7, §4.8' },
    ],
  },
  {
    code: 410,
    furtherCauses: ['A route, contact or dial list still holds the old number'],
    sender: 'A registrar, proxy, gateway or the called user agent',
    specification:
      'A lasting absence without a known successor. A server that cannot tell whether it is lasting should send 404. Where the new address is known, 301 with Contact is the better response.',
    dialogEffect: 'dialog',
    endsSubscription: true,
    notes: [
      'A gateway sends 410 for Q.850 causes 22 and 23, or 301 when the PSTN gives the new number (RFC 3398 §7.2.4.1).',
    ],
    metrics: {
      ser: 'failure',
      seer: 'ineffective',
      isa: false,
      asr: 'not answered',
      ner: 'depends',
      note: 'Some contracts blame the dialed number and leave it out; others count a failure of the network.',
    },
    related: [
      {
        code: 404,
        difference:
          'A 410 says that the address is gone for good; a 404 only says that it is not known here.',
      },
      {
        code: 301,
        difference: 'A 410 has no new address to offer; a 301 gives it in Contact.',
      },
    ],
    products: [
      {
        product: 'Microsoft Teams',
        text: '531004: ICE checks failed. 531005: media path broke. 531000: SDP unreadable, no usable media or SRTP missing.',
        source: 'Teams Direct Routing response codes',
      },
      {
        product: 'Asterisk',
        text: 'Maps 410 to cause 22 (number changed) and back.',
        source: 'res_pjsip.c, chan_pjsip.c',
      },
    ],
    keywords: [
      'changed number',
      'disconnected number',
      'number no longer in use',
      'deleted user',
      'ported out',
    ],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.10' },
      { claim: 'causes', source: 'RFC 3398 §7.2.4.1' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
  {
    code: 412,
    sender: 'The presence server (event state compositor) that receives the PUBLISH',
    specification:
      'For a PUBLISH whose SIP-If-Match fits no publication that the server holds. The publisher must drop that entity tag; to go on, it sends an initial PUBLISH with the full body and without SIP-If-Match (RFC 3903 §4).',
    dialogEffect: 'transaction',
    metrics: {
      ser: 'failure',
      seer: 'ineffective',
      isa: false,
      asr: 'not answered',
      ner: 'ineffective',
      note: 'Answers PUBLISH only, so it should not occur in call statistics.',
    },
    keywords: ['presence lost', 'blf', 'publish failed'],
    sources: [
      { claim: 'meaning', source: 'RFC 3903 §4, §11.2.1' },
      { claim: 'next', source: 'RFC 3903 §4' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
  {
    code: 413,
    furtherChecks: ['Look for Retry-After: with it the refusal is temporary'],
    sender: 'Any server that reads the body',
    specification:
      'The server may close the connection so that the client stops sending. If the shortage will pass, it should add Retry-After, and the client may try again after that time. Otherwise the client should leave the body out or send a shorter one (RFC 3261 §8.1.3.5).',
    headers: { should: ['Retry-After (if the refusal is temporary)'] },
    dialogEffect: 'transaction',
    notes: ['In HTTP the phrase of 413 is now Content Too Large; SIP did not follow.'],
    metrics: { ser: 'failure', seer: 'ineffective', isa: false, asr: 'not answered', ner: 'ineffective' },
    related: [
      {
        code: 513,
        difference: 'A 413 is about the size of the body; a 513 is about the size of the whole message.',
      },
      {
        code: 414,
        difference: 'A 413 is about the size of the body; a 414 is about the length of the Request-URI.',
      },
    ],
    products: [
      {
        product: 'Kamailio',
        text: 'The default config answers an oversized request with 403 "Message too large" instead.',
        source: 'kamailio.cfg',
      },
    ],
    keywords: ['sdp too big', 'mtu', 'content too long', 'size limit'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.11' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.5' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
  {
    code: 414,
    wordings: [{ phrase: 'Request-URI Too Large', by: 'RFC 2543' }],
    sender: 'Any server that routes by the Request-URI',
    specification:
      'The server declines to interpret a Request-URI of that length. RFC 3261 sets no limit, so every implementation has its own.',
    dialogEffect: 'transaction',
    metrics: { ser: 'failure', seer: 'ineffective', isa: false, asr: 'not answered', ner: 'ineffective' },
    related: [
      {
        code: 413,
        difference: 'A 414 is about the length of the Request-URI; a 413 is about the size of the body.',
      },
    ],
    products: [
      {
        product: 'Kamailio',
        text: 'The default config answers with 403 "R-URI too large" instead.',
        source: 'kamailio.cfg',
      },
    ],
    keywords: ['uri length', 'address too long'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.12' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
  {
    code: 415,
    furtherCauses: [
      'DTMF in INFO, in a body type that the peer does not take',
      'Content-Disposition demands handling that the peer cannot give',
    ],
    furtherChecks: ['Check Content-Disposition: handling=optional lets the peer skip a part'],
    sender: 'The user agent server that has to read the body',
    specification:
      'The format of the body is not supported for this method. The response must name what would be: Accept for the type, Accept-Encoding for compression, Accept-Language for the language, whichever was at fault. The client should try again within these limits (RFC 3261 §8.1.3.5).',
    headers: { must: ['one of Accept, Accept-Encoding, Accept-Language (whichever was at fault)'] },
    dialogEffect: 'transaction',
    metrics: { ser: 'failure', seer: 'ineffective', isa: false, asr: 'not answered', ner: 'ineffective' },
    related: [
      {
        code: 488,
        difference: 'A 415 does not take this kind of body; a 488 reads the SDP and refuses the media in it.',
      },
      {
        code: 406,
        difference: 'A 415 refuses the body that was sent; a 406 has no acceptable body to send back.',
      },
      {
        code: 493,
        difference: 'A 415 does not take the type of the body; a 493 takes the type but cannot decrypt it.',
      },
      {
        code: 400,
        difference: 'A 415 understood the message but not the type of its body; a 400 could not parse it.',
      },
    ],
    products: [
      {
        product: 'Microsoft Teams',
        text: '540415: the offer is missing or has an unsupported media type.',
        source: 'Teams Direct Routing response codes',
      },
      {
        product: 'Asterisk',
        text: 'The INVITE has a body whose Content-Disposition requires handling that Asterisk lacks.',
        source: 'res_pjsip_session.c',
      },
      {
        product: 'Kamailio',
        text: 'The presence module does not accept the body of a PUBLISH.',
        source: 'presence_xml/add_events.c',
      },
    ],
    keywords: ['mime', 'multipart', 'dtmf not working', 'pidf-lo', 'application/sdp'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.13' },
      {
        claim: 'causes',
        source: 'Teams Direct Routing response codes, res_pjsip_session.c, RFC 6086 §4.2.2',
      },
      { claim: 'next', source: 'RFC 3261 §8.1.3.5' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
  {
    code: 416,
    furtherChecks: ['With sips:, check TLS on every hop before you try sip:'],
    sender: 'A proxy or user agent server that checks the Request-URI',
    specification:
      'The scheme of the Request-URI is one that the server does not know. The client should try again with a SIP URI (RFC 3261 §8.1.3.5). RFC 5630 takes that back for SIPS: from a sips: URI a client must not change to sip: by itself.',
    dialogEffect: 'dialog',
    endsSubscription: true,
    metrics: { ser: 'failure', seer: 'ineffective', isa: false, asr: 'not answered', ner: 'ineffective' },
    keywords: ['tel uri', 'sips uri', 'secure call'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.14' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.5, RFC 5630' },
      { claim: 'sender', source: 'RFC 3261 §16.3' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
  {
    code: 417,
    furtherChecks: ['Check whether Require: resource-priority is needed at all'],
    sender: 'A proxy or user agent server that acts on Resource-Priority',
    specification:
      'Sent when Require lists resource-priority and the server understands none of the values. Without that Require it passes over them and handles the request as ordinary. The response may list the values it does accept.',
    headers: { may: ['Accept-Resource-Priority'] },
    dialogEffect: 'transaction',
    metrics: { ser: 'failure', seer: 'ineffective', isa: false, asr: 'not answered', ner: 'ineffective' },
    related: [
      {
        code: 420,
        difference:
          'A 417 knows the resource-priority extension but not the value; a 420 lacks the extension itself.',
      },
    ],
    keywords: ['mlpp', 'precedence call', 'gets', 'emergency priority'],
    sources: [
      { claim: 'meaning', source: 'RFC 4412 §4.6.2' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
] as const satisfies readonly CodeDetails[];
