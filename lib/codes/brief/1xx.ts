import type { CodeBrief } from '../types';

/** Brief rows of the 1xx class: the request is being worked on. */
export const provisional = [
  {
    code: 100,
    phrase: 'Trying',
    variants: [
      { phrase: 'Giving a try', by: 'OpenSIPS' },
      { phrase: 'trying -- your call is important to us', by: 'Kamailio' },
    ],
    registration: 'registered',
    defined: { rfc: 3261, section: '21.1.1' },
    meaning: 'The next hop received the request and is handling it; the called side has not been heard from.',
    causes: [
      'Normal first response to an INVITE, sent by the nearest server',
      'Nothing follows it: the leg behind the server that sent it gets no answer',
      'Nothing follows it: a routing, DNS or database lookup on that server hangs',
    ],
    checks: [
      'If nothing follows, trace the outgoing leg of the server that sent the 100',
      'Take the source address or Server header field of the 100 to see which hop that is',
      'Measure the time from the 100 to the first 18x: it is most of the post-dial delay',
      'No 100 at all and repeated INVITEs: check that the next hop is reachable',
    ],
    next: {
      retry: 'n/a',
      text: 'Stop repeating the INVITE and wait; a CANCEL may be sent from now on.',
    },
  },
  {
    code: 180,
    phrase: 'Ringing',
    registration: 'registered',
    defined: { rfc: 3261, section: '21.1.2' },
    meaning: 'The called phone is alerting its user, and the caller should hear ringback.',
    causes: [
      'Normal call progress: a phone or gateway has started to ring',
      'Several 180s with different To tags: the call was forked to several phones',
      '180 with SDP: the far end sends its own ringback as early media',
      'No ringback although 180 came: the caller side waits for early media that never arrives',
      'No 180 after a 183: the PBX or SBC in the middle does not pass it on',
    ],
    checks: [
      'Look for SDP in the 180: without it the caller has to play ringback locally',
      'If Require lists 100rel and RSeq is present, confirm that a PRACK follows',
      'With an earlier 183, compare both sides of the PBX or SBC to see whether it relays the 180',
      'Note the time from 180 to the final response: seconds point to a rejection, a minute to no answer',
    ],
    next: {
      retry: 'n/a',
      text: 'Play local ringback unless early media is arriving, and wait for the final response.',
    },
  },
  {
    code: 181,
    phrase: 'Call Is Being Forwarded',
    registration: 'registered',
    defined: { rfc: 3261, section: '21.1.3' },
    meaning: 'A server on the path is sending the call on to another destination.',
    causes: [
      'Call forwarding (always, busy or no answer) is active for the called user',
      'A find-me service moves the call on to the next number',
      'A PBX reports a change of destination before the call is answered',
    ],
    checks: [
      'Read History-Info or Diversion, here or in the new INVITE, to see where the call goes',
      'Check the forwarding rules of the called user on the server and on the phone itself',
      'Trace the second leg: the final response comes from there',
    ],
    next: { retry: 'n/a', text: 'Keep waiting; the server forwards the call and nothing has to be resent.' },
  },
  {
    code: 182,
    phrase: 'Queued',
    registration: 'registered',
    defined: { rfc: 3261, section: '21.1.4' },
    meaning: 'Nobody can take the call at the moment, so the far end holds it in a queue.',
    causes: [
      'A call center queue or hunt group has all members busy',
      'The PBX holds the call until a line is free',
    ],
    checks: [
      'Read the reason phrase: it may give the position or the waiting time',
      'Check the logged-in members and the longest wait that the queue allows',
      'If the caller hears silence, look for SDP in the 182 or a 183 that should carry the announcement',
    ],
    next: { retry: 'n/a', text: 'Keep waiting; further 182 responses may bring news before the final one.' },
    rare: true,
  },
  {
    code: 183,
    phrase: 'Session Progress',
    registration: 'registered',
    defined: { rfc: 3261, section: '21.1.5' },
    meaning:
      'The call is moving but not answered; usually early media follows, such as ringback or an announcement.',
    causes: [
      'A gateway or carrier sends ringback or an announcement as early media',
      'An announcement explains a failure whose final response comes only after it',
      'A mobile network reserves resources first: 183 with SDP but no audio, then 180',
      'The same 183 repeats: it was sent reliably and no PRACK came back',
    ],
    checks: [
      'Look for SDP in the 183, then for RTP from the far end',
      'Find the final response: a failure often hides behind the announcement',
      'If Require lists 100rel, confirm that each RSeq gets its PRACK and each PRACK its 200',
      'Caller hears nothing: check that the SBC, NAT and firewall pass RTP before the 200',
      'Read P-Early-Media where it is used: it can hold the audio back',
    ],
    next: {
      retry: 'n/a',
      text: 'Play the early media if RTP arrives, otherwise local ringback after a 180, and wait.',
    },
  },
  {
    code: 199,
    phrase: 'Early Dialog Terminated',
    registration: 'registered',
    defined: { rfc: 6228, section: '4' },
    meaning: 'One branch of a forked call has ended; the other branches and the call itself go on.',
    causes: [
      'A forking proxy got a failure from one phone while others still ring',
      'The called side gives up one of its early dialogs before the final response',
    ],
    checks: [
      'Match the To tag with an earlier 18x to see which branch ended',
      'Read Reason: it may name the response code that ended the branch',
      'Check that the INVITE lists 199 in Supported; otherwise this response must not be sent',
    ],
    next: {
      retry: 'n/a',
      text: 'Release that early dialog and its media without a BYE, and wait for the final response.',
    },
    rare: true,
    senses: [
      {
        when: 'Wireshark statistics',
        phrases: ['Informational - Others'],
        title: 'All other provisional responses',
        meaning: 'Wireshark counts every 1xx that it has no name for in this line; no 199 was on the wire.',
        checks: ['Filter the capture by sip.Status-Code to see which responses were counted'],
      },
    ],
  },
] as const satisfies readonly CodeBrief[];
