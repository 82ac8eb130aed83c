import type { BriefRow } from '../types';

/** Brief rows of the 6xx class: the answer holds for every device of the callee, so hunting stops. */
export const globalFailures = [
  {
    code: 600,
    defined: { rfc: 3261, section: '21.6.1' },
    meaning: 'The callee is busy on every device; nothing else, not even voicemail, will answer.',
    causes: ['Callee busy on all devices', 'One phone answers 600 for the whole user instead of 486'],
    checks: [
      'Find the branch that sent it: To tag, User-Agent or Server in the response',
      'If voicemail or other phones should be tried, make that phone or rule answer 486',
      'Check do not disturb and call waiting on that phone',
    ],
    next: {
      retry: 'no',
      text: 'Cancel the other branches, do not hunt or forward; the caller may try again later.',
    },
    senses: [
      {
        when: 'Kamailio IMS phrase',
        phrases: ['Busy everywhere - Empty list of S-CSCFs'],
        title: 'No S-CSCF available',
        meaning: 'The I-CSCF found no S-CSCF for the user: a fault of the IMS core, nobody is busy.',
        checks: [
          'Check that the S-CSCFs are up and have the capabilities the HSS asks for',
          'Read the Cx answer of the HSS in the I-CSCF log',
        ],
      },
    ],
  },
  {
    code: 603,
    defined: { rfc: 3261, section: '21.6.2' },
    meaning: 'The call was declined for all devices of the callee, by a person or a system.',
    causes: ['Callee pressed reject', 'US provider blocked the call by analytics: phrase "Network Blocked"'],
    checks: [
      'Read the reason phrase: Decline, Network Blocked or the text of a product',
      'Read Reason: text, location and Q.850 cause tell a person from a network',
      'Ring time: a 603 without 180, or within a second of it, is seldom a person',
    ],
    next: {
      retry: 'no',
      text: 'Nor hunt on; after a network block, use the contact in Reason.',
    },
    senses: [
      {
        when: 'Phrase "Network Blocked"',
        phrases: ['Network Blocked'],
        title: 'Blocked by a network (603+)',
        meaning: 'Analytics of a provider blocked the call; the callee never saw it. Reason names a contact.',
        checks: [
          'Read Reason: location says which network, text has a URL, phone number or email for redress',
          'Check the STIR/SHAKEN attestation and that the caller ID is yours',
          'Ask the analytics providers for redress, with Call-ID, time and both numbers',
        ],
      },
    ],
  },
  {
    code: 604,
    defined: { rfc: 3261, section: '21.6.3' },
    meaning: 'The called number or user exists nowhere, and the server knows that for certain.',
    causes: [
      'Number misdialed or not assigned to anybody',
      'Number ported or closed, and the routing data is out of date',
    ],
    checks: [
      'Compare the Request-URI with the number dialed: country code, prefix, missing digits',
      'Look up assignment and portability of the number',
      'Dial it through another carrier: if that works, the first one has wrong routing data',
    ],
    next: {
      retry: 'no',
      text: 'Do not hunt on or retry; correct the number first.',
    },
  },
  {
    code: 606,
    defined: { rfc: 3261, section: '21.6.4' },
    meaning: 'The callee was reached, but none of their devices can take the offered media.',
    causes: ['No codec in common', 'SRTP required on one side and missing on the other'],
    checks: [
      'Read Warning: its warn-code (300-399) names the refused part of the SDP',
      'Compare m= lines, profile (AVP, SAVP) and codecs of the offer with the called endpoint',
      'Check encryption settings on both sides',
    ],
    next: {
      retry: 'modify',
      text: 'Offer again with other codecs, profile or bandwidth, as Warning suggests.',
    },
  },
  {
    code: 607,
    defined: { rfc: 8197, section: '4' },
    meaning: 'The called person marked this call as unwanted, for example with a spam button.',
    causes: [
      'Callee pressed the spam or block button',
      'Provider uses 607 for its own blocking, though it is meant for the user',
    ],
    checks: [
      'Check that it came from the called device, not from a network element before it',
      'Look up reputation of and complaints about the calling number',
    ],
    next: {
      retry: 'no',
      text: 'Do not redial; take the number off the call list.',
    },
    rare: true,
  },
  {
    code: 608,
    defined: { rfc: 8688, section: '3' },
    meaning: 'A system in between, such as spam analytics, rejected the call before it could ring.',
    causes: [
      'Analytics service rates the calling number as spam or fraud',
      'Caller ID without valid attestation',
    ],
    checks: [
      'Open the signed card in Call-Info (purpose=jwscard): it names the contact for an appeal',
      'Check the STIR/SHAKEN attestation of the call',
    ],
    next: {
      retry: 'no',
      text: 'Do not redial; ask the contact in Call-Info to lift the block.',
    },
    rare: true,
  },
] as const satisfies readonly BriefRow[];
