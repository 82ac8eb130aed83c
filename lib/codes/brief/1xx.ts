import type { BriefRow } from '../types';

/** Brief rows of the 1xx class: the request is being worked on. */
export const provisional = [
  {
    code: 100,
    defined: { rfc: 3261, section: '21.1.1' },
    meaning: 'The next hop has the request and is working on it; the called side has not been heard from.',
    causes: [
      'Normal first response to an INVITE, sent by the nearest server',
      'Nothing follows it: the leg behind the server that sent it gets no answer',
    ],
    checks: [
      'If nothing follows, trace the outgoing leg of the server that sent the 100',
      'Source address and Server header field of the 100 tell which hop that is',
      'Time from the 100 to the first 18x: it is most of the post-dial delay',
    ],
    next: {
      retry: 'na',
      text: 'Stop repeating the INVITE and wait; a CANCEL may be sent from now on.',
    },
  },
  {
    code: 180,
    defined: { rfc: 3261, section: '21.1.2' },
    meaning: 'The called phone is alerting its user, and the caller should hear ringback.',
    causes: [
      'Normal: a phone or gateway has started to ring',
      'Several 180s with different To tags: the call was forked to several phones',
    ],
    checks: [
      'Look for SDP in the 180: without it the caller has to play ringback locally',
      'If Require lists 100rel and RSeq is present, confirm that a PRACK follows',
      'After a 183, compare both sides of the PBX or SBC to see whether it relays the 180',
    ],
    next: {
      retry: 'na',
      text: 'Play local ringback unless early media is arriving, and wait for the final response.',
    },
  },
  {
    code: 181,
    defined: { rfc: 3261, section: '21.1.3' },
    meaning: 'A server on the path is sending the call on to another destination.',
    causes: [
      'Call forwarding (always, busy or no answer) is active for the called user',
      'A find-me service moves the call on to the next number',
    ],
    checks: [
      'Read History-Info or Diversion, here or in the new INVITE, to see where the call goes',
      'Check the forwarding rules of the called user on the server and on the phone itself',
    ],
    next: { retry: 'na', text: 'Keep waiting; the server itself calls the new destination.' },
  },
  {
    code: 182,
    defined: { rfc: 3261, section: '21.1.4' },
    meaning: 'Nobody can take the call at the moment, so the far end holds it in a queue.',
    causes: [
      'A call center queue or hunt group has all members busy',
      'The PBX holds the call until a line is free',
    ],
    checks: [
      'Read the reason phrase: it may give the position or the waiting time',
      'Check the logged-in members and the longest wait that the queue allows',
    ],
    next: { retry: 'na', text: 'Keep waiting; more 182 responses may come before the final one.' },
    rare: true,
  },
  {
    code: 183,
    defined: { rfc: 3261, section: '21.1.5' },
    meaning:
      'The call is moving but not answered; usually early media comes with it, such as ringback or an announcement.',
    causes: [
      'A gateway or carrier sends ringback or an announcement as early media',
      'An announcement explains a failure whose final response comes only after it',
    ],
    checks: [
      'Look for SDP in the 183, then for RTP from the far end',
      'Find the final response: behind an announcement it is often a failure',
    ],
    next: {
      retry: 'na',
      text: 'Play the early media if RTP arrives, otherwise local ringback after a 180, and wait.',
    },
  },
  {
    code: 199,
    defined: { rfc: 6228, section: '4' },
    meaning: 'One branch of a forked call has ended; the other branches and the call itself go on.',
    causes: [
      'A forking proxy got a failure from one phone while others still ring',
      'The called side gives up one of its early dialogs before the final response',
    ],
    checks: [
      'Match the To tag with an earlier 18x to see which branch ended',
      'Read Reason: it may name the response code that ended the branch',
    ],
    next: {
      retry: 'na',
      text: 'Release that early dialog and its media without a BYE, and wait for the final response.',
    },
    rare: true,
    senses: [
      {
        when: 'Wireshark statistics',
        phrases: ['Informational - Others'],
        title: 'All other provisional responses',
        meaning:
          'Wireshark counts every 1xx without a name of its own in this line; it need not have been a 199.',
        checks: ['Filter the capture by sip.Status-Code to see which responses were counted'],
      },
    ],
  },
] as const satisfies readonly BriefRow[];
