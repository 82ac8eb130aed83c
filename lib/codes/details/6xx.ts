import type { CodeDetails } from '../types';

/** Details of the 6xx class. */
export const globalFailuresDetails = [
  {
    code: 600,
    wordings: [{ phrase: 'Busy everywhere - Empty list of S-CSCFs', by: 'Kamailio IMS' }],
    furtherCauses: ['Do not disturb on some phones', 'Dial plan sends 600 to stop hunting and forwarding'],
    furtherChecks: ['Read Retry-After for a better time to call'],
    specification:
      'For a UAS that knows that no other endpoint of the callee will take the call; where voicemail or another phone might, 486 is right. Retry-After may give a better time. A callee who prefers to hide the reason answers 603. A proxy that sees a 6xx cancels the pending branches, starts no new one and passes the 6xx on once the branches have ended.',
    sender: 'Called phone, or a PBX that speaks for all phones of the callee',
    headers: { may: ['Retry-After'] },
    dialogEffect: 'transaction',
    notes: [
      'When branches are forked, a single 600 beats every lower failure response and ends ringing on all phones.',
      'In a ring group one misconfigured phone can so cut off the whole group and its voicemail.',
    ],
    metrics: {
      ser: 'failure',
      seer: 'effective',
      isa: false,
      asr: 'not answered',
      ner: 'effective',
      note: 'OpenSIPS qrouting counts every 6xx as not completed, although a busy callee was reached.',
    },
    related: [
      {
        code: 480,
        difference: '600 reached the callee, who is busy; 480 says the callee cannot be reached at present.',
      },
      {
        code: 486,
        difference:
          '600 holds for all devices and stops hunting; 486 is one busy device, and voicemail or other phones may follow.',
      },
      {
        code: 603,
        difference:
          '600 gives busy as the reason for all devices; 603 declines for all devices and keeps the reason private.',
      },
    ],
    products: [
      {
        product: 'FreeSWITCH',
        text: 'Received 600 becomes USER_BUSY; cause BUSY_EVERYWHERE (815) sends it.',
        source: 'mod_sofia.c, sofia_glue.c',
      },
      {
        product: 'Linphone',
        text: 'Stands for do not disturb.',
        source: 'liblinphone error_info.c',
      },
      {
        product: 'Kamailio, OpenSIPS',
        text: 'With disable_6xx_block=1 in the tm module, failure routes may try voicemail or other branches after a 6xx.',
        source: 'tm module documentation',
      },
      {
        product: 'Asterisk',
        text: 'As a client, an outbound registration that gets any 6xx tries again after retry_interval.',
        source: 'res_pjsip_outbound_registration.c',
      },
    ],
    keywords: ['dnd', 'engaged', 'line busy', 'all phones busy', 'global failure'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.6.1' },
      { claim: 'causes', source: 'RFC 3261 §21.6.1; liblinphone error_info.c' },
      { claim: 'next', source: 'RFC 3261 §16.7' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4' },
    ],
  },
  {
    code: 603,
    wordings: [{ phrase: 'Network Blocked', by: 'ATIS-1000099' }],
    furtherCauses: [
      'Default of a switch for a rejected call or a cause without mapping',
      'Blocklist, screening, anonymous call rejection or do not disturb',
    ],
    furtherChecks: [
      'Find the branch that sent it; one phone that declines ends the ringing on all',
      'Call from another number: if it passes, the first caller ID is refused',
    ],
    specification:
      'The callee, reached through their device, does not want to take part or cannot, and no other endpoint is known to answer; Retry-After may name a better time. In the US, ATIS-1000099 builds "603+" on it: phrase Network Blocked plus a Reason header field with cause, text and location, sent by the provider that blocked the call.',
    sender: 'Called phone or PBX; in the US also a provider that blocks by analytics (603+)',
    headers: { may: ['Retry-After'], conditional: ['Reason (603+: cause, text and location)'] },
    dialogEffect: 'transaction',
    notes: [
      'When branches are forked, one declining phone ends the ringing on all others; devices that should only skip the call answer 486 or 480.',
      'A 603+ that crosses an ISUP leg loses its phrase: it becomes cause 21 and comes back as a plain 603 or 403.',
    ],
    metrics: {
      ser: 'failure',
      seer: 'effective',
      isa: false,
      asr: 'not answered',
      ner: 'effective',
      note: 'A network block (603+) counts as effective too unless phrases are told apart. OpenSIPS qrouting counts every 6xx as not completed.',
    },
    related: [
      {
        code: 403,
        difference:
          '603 declines on behalf of the callee; 403 is a refusal by policy of the server, before anybody was asked.',
      },
      {
        code: 480,
        difference:
          '603 is a decision not to take the call; 480 says the callee cannot be reached or did not answer.',
      },
      {
        code: 486,
        difference:
          '603 declines for all devices and ends hunting; 486 is one busy device, other phones or voicemail may still answer.',
      },
      {
        code: 600,
        difference: '603 gives no reason; 600 says the callee is busy on all devices.',
      },
      {
        code: 607,
        difference:
          '603 turns down this call; 607 marks the caller as unwanted, which the provider may act on for later calls.',
      },
      {
        code: 608,
        difference:
          '603 speaks for the callee (or, as 603+, for a US network); 608 comes from a system in between, as a rule with a signed contact.',
      },
    ],
    products: [
      {
        product: 'FreeSWITCH',
        text: 'Sent for CALL_REJECTED, DECLINE and REJECT_ALL; a received 603 becomes CALL_REJECTED.',
        source: 'mod_sofia.c, sofia_glue.c',
      },
      {
        product: 'Asterisk',
        text: 'Its default when a call that was never answered ends with no cause it can map; cause 21 itself goes out as 403.',
        source: 'res_pjsip_session.c, chan_pjsip.c',
      },
      {
        product: 'Microsoft Teams',
        text: 'Depending on the flow it stands for declined, not answered or not available.',
        source: 'errorcodecenter.com',
      },
      {
        product: 'US carriers',
        text: 'Since March 25, 2026 FCC rules ask for 603+ on IP networks when analytics block a call; ISUP legs use cause 21 with location user.',
        source: 'ATIS-1000099; TransNexus, SIP 603+',
      },
      {
        product: 'Bitrix24',
        text: 'Uses 603 for declined and 603-S for canceled in its own call statistics; the S marks its list, not a status line.',
        source: 'Bitrix24 telephony REST API',
      },
    ],
    keywords: [
      'hung up on',
      'reject button',
      'robocall',
      'spam likely',
      'call blocking',
      'user rejected',
      'ignore call',
      'dnd',
    ],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.6.2; ATIS-1000099' },
      { claim: 'causes', source: 'RFC 3261 §21.6.2; mod_sofia.c; res_pjsip_session.c' },
      { claim: 'next', source: 'RFC 3261 §16.7' },
      { claim: 'headers', source: 'RFC 3261 §21.6.2; ATIS-1000099' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4' },
    ],
  },
  {
    code: 604,
    wordings: [{ phrase: 'Does not exist anywhere - HSS User Unknown', by: 'Kamailio IMS' }],
    furtherCauses: ['IMS: the HSS does not know the user'],
    furtherChecks: ['IMS: check that the HSS has the public identity'],
    specification:
      'Only for a server with authoritative knowledge about the user at every domain, which few servers have; one that merely lacks the user in its own domain answers 404. As a 6xx it stops forking and serial hunting.',
    sender: 'Server with full knowledge of the user, such as an HSS-backed core, or the UAS',
    dialogEffect: 'dialog',
    endsSubscription: true,
    notes: [
      'In a dialog it destroys the dialog with every usage in it.',
      'A carrier that answers 604 for its own gaps keeps a proxy from trying the next carrier; map it to 404 on that trunk.',
    ],
    metrics: {
      ser: 'failure',
      seer: 'ineffective',
      isa: false,
      asr: 'not answered',
      ner: 'depends',
      note: 'A wrong number is the fault of the caller for some contracts and a network failure for others.',
    },
    related: [
      {
        code: 404,
        difference:
          '604 knows that the user exists nowhere and stops hunting; 404 speaks for its own domain, and other routes may work.',
      },
    ],
    products: [
      {
        product: 'Asterisk',
        text: 'A received 604 becomes Q.850 cause 1.',
        source: 'res_pjsip.c',
      },
      {
        product: 'FreeSWITCH',
        text: 'A received 604 becomes NO_ROUTE_DESTINATION; cause DOES_NOT_EXIST_ANYWHERE (817) sends it.',
        source: 'mod_sofia.c, sofia_glue.c',
      },
      {
        product: 'Kamailio IMS',
        text: 'HSS User Unknown in the phrase: the HSS has no such public identity.',
        source: 'ims_icscf module',
      },
      {
        product: 'Plivo',
        text: 'Hangup code 3120.',
        source: 'Plivo hangup causes',
      },
    ],
    keywords: ['unallocated', 'invalid number', 'number not in service', 'unknown subscriber'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.6.3' },
      { claim: 'causes', source: 'RFC 3398 §8.2.6.1; Kamailio ims_icscf' },
      { claim: 'next', source: 'RFC 3261 §16.7' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4' },
    ],
  },
  {
    code: 606,
    furtherCauses: ['Call from a gateway that asks for a bearer which no device of the callee has'],
    furtherChecks: ['If other devices could take it, find the one that sends 606 where 488 would do'],
    specification:
      'The callee would talk but cannot support the session as described: media, bandwidth or addressing. Warning may list what stands in the way. To be used only when no other endpoint is known to manage better; for one device alone 488 is right.',
    sender: 'Called phone, PBX or gateway',
    headers: { may: ['Warning'] },
    dialogEffect: 'transaction',
    notes: ['In a re-INVITE it leaves the running call untouched with the media agreed before.'],
    metrics: {
      ser: 'failure',
      seer: 'ineffective',
      isa: false,
      asr: 'not answered',
      ner: 'depends',
      note: 'Tools differ on whether incompatible endpoints are a network failure.',
    },
    related: [
      {
        code: 406,
        difference:
          '606 refuses the session description; 406 shares the phrase but is about the Accept header field.',
      },
      {
        code: 488,
        difference:
          '606 speaks for all devices of the callee and stops hunting; 488 speaks for this endpoint, another may accept the offer.',
      },
    ],
    products: [
      {
        product: 'Asterisk',
        text: 'A received 606 becomes Q.850 cause 58.',
        source: 'res_pjsip.c',
      },
      {
        product: 'FreeSWITCH',
        text: 'A received 606 becomes INCOMPATIBLE_DESTINATION; cause NOT_ACCEPTABLE (818) sends it.',
        source: 'mod_sofia.c, sofia_glue.c',
      },
    ],
    keywords: ['codec mismatch', 'media not supported', 'no common codec', 'sdp rejected'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.6.4' },
      { claim: 'causes', source: 'RFC 3261 §21.6.4; RFC 4497 table 2' },
      { claim: 'dialog', source: 'RFC 5057 §5.1' },
      { claim: 'metrics', source: 'RFC 6076 §4' },
    ],
  },
  {
    code: 607,
    furtherChecks: ['In a BYE or CANCEL, look for cause=607 in Reason'],
    specification:
      'A human signal: the called user marks the communication as unwanted. Receivers follow the usual 6xx rules and need do no more, but the provider may act on it: block the caller for this user, feed reputation systems, start a traceback. The same number may stand as cause in the Reason header field of a BYE or CANCEL.',
    sender: 'Called device, on a decision of its user',
    dialogEffect: 'transaction',
    notes: ['After answer the user can still report the call: the BYE then carries Reason: SIP;cause=607.'],
    metrics: {
      ser: 'failure',
      seer: 'ineffective',
      isa: false,
      asr: 'not answered',
      ner: 'depends',
      note: 'RFC 6076 predates the code; tools differ on whether it is a decision of the user or a failure.',
    },
    related: [
      {
        code: 603,
        difference:
          '607 tells the provider that the caller is unwanted; 603 declines this call without judging the caller.',
      },
      {
        code: 608,
        difference:
          '607 is the decision of the called person; 608 is the decision of a system before the phone rang.',
      },
    ],
    products: [
      {
        product: 'FreeSWITCH',
        text: 'Cause UNWANTED (819) in both directions.',
        source: 'mod_sofia.c, sofia_glue.c',
      },
      {
        product: 'US carriers',
        text: 'Not the code for analytics blocks: the FCC settled on 603+ for those in 2025.',
        source: 'Ribbon, SIP 603+',
      },
    ],
    keywords: ['nuisance call', 'report caller', 'junk', 'telemarketer', 'robocall'],
    sources: [
      { claim: 'meaning', source: 'RFC 8197 §4' },
      { claim: 'causes', source: 'RFC 8197 §4; Ribbon, SIP 603+' },
      { claim: 'dialog', source: 'RFC 8197 §4' },
      { claim: 'metrics', source: 'RFC 6076 §4' },
    ],
  },
  {
    code: 608,
    furtherChecks: ['Register the calling number with the analytics providers'],
    specification:
      'Lets an intermediary say that it rejected the call, and whom to ask. Unless it fears misuse, it has to add Call-Info with purpose=jwscard: a signed jCard with contacts for redress. A caller that can use the card says so with sip.608 in Feature-Caps; others are meant to hear an announcement.',
    sender: 'Intermediary, usually call analytics, on behalf of the callee',
    headers: { must: ['Call-Info (purpose=jwscard, unless misuse is feared)'] },
    dialogEffect: 'transaction',
    notes: [
      'The announcement for callers without sip.608 comes as early media behind a 183, so the call may seem to be progressing first.',
      'Without a valid signature on the card, do not trust its contacts.',
    ],
    metrics: {
      ser: 'failure',
      seer: 'ineffective',
      isa: false,
      asr: 'not answered',
      ner: 'depends',
      note: 'RFC 6076 predates the code; whether a block by analytics is a network failure differs by tool.',
    },
    related: [
      {
        code: 603,
        difference:
          '608 is a system in between and names a signed contact; 603 is the callee, or with "Network Blocked" a US network.',
      },
      {
        code: 607,
        difference: '608 is decided by a machine before ringing; 607 by the called person.',
      },
    ],
    products: [
      {
        product: 'FreeSWITCH',
        text: 'A received 608 becomes CALL_REJECTED; no cause sends it.',
        source: 'sofia_glue.c',
      },
      {
        product: 'US carriers',
        text: 'Seldom seen: the industry chose 603+ for the same purpose.',
        source: 'Ribbon, SIP 603+',
      },
    ],
    keywords: ['robocall', 'call screening', 'false positive', 'labeled as scam', 'unblock my number'],
    sources: [
      { claim: 'meaning', source: 'RFC 8688 §3.1' },
      { claim: 'next', source: 'RFC 8688 §3.3' },
      { claim: 'headers', source: 'RFC 8688 §3.1' },
      { claim: 'dialog', source: 'RFC 5057 §5.1, class rule' },
      { claim: 'metrics', source: 'RFC 6076 §4' },
    ],
  },
] as const satisfies readonly CodeDetails[];
