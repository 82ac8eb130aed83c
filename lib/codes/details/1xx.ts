import type { CodeDetails } from '../types';

/** Details of the 1xx class: the request is being worked on. */
export const provisionalDetails = [
  {
    code: 100,
    wordings: [
      { phrase: 'Giving a try', by: 'OpenSIPS' },
      { phrase: 'trying -- your call is important to us', by: 'Kamailio' },
    ],
    furtherCauses: ['Nothing follows it: a routing, DNS or database lookup on that server hangs'],
    furtherChecks: ['No 100 at all and repeated INVITEs: check that the next hop is reachable'],
    sender: 'The next hop: a stateful proxy, SBC, gateway or the called user agent itself',
    specification:
      'Any provisional response ends INVITE retransmission at the client. A stateful proxy must not pass a 100 upstream; it sends one of its own if nothing better will leave within 200 ms. For other methods RFC 4320 permits a 100 over UDP only once the retransmission timer has grown to T2.',
    notes: [
      'A 100 stops timer B at the client, so a call can hang on it until timer C of a proxy (over 3 minutes) or a limit of the application ends it.',
      'It creates no dialog, even with a To tag: the way out is CANCEL, not BYE.',
      '"100rel" in Supported or Require is the option tag for reliable provisional responses (RFC 3262); a 100 itself is never sent reliably.',
    ],
    related: [
      {
        code: 180,
        difference: 'A 100 says that the next hop has the request; a 180 says that a phone is ringing.',
      },
      {
        code: 183,
        difference:
          'A 100 comes from the nearest hop only; a 183 comes from the far end and can open early media.',
      },
    ],
    products: [
      {
        product: 'OpenSIPS',
        text: 'Prints "Giving a try" instead of the standard phrase.',
        source: 'tm/t_funcs.c',
      },
      {
        product: 'Kamailio',
        text: 'Prints "trying -- your call is important to us" unless auto_inv_100_reason is set.',
        source: 'tm module',
      },
    ],
    keywords: ['pdd', 'stuck call', 'nothing happens after dialing', 'call setup hangs'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.1.1' },
      { claim: 'causes', source: 'RFC 3261 §16.8' },
      { claim: 'next', source: 'RFC 3261 §9.1, §17.1.1.2' },
      { claim: 'sender', source: 'RFC 3261 §8.2.6.1, RFC 4320' },
    ],
  },
  {
    code: 180,
    furtherCauses: [
      '180 with SDP: the far end sends its own ringback as early media',
      'No ringback although 180 came: the caller side waits for early media that never arrives',
      'No 180 after a 183: a PBX or SBC in the middle does not pass it on',
    ],
    furtherChecks: [
      'Time from 180 to the final response: seconds point to a rejection, 20 s and more to no answer',
    ],
    sender: 'The called user agent: phone, softphone, PBX or PSTN gateway',
    specification:
      'Sent while the called agent tries to get the attention of its user; the calling side may take it as the trigger for local ringback. Its To tag sets up an early dialog. With the 100rel extension (RFC 3262) it is repeated until a PRACK acknowledges its RSeq.',
    headers: { may: ['Alert-Info', 'Contact', 'RSeq (if sent reliably)'] },
    notes: [
      'Over UDP a lost 180 may never be made good, because only reliable provisional responses are repeated.',
      'Without Expires in the INVITE, SIP sets no limit to ringing: a timer of the PBX or phone, timer C of a proxy or the caller ends it.',
      'urn:alert:service:call-waiting in Alert-Info says that the callee is already on another call (RFC 7462).',
    ],
    related: [
      {
        code: 100,
        difference:
          'A 180 comes from the called side and means ringing; a 100 only confirms receipt at the next hop.',
      },
      {
        code: 183,
        difference: 'A 180 means ringing, usually without SDP; a 183 means other progress, usually with SDP.',
      },
      {
        code: 182,
        difference:
          'With a 180 a phone is ringing now; with a 182 the call waits and perhaps no phone rings yet.',
      },
    ],
    products: [
      {
        product: 'FreeSWITCH',
        text: 'Does not relay a 180 after it has relayed a 183.',
        source: 'FreeSWITCH issue 2490',
      },
      {
        product: 'Asterisk',
        text: 'Can turn ringing into a 183 once SDP was agreed; allow_sending_180_after_183 and inband_progress decide.',
        source: 'Asterisk pull request 1835',
      },
    ],
    keywords: ['no ringback tone', 'rings but nobody answers', 'ring tone', 'ring timeout'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.1.2' },
      { claim: 'causes', source: 'RFC 3261 §16.7, FreeSWITCH issues 2490 and 2596' },
      { claim: 'headers', source: 'RFC 3261 §20, RFC 3262 §3' },
    ],
  },
  {
    code: 181,
    furtherCauses: ['A queue or hunt group overflows to another number'],
    furtherChecks: ['Trace the second leg: the final response comes from there'],
    sender: 'A proxy, PBX or application server that forwards the call itself',
    specification:
      'Optional news for the caller while a server retargets the call on its own. The caller stays in the same transaction and has nothing to do. With History-Info (RFC 7044) the response can show the earlier and the new targets.',
    notes: ['A client that does not know the code handles it like a 183 (RFC 3261 §8.1.3.2).'],
    related: [
      {
        code: 302,
        difference:
          'With a 181 the server forwards the call itself; with a 302 the caller has to try the new address.',
      },
    ],
    products: [
      {
        product: 'Asterisk',
        text: 'chan_pjsip sends it when redirecting data change before the call is answered.',
        source: 'chan_pjsip.c',
      },
    ],
    keywords: ['diverted', 'call diversion', 'follow me', 'cfu', 'cfb', 'cfnr'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.1.3' },
      { claim: 'checks', source: 'RFC 7044' },
    ],
  },
  {
    code: 182,
    furtherChecks: [
      'Caller hears silence: look for SDP in the 182 or a 183 that should carry the announcement',
    ],
    sender: 'A queue server, PBX or the called user agent',
    specification:
      'Takes the place of a rejection while the called side cannot take the call at once. It may be repeated to keep the caller informed, and its reason phrase may say how long the queue is. The final response follows when the call leaves the queue.',
    notes: [
      'A provisional response every minute keeps the timer C of proxies from ending a long wait (RFC 3261 §13.3.1.1).',
    ],
    related: [
      {
        code: 180,
        difference: 'A 182 means that the call waits in line; a 180 means that a phone is ringing for it.',
      },
    ],
    keywords: ['acd', 'all agents busy', 'on hold', 'contact center', 'camp on'],
    sources: [{ claim: 'meaning', source: 'RFC 3261 §21.1.4' }],
  },
  {
    code: 183,
    furtherCauses: [
      'A mobile network reserves resources: 183 with SDP but no audio, then 180',
      'The same 183 repeats: it was sent reliably and got no PRACK',
    ],
    furtherChecks: [
      'If Require lists 100rel, confirm that each RSeq gets its PRACK and each PRACK its 200',
      'Caller hears nothing: check that the SBC, NAT and firewall pass RTP before the 200',
      'Read P-Early-Media if present: it can hold the audio back',
    ],
    sender: 'The called user agent, most often a PSTN gateway, SBC or media server',
    specification:
      'Carries progress that no other provisional code fits; the phrase, header fields and body may hold the details. With SDP it usually opens early media. A client treats any 1xx it does not know as 183. With 100rel (RFC 3262) it is sent reliably and needs a PRACK.',
    headers: { may: ['RSeq (if sent reliably)', 'P-Early-Media'] },
    notes: [
      'SDP in an unreliable 183 is only a preview: the 200 has to carry the same answer again (RFC 3261 §13.2.1).',
      'A forked call can bring early media from several branches at once; the caller normally plays one.',
      'A call that ends during early media was never answered: its CDR shows zero duration although the caller heard audio.',
      'Without PRACK for 64*T1 (32 s), the side that sent a reliable 183 should refuse the INVITE with a 5xx (RFC 3262 §3).',
    ],
    related: [
      {
        code: 180,
        difference:
          'A 183 reports progress of any kind, mostly with early media; a 180 says that a phone rings.',
      },
      {
        code: 100,
        difference: 'A 183 comes from the far end and creates an early dialog; a 100 stays between two hops.',
      },
    ],
    products: [
      {
        product: 'SIP.js',
        text: 'Plays early media only when the provisional response is reliable (100rel).',
        source: 'SIP.js issue 211',
      },
      {
        product: 'Asterisk',
        text: 'With 100rel=peer_supported an endless repetition of 183 was reported.',
        source: 'Asterisk issue 794',
      },
    ],
    keywords: ['no ringback', 'crbt', 'sit tone', 'inband ringback', 'pre-answer audio', 'network message'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.1.5, RFC 5009' },
      { claim: 'causes', source: 'RFC 5009, FreeSWITCH issue 2596, Asterisk issue 794' },
      { claim: 'headers', source: 'RFC 3262 §3, RFC 5009' },
    ],
  },
  {
    code: 199,
    furtherChecks: ['Check that the INVITE lists 199 in Supported; only then may a 199 be sent'],
    sender: 'A forking proxy or the user agent server',
    specification:
      'Only for a caller that offers the option tag 199 in Supported. It carries the To tag of the early dialog that ended. It is not a final response, and the dialog needs no BYE. A proxy does not send it reliably. A Reason header field may name the code behind it.',
    headers: { may: ['Reason'] },
    notes: [
      'It lets the caller free the ports, codecs and reserved bandwidth of a dead branch before the call is decided.',
      '"199" in Supported or Require is the option tag of this extension, not a response.',
    ],
    keywords: ['simultaneous ring', 'parallel ringing', 'fork ended'],
    sources: [
      { claim: 'meaning', source: 'RFC 6228 §4-6' },
      { claim: 'headers', source: 'RFC 6228' },
    ],
  },
] as const satisfies readonly CodeDetails[];
