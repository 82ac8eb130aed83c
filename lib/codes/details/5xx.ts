import type { CodeDetails } from '../types';

/** Details of the 5xx class. */
export const serverErrorsDetails = [
  {
    code: 500,
    wordings: [
      { phrase: 'Internal Server Error', by: 'RFC 2543' },
      { phrase: "I'm terribly sorry, server error occurred", by: 'Kamailio' },
      { phrase: 'Server error occurred', by: 'OpenSIPS' },
      { phrase: 'Forking capacity exceeded', by: 'Kamailio, OpenSIPS' },
      { phrase: 'Error in external logic', by: 'Kamailio, OpenSIPS' },
      { phrase: 'Overlapping Offer/Answer', by: 'FreeSWITCH' },
      { phrase: 'JsSIP Internal Error', by: 'JsSIP' },
    ],
    furtherCauses: [
      'Local limit reported as 500: RTP ports, memory, number of branches',
      'Second INVITE or UPDATE while the first is open, with Retry-After of 0-10 s',
      'Request in a dialog with a lower CSeq than one seen before',
      'Telephone network failure mapped by a gateway: Q.850 cause 111 or 127',
    ],
    furtherChecks: [
      'In a call, compare CSeq with the request before and look for an INVITE that is still open',
      'See whether all calls fail, or one route, account or codec',
    ],
    specification:
      'A catch-all: the client may show it to the user and may repeat the request some seconds later. RFC 3261 demands it in two cases: a request in a dialog with a CSeq below the last one, and a second INVITE before the first got its final response, then with Retry-After of 0 to 10 s chosen at random. A proxy whose only answer is a 503 should send 500 upstream instead.',
    sender: 'Any server: proxy, registrar, gateway or the called phone',
    headers: { may: ['Retry-After'] },
    dialogEffect: 'transaction',
    notes: [
      'In a dialog only the request fails; the call goes on, so a 500 to a re-INVITE must not end it.',
      'A number in brackets after the phrase, such as (510/TM), is the internal error of the proxy, not a response code.',
    ],
    metrics: {
      ser: 'failure',
      seer: 'ineffective',
      isa: true,
      asr: 'not answered',
      ner: 'ineffective',
    },
    related: [
      {
        code: 491,
        difference:
          '500 with Retry-After meets a second INVITE from the same side; 491 means that both sides started a change at once.',
      },
      {
        code: 503,
        difference:
          '500 blames this one request; 503 says the server takes no requests for now and asks for failover.',
      },
    ],
    products: [
      {
        product: 'Asterisk',
        text: 'Dialog or session could not be created; also sent for Q.850 causes 38 and 127.',
        source: 'res_pjsip_session.c, chan_pjsip.c',
      },
      {
        product: 'Asterisk',
        text: 'As a client, an outbound registration that gets 500 tries again after retry_interval.',
        source: 'res_pjsip_outbound_registration.c',
      },
      {
        product: 'Kamailio',
        text: 'The apologetic default phrase carries an internal error constant. The tm parameter remap_503_500 decides whether a 503 from downstream becomes 500.',
        source: 'core/error.c, tm module',
      },
      {
        product: 'OpenSIPS',
        text: 'Turns a received 503 into 500 unless disable_503_translation is set.',
        source: 'OpenSIPS core parameters',
      },
      {
        product: 'FreeSWITCH',
        text: 'Some versions answer a crossing UPDATE with 500 Overlapping Offer/Answer where 491 is expected.',
        source: 'FreeSWITCH issue 2409',
      },
      {
        product: 'Microsoft Teams',
        text: 'Subcode 510544: no outbound trunk configuration. 510482: loop detected.',
        source: 'Teams Direct Routing SIP response codes',
      },
      {
        product: 'Telnyx',
        text: 'Suffix P29: the REGISTER could not be processed.',
        source: 'Telnyx SIP response codes',
      },
      {
        product: 'JsSIP',
        text: 'The phrase "JsSIP Internal Error" means that the browser phone itself answered.',
        source: 'JsSIP Constants.js',
      },
      {
        product: 'Yeti',
        text: 'Shown for failures of database, SDP handling or RTP port allocation.',
        source: 'yeti-web class4.sql',
      },
    ],
    keywords: ['exception', 'backend down', 'something went wrong', 'generic failure', 'cseq out of order'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.5.1' },
      { claim: 'causes', source: 'RFC 3261 §12.2.2, §14.2, §16.7; RFC 3398 §7.2.4.1' },
      { claim: 'next', source: 'RFC 3261 §21.5.1' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4' },
    ],
  },
  {
    code: 501,
    furtherCauses: ['Service missing in the telephone network (Q.850 cause 29, 69 or 79)'],
    furtherChecks: ['INVITE: read the Q.850 cause in Reason; the gateway only relays it'],
    specification:
      'Meant for a UAS that neither recognizes the method nor can support it for any user. Proxies forward methods they do not know, so a 501 normally comes from an endpoint, a gateway or a B2BUA. A method that is known but not allowed at this address gets 405 with an Allow header field instead.',
    sender: 'Called endpoint, gateway or B2BUA; normally not a proxy',
    dialogEffect: 'usage',
    endsSubscription: true,
    notes: [
      'In a dialog it ends the usage the method belongs to: a subscription that gets 501 on refresh is over, the call beside it is not.',
    ],
    metrics: {
      ser: 'failure',
      seer: 'ineffective',
      isa: false,
      asr: 'not answered',
      ner: 'ineffective',
    },
    related: [
      {
        code: 405,
        difference:
          '501 says the method is unknown to the server for everybody; 405 knows it and lists in Allow what this address takes.',
      },
    ],
    products: [
      {
        product: 'Asterisk',
        text: 'Sent for Q.850 cause 29; a received 501 becomes cause 29 (facility rejected).',
        source: 'chan_pjsip.c, res_pjsip.c',
      },
      {
        product: 'FreeSWITCH',
        text: 'Sent for causes 29, 69 and 79; a received 501 becomes SERVICE_NOT_IMPLEMENTED.',
        source: 'mod_sofia.c, sofia_glue.c',
      },
    ],
    keywords: ['unknown method', 'unsupported method', 'feature missing', 'method not recognized'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.5.2' },
      { claim: 'causes', source: 'RFC 3398 §7.2.4.1; RFC 4497 table 1' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4' },
    ],
  },
  {
    code: 502,
    furtherCauses: [
      'SIP profile or trunk missing in the local switch',
      'Host name of the next hop did not resolve (clients built on PJSIP)',
    ],
    furtherChecks: [
      'Dial the same number through another carrier',
      'FreeSWITCH: check with "sofia status" that the profile in the dial string runs',
    ],
    specification:
      'Sent by an element that acts as gateway or proxy when the server behind it returned something invalid. RFC 3398 also has a gateway send it for Q.850 cause 27, so on a trunk it mostly speaks about the telephone network and not about broken SIP.',
    sender: 'Proxy, gateway or B2BUA; PJSIP also creates it locally when a name does not resolve',
    dialogEffect: 'dialog',
    notes: ['In an established call it destroys the whole dialog: all usages inside end with it.'],
    metrics: {
      ser: 'failure',
      seer: 'ineffective',
      isa: false,
      asr: 'not answered',
      ner: 'ineffective',
    },
    related: [
      {
        code: 503,
        difference:
          '502 got an answer from the next hop and could not use it; 503 is the refusal of a server without capacity.',
      },
      {
        code: 504,
        difference: '502 got a bad answer from the next hop; 504 got none in time.',
      },
    ],
    products: [
      {
        product: 'FreeSWITCH',
        text: 'Sent for DESTINATION_OUT_OF_ORDER and for INVALID_PROFILE (Sofia profile missing); a received 502 becomes NETWORK_OUT_OF_ORDER.',
        source: 'mod_sofia.c, sofia_glue.c',
      },
      {
        product: 'Asterisk',
        text: 'Sent for Q.850 cause 27; an outbound registration that gets 502 tries again.',
        source: 'chan_pjsip.c, res_pjsip_outbound_registration.c',
      },
      {
        product: 'PJSIP',
        text: 'Reports 502 with the resolver error in the phrase, for example PJ_ERESOLVE, when the server name does not resolve.',
        source: 'pjproject issue 870',
      },
      {
        product: 'Sippy B2BUA',
        text: 'Produces 502 when its peer answers with a faulty response.',
        source: 'UacStateTrying.py, UacStateRinging.py',
      },
    ],
    keywords: ['invalid response', 'cannot resolve', 'gethostbyname', 'upstream error', 'carrier fault'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.5.3' },
      { claim: 'causes', source: 'RFC 3398 §7.2.4.1; pjproject issue 870' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4' },
    ],
  },
  {
    code: 503,
    wordings: [
      { phrase: 'Maximum Calls In Progress', by: 'FreeSWITCH' },
      { phrase: 'System Busy', by: 'FreeSWITCH' },
      { phrase: 'System Paused', by: 'FreeSWITCH' },
      { phrase: 'INVALID INVITE', by: 'FreeSWITCH' },
      { phrase: 'DNS Error', by: 'FreeSWITCH, sofia-sip' },
      { phrase: 'No DNS results', by: 'reSIProcate' },
    ],
    furtherCauses: [
      'TCP or TLS connection to the next hop failed, and the local stack made the 503 itself',
      'Maintenance, standby or overload protection',
      'Bearer or codec that the far side cannot take, relayed by a gateway: Q.850 cause 58 or 88',
    ],
    furtherChecks: [
      'Test the next hop: OPTIONS, port, SRV records for the transport, TLS version, certificate',
      'Check that the call went on to the next SRV target or trunk',
    ],
    specification:
      'The client, proxy or UAC, should go to an alternate server and should send nothing else to this one while Retry-After lasts; without Retry-After it has to act as on 500. A proxy should not pass a 503 upstream unless every later request through it would fail too; it sends 500 instead. A fatal transport error counts as 503 for the client. A server may also drop requests without any answer.',
    sender: 'Overloaded server, SBC, carrier or gateway; also the local stack after a transport error',
    headers: { may: ['Retry-After'] },
    dialogEffect: 'transaction',
    notes: [
      'Retry-After concerns the whole server, not only this call: a proxy may take a trunk out of service because of one 503.',
      'Failover follows the SRV order of RFC 3263: the next target gets a new transaction with a new Via branch.',
      'Overload control (RFC 7339) throttles by Via parameters; clients without it are still turned away with 503.',
    ],
    metrics: {
      ser: 'failure',
      seer: 'ineffective',
      isa: true,
      asr: 'not answered',
      ner: 'ineffective',
    },
    related: [
      {
        code: 408,
        difference:
          'Made locally, 503 stands for a transport error and 408 for silence; received, 503 is a refusal and 408 a timeout.',
      },
      {
        code: 477,
        difference:
          '503 comes from a server or a failed connection anywhere; 477 is the Kamailio or OpenSIPS proxy that could not send.',
      },
      {
        code: 500,
        difference:
          '503 asks for another server and a pause for this one; 500 concerns one request and asks for a later retry.',
      },
      {
        code: 502,
        difference:
          '503 comes from a server that is full or down for work; 502 from one that got an unusable answer behind it.',
      },
      {
        code: 504,
        difference:
          '503 is a quick refusal or a failed connection; 504 comes after waiting for a silent server further along.',
      },
    ],
    products: [
      {
        product: 'FreeSWITCH',
        text: 'Maximum Calls In Progress: session limit reached or profile not accepting. System Busy: SIP queue too long. Both send Retry-After 300.',
        source: 'mod_sofia/sofia.c',
      },
      {
        product: 'FreeSWITCH',
        text: 'System Paused: profile in standby. INVALID INVITE: the INVITE could not be processed.',
        source: 'mod_sofia/sofia.c',
      },
      {
        product: 'FreeSWITCH',
        text: 'Sent for GATEWAY_DOWN and for congestion and temporary failure causes; as a client it goes on to the next SRV target.',
        source: 'mod_sofia.c; FreeSWITCH issue 2144',
      },
      {
        product: 'Asterisk',
        text: 'Channel could not be created; sent for Q.850 causes 34, 42 and 66.',
        source: 'chan_pjsip.c',
      },
      {
        product: 'PJSIP',
        text: 'A transport error (connection refused, TLS failure) is reported to the application as 503.',
        source: 'sip_msg.h PJSIP_SC_TSX_TRANSPORT_ERROR',
      },
      {
        product: 'sofia-sip, reSIProcate',
        text: '"DNS Error" and "No DNS results" are made by these stacks when the server name does not resolve.',
        source: 'sofia-sip issue 265; reSIProcate issue 465',
      },
      {
        product: 'OpenSIPS',
        text: 'The default script answers PUBLISH and SUBSCRIBE with 503 because no presence service is loaded.',
        source: 'opensips.cfg',
      },
      {
        product: 'Microsoft Teams',
        text: 'Subcode 560503: the SBC itself answered 503 (overload or license). 10320: bot unreachable.',
        source: 'Teams Direct Routing SIP response codes',
      },
      {
        product: 'Twilio',
        text: 'A 5xx whose phrase names a CPS or concurrent call limit is the limit of your trunk, not an outage.',
        source: 'LiveKit SIP errors.go',
      },
      {
        product: 'Telnyx',
        text: 'Suffix PE1-PE6: no route found. TV1: trouble at the downstream carrier.',
        source: 'Telnyx SIP response codes',
      },
      {
        product: 'Yeti',
        text: 'Shown for failures of the number portability (LNP) database or RADIUS.',
        source: 'yeti-web class4.sql',
      },
    ],
    keywords: [
      'all circuits busy',
      'too many calls',
      'trunk down',
      'gateway down',
      'rate limit',
      'throttled',
      'no capacity',
    ],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.5.4, §8.1.3.1' },
      {
        claim: 'causes',
        source: 'RFC 3398 §7.2.4.1; Teams Direct Routing SIP response codes; mod_sofia/sofia.c',
      },
      { claim: 'next', source: 'RFC 3261 §21.5.4, §16.7; RFC 3263 §4.3' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4' },
    ],
  },
  {
    code: 504,
    wordings: [
      { phrase: 'Gateway Time-out', by: 'RFC 2543' },
      { phrase: 'Server Timeout', by: 'PJSIP' },
    ],
    furtherCauses: [
      'Next hop name without SRV, A or AAAA record',
      'Timer ran out in the telephone network (Q.850 cause 102)',
      'Slow lookup behind the server: database, ENUM, number portability',
    ],
    furtherChecks: [
      'Look for requests on that leg without any answer',
      'Read Reason: Q.850 cause 102 points into the telephone network',
    ],
    specification:
      'For a server that depends on another server and ran out of patience with it. Where the limit was the Expires header field of the request, 408 should be used instead: 408 is about finding and reaching the user, 504 about the machinery in between. Gateways send it for Q.850 cause 102.',
    sender: 'Proxy, SBC or gateway that waits for another server',
    dialogEffect: 'transaction',
    notes: [
      'The time from request to 504 is the timer of the waiting element: compare it with the configured timeouts to see which one fired.',
    ],
    metrics: {
      ser: 'failure',
      seer: 'ineffective',
      isa: true,
      asr: 'not answered',
      ner: 'ineffective',
    },
    related: [
      {
        code: 408,
        difference:
          '504 says a server behind the sender was silent; 408 says the called side, or anybody at all, did not answer in time.',
      },
      {
        code: 502,
        difference: '504 means silence from the next server; 502 means it answered with something unusable.',
      },
      {
        code: 503,
        difference:
          '504 follows a wait for a silent server; 503 is an immediate refusal for lack of capacity or connection.',
      },
    ],
    products: [
      {
        product: 'Microsoft Teams',
        text: 'Certificate: 569008 expired, 569009 root not trusted, 569003 TLS negotiation failed. DNS: 569015 name unknown, 569016 no A or AAAA record.',
        source: 'Teams Direct Routing SIP response codes',
      },
      {
        product: 'Microsoft Teams',
        text: 'Subcodes 569002 and 549002: cannot connect to the SBC. 549018 and 569018: bad request or response line.',
        source: 'Teams Direct Routing SIP response codes',
      },
      {
        product: 'FreeSWITCH',
        text: 'RECOVERY_ON_TIMER_EXPIRE in both directions.',
        source: 'mod_sofia.c, sofia_glue.c',
      },
      {
        product: 'Asterisk',
        text: 'A received 504 becomes Q.850 cause 102; an outbound registration that gets it tries again.',
        source: 'res_pjsip.c, res_pjsip_outbound_registration.c',
      },
    ],
    keywords: [
      'gateway timeout',
      'next hop silent',
      'no reply from sbc',
      'unreachable sbc',
      'expired certificate',
    ],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.5.5' },
      { claim: 'causes', source: 'Teams Direct Routing SIP response codes; RFC 3398 §7.2.4.1' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4' },
    ],
  },
  {
    code: 505,
    wordings: [{ phrase: 'SIP Version not supported', by: 'RFC 2543' }],
    specification:
      'The server cannot or will not go on with the major protocol version of the request; this error message is all it offers. There has only ever been SIP/2.0 on the wire, so the code shows damaged requests or probes, not version mismatch.',
    sender: 'Any server that parses the request line',
    dialogEffect: 'transaction',
    metrics: {
      ser: 'failure',
      seer: 'ineffective',
      isa: false,
      asr: 'not answered',
      ner: 'ineffective',
    },
    keywords: ['wrong version', 'sip 1.0', 'malformed', 'fuzzing'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.5.6' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4' },
    ],
  },
  {
    code: 513,
    furtherCauses: ['Long Identity, History-Info, Record-Route or proprietary header fields'],
    furtherChecks: ['Check the size limit on the SBC or proxy'],
    specification:
      'The server cannot handle a message of this length. RFC 3261 asks clients to use a congestion-controlled transport such as TCP when a request comes within 200 bytes of the path MTU, or is larger than 1300 bytes and the MTU is unknown; a request that follows the rule rarely meets this code.',
    sender: 'SBC, proxy or endpoint',
    dialogEffect: 'transaction',
    notes: [
      'Most oversized UDP requests get no answer at all because fragments are lost; 513 is the friendly case.',
      'Each proxy adds Via and Record-Route, so a request can pass the first hop and fail at the third.',
    ],
    metrics: {
      ser: 'failure',
      seer: 'ineffective',
      isa: false,
      asr: 'not answered',
      ner: 'ineffective',
    },
    related: [
      {
        code: 413,
        difference: '513 objects to the length of the whole message; 413 objects to the body alone.',
      },
    ],
    products: [
      {
        product: 'Ribbon SBC',
        text: 'Can reject an INVITE over UDP that exceeds the configured MTU (1300 bytes by default), so that the peer changes to TCP.',
        source: 'Ribbon SBC documentation, TCP fallback',
      },
      {
        product: 'Kamailio',
        text: 'The default script answers oversized messages with 403 "Message too large", not 513.',
        source: 'kamailio.cfg',
      },
    ],
    keywords: ['fragmentation', 'packet too big', 'udp too long', 'jumbo', 'mtu problem'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.5.7' },
      { claim: 'causes', source: 'RFC 3261 §18.1.1; Ribbon SBC documentation, TCP fallback' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4' },
    ],
  },
  {
    code: 555,
    furtherChecks: ['Check the push settings of the registrar or push proxy'],
    specification:
      'Answers a REGISTER whose Contact URI asks for push by pn-provider when the service named there is not supported. Feature-Caps with sip.pns may tell the UA which services would work. Repeating the same REGISTER cannot succeed; the UA has to change the push parameters or stay connected by itself.',
    sender: 'Registrar or push proxy',
    headers: { conditional: ['Feature-Caps (sip.pns may name the services that are supported)'] },
    dialogEffect: 'transaction',
    notes: ['A client that treats it as any 5xx retries forever against a registration that cannot succeed.'],
    metrics: {
      ser: 'failure',
      seer: 'ineffective',
      isa: false,
      asr: 'not answered',
      ner: 'ineffective',
      note: 'It answers REGISTER alone, so these INVITE ratios do not meet it in practice.',
    },
    keywords: ['apns', 'fcm', 'firebase', 'apple push', 'mobile app does not ring', 'wake up phone'],
    sources: [
      { claim: 'meaning', source: 'RFC 8599 §8.1' },
      { claim: 'next', source: 'RFC 8599 §5.2' },
      { claim: 'headers', source: 'RFC 8599 §8.1' },
      { claim: 'dialog', source: 'RFC 5057 §5.1, class rule' },
      { claim: 'metrics', source: 'RFC 6076 §4' },
    ],
  },
  {
    code: 580,
    furtherCauses: ['Callee will not or cannot meet a precondition marked mandatory'],
    furtherChecks: ['On a trunk, consider removing "precondition" from Supported and Require at the SBC'],
    specification:
      'The answerer sends it when it cannot or will not meet a precondition of the offer, for example mandatory QoS. It should return an SDP body whose desired-status line carries the strength "failure" for the precondition concerned, so that the offerer knows which one to drop. UPDATE and PRACK carry the negotiation before it.',
    sender: 'UAS as answerer; in mobile networks usually the called phone',
    headers: { should: ['SDP body (names the desired status that failed)'] },
    dialogEffect: 'transaction',
    notes: [
      'An offerer that notices the failure itself sends CANCEL or BYE instead, so look for the same fault behind those.',
      'A typical line in the body is a=des:qos failure local sendrecv: the local segment could not be reserved.',
    ],
    metrics: {
      ser: 'failure',
      seer: 'ineffective',
      isa: false,
      asr: 'not answered',
      ner: 'ineffective',
    },
    related: [
      {
        code: 488,
        difference:
          '580 accepts the media but cannot reserve the resources for it; 488 refuses the media itself.',
      },
    ],
    products: [
      {
        product: 'Open5GS with Kamailio IMS',
        text: 'Phones answer 580 when the base station or the policy function rejects the bearer for voice or video.',
        source: 'docker_open5gs issues 486, 500',
      },
    ],
    keywords: [
      'volte call fails',
      'qos precondition',
      'dedicated bearer failure',
      'ims call',
      'resource reservation',
    ],
    sources: [
      { claim: 'meaning', source: 'RFC 3312 §8' },
      { claim: 'causes', source: 'RFC 3312 §8; docker_open5gs issues 486, 500' },
      { claim: 'headers', source: 'RFC 3312 §8' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4' },
    ],
  },
] as const satisfies readonly CodeDetails[];
