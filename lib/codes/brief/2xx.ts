import type { BriefRow } from '../types';

/** Brief rows of the 2xx class: the request succeeded. */
export const success = [
  {
    code: 200,
    defined: { rfc: 3261, section: '21.2.1' },
    meaning: 'The request succeeded; to an INVITE it means that the call was answered.',
    causes: ['INVITE: the called side answered', 'REGISTER: the binding is stored for the time in expires'],
    checks: [
      'Read CSeq first: it names the method that succeeded',
      'INVITE: confirm that an ACK follows and reaches the Contact of the 200',
      'Repeated 200: look for a private address in Contact, a missing Record-Route hop, or SIP ALG',
    ],
    next: { retry: 'na', text: 'To a 200 for INVITE send ACK at once; other methods need nothing more.' },
    senses: [
      {
        when: 'Yeti switch, with a phrase other than OK',
        phrases: ['Rtp timeout', 'NoAck', 'NoPrack'],
        title: 'Answered call that the switch ended',
        meaning: 'The switch itself ended the call after setup, for the reason in the phrase.',
        checks: [
          'Rtp timeout: find out why RTP stopped on the leg that is named',
          'NoAck or NoPrack: find out where the ACK or PRACK got lost',
        ],
      },
    ],
  },
  {
    code: 202,
    defined: { rfc: 6665, section: '8.3.1' },
    meaning:
      'The request was accepted, its outcome comes later; replaced by 200, but still common for REFER.',
    causes: [
      'REFER: the other side agreed to try the transfer and reports by NOTIFY',
      'SUBSCRIBE to an older server: perhaps still waiting for approval',
    ],
    checks: [
      'Read CSeq for the method: REFER, SUBSCRIBE or MESSAGE',
      'REFER: read the message/sipfrag body of each NOTIFY; it holds the real result of the transfer',
    ],
    next: { retry: 'na', text: 'Treat it like 200; after REFER and SUBSCRIBE wait for the NOTIFY.' },
  },
  {
    code: 204,
    defined: { rfc: 5839, section: '7.1' },
    meaning: 'The subscription was refreshed, and no NOTIFY follows because the state is unchanged.',
    causes: ['The entity tag in Suppress-If-Match still matches the current state'],
    checks: [
      'Compare Suppress-If-Match with the SIP-ETag of the last NOTIFY',
      'If the watcher shows old data, check that it kept the state from that NOTIFY',
    ],
    next: { retry: 'na', text: 'Keep the state already known; the subscription goes on.' },
    rare: true,
  },
] as const satisfies readonly BriefRow[];
