import type { CodeDetails } from '../types';

/** Details of the 2xx class: the request succeeded. */
export const successDetails = [
  {
    code: 200,
    wordings: [
      { phrase: 'NoAck', by: 'Yeti switch' },
      { phrase: 'NoPrack', by: 'Yeti switch' },
    ],
    furtherCauses: [
      'BYE: the hangup is confirmed; CANCEL: it arrived, and the INVITE normally ends with 487',
      'OPTIONS: the peer is alive and lists what it supports',
      '200 repeats and the call drops after 32 seconds: the ACK does not reach the callee',
    ],
    furtherChecks: [
      'No audio: compare the c= and m= lines of both SDP bodies with the RTP on the wire',
      'REGISTER: read expires in Contact; the registrar may have shortened it',
    ],
    sender: 'The called user agent, a registrar, or a proxy for a CANCEL that it answers itself',
    specification:
      'To an INVITE it must carry Contact and normally the SDP answer. The UAS repeats it over any transport until the ACK arrives; after 64*T1 without ACK it should end the dialog with BYE. The ACK is a request of its own that goes end to end. Allow and Supported should be present for INVITE and OPTIONS, Accept for OPTIONS.',
    headers: {
      must: ['Contact (to INVITE)'],
      should: ['Allow (to INVITE or OPTIONS)', 'Supported (to INVITE or OPTIONS)', 'Accept (to OPTIONS)'],
    },
    notes: [
      'No ACK for 64*T1 (32 s by default) makes the UAS hang up: the classic call that drops after half a minute.',
      'cause=200 in the Reason of a CANCEL means that another phone took the call (RFC 3326); it is not a failure.',
      'A forked INVITE can bring several 200s: each gets its ACK, and the spare dialogs are ended with BYE.',
    ],
    metrics: { ser: 'success', seer: 'effective', isa: false, asr: 'answered', ner: 'effective' },
    related: [
      {
        code: 202,
        difference:
          'A 200 is the current code; a 202 is its deprecated form for work that is finished later.',
      },
      {
        code: 204,
        difference: 'A 200 to SUBSCRIBE is followed by a NOTIFY; a 204 says that none will come.',
      },
    ],
    products: [
      {
        product: 'Kamailio',
        text: 'Answers a CANCEL with "canceling" or "ok -- no more pending branches".',
        source: 'tm/config.h',
      },
    ],
    keywords: [
      'connected',
      'picked up',
      'registration successful',
      'drops after 30 seconds',
      'one-way audio',
    ],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.2.1' },
      { claim: 'causes', source: 'RFC 3261 §13.3.1.4, §9.2' },
      { claim: 'headers', source: 'RFC 3261 §20' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
  {
    code: 202,
    furtherCauses: ['MESSAGE: a store-and-forward server has the text but has not delivered it'],
    furtherChecks: ['SUBSCRIBE: read Subscription-State in the NOTIFY (active or pending)'],
    sender: 'A notifier, the recipient of a REFER, or a message server',
    specification:
      'Introduced for SUBSCRIBE by RFC 3265 and reused for REFER by RFC 3515. RFC 6665 deprecates it: a notifier must not generate it any more, and whoever receives one acts as on a 200. RFC 7647 applies the same to REFER.',
    notes: [
      'A 202 to REFER does not mean that the transfer worked: only the sipfrag status in the NOTIFY tells.',
      'To MESSAGE it is still right: RFC 3428 has a server that only stores the text answer 202.',
    ],
    metrics: {
      ser: 'failure',
      seer: 'ineffective',
      isa: false,
      asr: 'not answered',
      ner: 'not counted',
      note: 'Does not answer an INVITE, so it should not occur in these ratios.',
    },
    related: [
      {
        code: 200,
        difference: 'A 202 left the outcome open and is deprecated; a 200 is sent in its place today.',
      },
    ],
    keywords: ['blind transfer', 'attended transfer', 'call transfer', 'sms over sip'],
    sources: [
      { claim: 'meaning', source: 'RFC 6665 §8.3.1' },
      { claim: 'causes', source: 'RFC 3515 §2.4.2, RFC 3428 §7' },
      { claim: 'next', source: 'RFC 6665 §8.3.1, RFC 7647 §5' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
  {
    code: 204,
    sender: 'A notifier that supports conditional notification',
    specification:
      'Only for a SUBSCRIBE inside a dialog that carries Suppress-If-Match (RFC 5839). If the entity tag still fits the current state, the notifier renews the subscription and leaves out the NOTIFY that a SUBSCRIBE otherwise always triggers.',
    notes: ['In HTTP the number means "No Content"; next to a web request it is not SIP.'],
    metrics: {
      ser: 'failure',
      seer: 'ineffective',
      isa: false,
      asr: 'not answered',
      ner: 'not counted',
      note: 'Answers SUBSCRIBE only, so it should not occur in these ratios.',
    },
    related: [
      {
        code: 200,
        difference: 'After a 204 no NOTIFY comes; after a 200 to SUBSCRIBE one always does.',
      },
    ],
    keywords: ['presence', 'blf', 'conditional subscribe'],
    sources: [
      { claim: 'meaning', source: 'RFC 5839 §7.1' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
] as const satisfies readonly CodeDetails[];
