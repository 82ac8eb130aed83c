import type { CodeDetails, QualityMetrics } from '../types';

/** An INVITE that failed for technical reasons: no ratio takes it for a success. */
const failed = {
  ser: 'failure',
  seer: 'ineffective',
  isa: false,
  asr: 'not answered',
  ner: 'ineffective',
} as const satisfies QualityMetrics;

/** An INVITE that the network delivered, though the user did not answer it. */
const delivered = { ...failed, seer: 'effective', ner: 'effective' } as const satisfies QualityMetrics;

const fromRfc5057 = { claim: 'dialog', source: 'RFC 5057 §5.1' } as const;
/** RFC 5057 treats a failure code that it does not list like the x00 of its class. */
const fromClassRule = { claim: 'dialog', source: 'RFC 5057 §5.1, class rule' } as const;
const fromRfc6076 = { claim: 'metrics', source: 'RFC 6076 §4.6-4.8' } as const;

/** Details of the 4xx class from 420 to 494. */
export const clientErrors420to494Details = [
  {
    code: 420,
    furtherCauses: ['Proxy-Require with an option tag that a proxy lacks'],
    sender: 'UAS that refuses a tag in Require, or proxy that refuses one in Proxy-Require',
    specification:
      'A UAS refuses option tags in Require that it does not understand, and a proxy those in Proxy-Require. It MUST name the refused tags in Unsupported, and the client SHOULD try again without them. CANCEL, and ACK to a failure, cannot be refused this way: Require is ignored there.',
    headers: { must: ['Unsupported'] },
    dialogEffect: 'transaction',
    notes: [
      'When branches of a fork fail differently, the proxy prefers 420 to most other 4xx, because it tells the caller what to change.',
      '100rel is the usual culprit: RFC 3262 lets the caller put it into Require, and a callee without PRACK then has to refuse.',
    ],
    metrics: failed,
    related: [
      {
        code: 417,
        difference: '420 does not know the extension; 417 knows Resource-Priority and not the value in it.',
      },
      { code: 421, difference: '420: the request demanded too much; 421: it offered too little.' },
    ],
    products: [
      {
        product: 'Microsoft Teams',
        text: 'Subcode 560420: the SBC lacks an extension that Teams needs, for example Replaces.',
        source: 'Teams Direct Routing SIP response codes',
      },
      {
        product: 'Yeti switch',
        text: 'Answers 420 to Require: 100rel on a leg where 100rel is disabled.',
        source: 'yeti-web issue 23',
      },
      {
        product: 'Asterisk',
        text: 'Maps a received 420 to cause 3 (no route to destination), where RFC 3398 has 127.',
        source: 'res_pjsip.c',
      },
      {
        product: 'Kamailio',
        text: 'Prints Bad Extension for 417; its phrase table does not know 420.',
        source: 'core/error.c',
      },
    ],
    keywords: ['unsupported option', 'prack not supported', 'feature not supported', 'unknown extension'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.15' },
      { claim: 'sender', source: 'RFC 3261 §8.2.2.3, §16.3' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.5' },
      { claim: 'headers', source: 'RFC 3261 §21.4.15' },
      { claim: 'causes', source: 'RFC 3262 §3' },
      fromRfc5057,
      fromRfc6076,
    ],
  },
  {
    code: 421,
    furtherCauses: ['A first-hop proxy demands sec-agree, mostly a P-CSCF in IMS'],
    sender: 'UAS, or a first-hop proxy that demands sec-agree',
    specification:
      'For a UAS that cannot serve the request at all without an extension that Supported does not list. It MUST name that extension in Require. Falling back to plain SIP is preferred: a UAS SHOULD NOT answer 421 while it can do anything useful without the extension. RFC 3329 makes 421 mandatory where policy demands sec-agree and the request never mentions it.',
    headers: { must: ['Require'], conditional: ['Security-Server (if sec-agree is demanded)'] },
    dialogEffect: 'transaction',
    metrics: failed,
    related: [
      {
        code: 420,
        difference:
          '421: the request lacks an extension that is needed; 420: it demands one that is not supported.',
      },
      {
        code: 494,
        difference: 'For sec-agree, 421 answers a client that never mentioned it; 494 answers one that did.',
      },
    ],
    products: [
      {
        product: 'Yeti switch',
        text: 'Answers 421 if 100rel is mandatory on a leg and the INVITE does not offer it.',
        source: 'yeti-web issue 23',
      },
    ],
    keywords: ['prack required', 'mandatory extension', 'required option missing'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.16' },
      { claim: 'causes', source: 'RFC 3329 §2.3.2' },
      { claim: 'headers', source: 'RFC 3261 §21.4.16, RFC 3329 §2.3.2' },
      fromRfc5057,
      fromRfc6076,
    ],
  },
  {
    code: 422,
    furtherCauses: ['A proxy enforces a higher minimum than both ends'],
    sender: 'UAS or proxy that takes part in session timers',
    specification:
      'A UAS or proxy may refuse a Session-Expires below its own minimum if the request lists timer in Supported. The 422 MUST carry the minimum in Min-SE. The client tries again with the same Call-ID, From and To, the next CSeq, and both Session-Expires and Min-SE at or above that value.',
    headers: { must: ['Min-SE'] },
    dialogEffect: 'transaction',
    notes: [
      'Several hops may refuse one after the other; the client goes on with the largest Min-SE it has seen.',
      'In a refresh during the call only the refresh fails: the call stays up until its timer runs out.',
    ],
    metrics: failed,
    related: [
      {
        code: 423,
        difference:
          '422 is about the session timer of a call; 423 about the expiry of a registration or subscription.',
      },
    ],
    keywords: ['timer too short', 'refresher', 'session refresh', 'minimum session interval'],
    sources: [
      { claim: 'meaning', source: 'RFC 4028 §6' },
      { claim: 'next', source: 'RFC 4028 §7.3' },
      { claim: 'headers', source: 'RFC 4028 §6' },
      fromRfc5057,
      fromRfc6076,
    ],
  },
  {
    code: 423,
    furtherCauses: ['SUBSCRIBE or PUBLISH below the minimum of the server'],
    furtherChecks: ['If a short expiry was meant for NAT, use keepalives (OPTIONS or CRLF) instead'],
    sender: 'Registrar, notifier, event state compositor or push proxy',
    specification:
      'A registrar may refuse an expiry only if it is above zero, below one hour and below its configured minimum. It MUST then state that minimum in Min-Expires, and the client may register again with at least that value. Notifiers and event state compositors use 423 in the same way.',
    headers: { must: ['Min-Expires'] },
    dialogEffect: 'transaction',
    notes: ['Expires: 0 removes a binding or subscription and is never too brief.'],
    metrics: failed,
    related: [
      {
        code: 422,
        difference:
          '423 is about the expiry of a registration or subscription; 422 about the session timer of a call.',
      },
    ],
    products: [
      {
        product: 'Asterisk',
        text: 'Refuses a SUBSCRIBE below sub_min_expiry and sends no Min-Expires with it, so the phone has to guess.',
        source: 'res_pjsip_pubsub.c',
      },
      {
        product: 'PJSIP',
        text: 'The registration client reads Min-Expires and registers again by itself.',
        source: 'sip_reg.c',
      },
    ],
    keywords: [
      'expires too small',
      'registration interval too short',
      're-register',
      'minimum registration time',
    ],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.17' },
      { claim: 'next', source: 'RFC 3261 §10.2.8' },
      { claim: 'headers', source: 'RFC 3261 §10.2.8, §10.3' },
      { claim: 'sender', source: 'RFC 3261 §10.3, RFC 3903, RFC 6665, RFC 8599' },
      fromRfc5057,
      fromRfc6076,
    ],
  },
  {
    code: 424,
    sender: 'Recipient of the location, or an intermediary that uses it for routing',
    specification:
      'Refuses a request because of the location in it: malformed, not good enough for the purpose, or not retrievable. The response MUST explain itself in Geolocation-Error. An intermediary that knows a better location SHOULD return it in the body. Only the transaction fails, and an existing dialog MUST NOT end because of it.',
    headers: {
      must: ['Geolocation-Error'],
      should: ['location body (if the intermediary knows a better location)'],
    },
    dialogEffect: 'transaction',
    notes: [
      'The numbers in Geolocation-Error (100, 200, 201, 202, 300) look like response codes and are not.',
    ],
    metrics: failed,
    related: [
      {
        code: 425,
        difference: '424 refuses the location in the request; 425 refuses the alert message in it.',
      },
    ],
    keywords: ['e911', 'ng911', 'ecall', 'civic address', 'emergency location'],
    sources: [
      { claim: 'meaning', source: 'RFC 6442 §4.3' },
      { claim: 'headers', source: 'RFC 6442 §4.3' },
      { claim: 'dialog', source: 'RFC 6442 §4.3' },
      fromRfc6076,
    ],
  },
  {
    code: 425,
    sender: 'Recipient of the alert, or an intermediary that reads it',
    specification:
      'Refuses a request because its Common Alerting Protocol message is malformed or does not suffice. The response MUST explain itself in AlertMsg-Error. The code is not meant for requests without an alert, and it MUST NOT end an existing dialog.',
    headers: { must: ['AlertMsg-Error'] },
    dialogEffect: 'transaction',
    metrics: failed,
    related: [
      {
        code: 424,
        difference: '425 refuses the alert message in the request; 424 refuses the location in it.',
      },
    ],
    keywords: ['non-interactive emergency call', 'iot alarm', 'smoke detector'],
    sources: [
      { claim: 'meaning', source: 'RFC 8876 §5.1' },
      { claim: 'headers', source: 'RFC 8876 §5.1' },
      { claim: 'dialog', source: 'RFC 8876 §5.1' },
      fromRfc6076,
    ],
  },
  {
    code: 428,
    wordings: [{ phrase: 'Use Supported PASSporT Format', by: 'RFC 8224' }],
    furtherCauses: ['No PASSporT of a type (ppt) that the verifier supports'],
    furtherChecks: ['Compare ppt in Identity with what the verifier supports, normally shaken'],
    sender: 'STIR verification service, at a proxy or UAS of the called network',
    specification:
      'Sent when the policy of the verifier demands a signature and no Identity header field that it can process arrived: none without ppt, and none with a ppt it supports. When to demand one is left to local policy. The authentication service may add Identity and send the request again.',
    dialogEffect: 'transaction',
    notes: [
      'Reason with STIR;cause=428 is not a 428: the call went on, and the verifier only reports what it found (RFC 9410).',
    ],
    metrics: failed,
    related: [
      {
        code: 429,
        difference:
          '428 wants the caller to sign the call; 429 wants the transferring party to sign the transfer.',
      },
      {
        code: 436,
        difference:
          '428: there is no usable signature; 436: there is one, but its certificate cannot be fetched.',
      },
      {
        code: 437,
        difference:
          '428: there is no usable signature; 437: there is one, but its certificate is not accepted.',
      },
      {
        code: 438,
        difference: '428: there is no usable signature; 438: there is one, but it does not verify.',
      },
    ],
    products: [
      {
        product: 'FreeSWITCH',
        text: 'A received 428 becomes hangup cause NO_IDENTITY (820).',
        source: 'mod_sofia/sofia_glue.c',
      },
    ],
    keywords: ['unsigned call', 'missing signature', 'attestation', 'robocall', 'caller id authentication'],
    sources: [
      { claim: 'meaning', source: 'RFC 8224 §6.2.2' },
      { claim: 'next', source: 'RFC 8224 §6.1.1, §6.2.3' },
      fromRfc5057,
      fromRfc6076,
    ],
  },
  {
    code: 429,
    sender: 'Refer target; the referee passes it on to the party that sent the REFER',
    specification:
      'The refer target answers 429 to the request that a REFER triggered, and asks so for a valid signed Referred-By token. The referee reports the 429 to the referrer in a NOTIFY. The referrer can then send a new REFER that includes the token.',
    dialogEffect: 'transaction',
    metrics: failed,
    related: [
      {
        code: 428,
        difference:
          '429 wants the transferring party to sign the transfer; 428 wants the caller to sign the call.',
      },
    ],
    products: [
      {
        product: 'FreeSWITCH',
        text: 'A received 429 becomes hangup cause BAD_IDENTITY_INFO (821), a name that belongs to 436.',
        source: 'mod_sofia/sofia_glue.c',
      },
    ],
    keywords: ['blind transfer failed', 'transfer rejected', 'transfer not authorized'],
    sources: [
      { claim: 'meaning', source: 'RFC 3892 §5' },
      { claim: 'next', source: 'RFC 3892 §5' },
      fromRfc5057,
      fromRfc6076,
    ],
  },
  {
    code: 430,
    furtherChecks: ['If an endpoint got the 430, find the proxy that should have kept it'],
    sender: 'Edge proxy, toward the authoritative proxy of the domain',
    specification:
      'Tells the authoritative proxy that one flow to a registered device has failed while others may be alive. That proxy SHOULD try another flow with the same instance ID. The code is meant to stay between proxies: an endpoint that gets it handles it as 400.',
    dialogEffect: 'transaction',
    metrics: failed,
    related: [
      {
        code: 439,
        difference:
          '430: a flow that was registered broke; 439: no flow could be registered in the first place.',
      },
    ],
    keywords: ['websocket closed', 'tcp reset', 'connection lost', 'nat timeout'],
    sources: [
      { claim: 'meaning', source: 'RFC 5626 §11.5' },
      { claim: 'next', source: 'RFC 5626 §11.5' },
      fromClassRule,
      fromRfc6076,
    ],
  },
  {
    code: 433,
    furtherCauses: ['PBX or trunk sends anonymous@anonymous.invalid or Privacy: id by default'],
    sender: 'Server that acts for the called user',
    specification:
      'May be sent to a request whose originator chose to hide, for example with a From in anonymous.invalid or with Privacy: id. The client MUST NOT send it again with the identity shown unless the user, or a policy the user set, agrees. Within a dialog, 433 SHOULD end neither the dialog nor the usage. Clients that do not know it handle it as 400.',
    dialogEffect: 'transaction',
    notes: [
      'It is about identity that was withheld on purpose; a caller ID that got lost on the way is another matter.',
      'In IMS it is the answer of anonymous communication rejection (3GPP TS 24.611).',
    ],
    metrics: failed,
    related: [
      {
        code: 403,
        difference:
          '433 names the withheld caller ID as the reason; 403 refuses without a reason, and many networks use it here too.',
      },
    ],
    products: [
      {
        product: 'Oracle SBC',
        text: 'Maps 433 to Q.850 cause 24.',
        source: 'Oracle SBC ACLI guide',
      },
    ],
    keywords: [
      'private number',
      'unknown caller',
      'hidden caller id',
      'clir',
      '*67',
      'acr',
      'blocked caller id',
    ],
    sources: [
      { claim: 'meaning', source: 'RFC 5079 §3' },
      { claim: 'next', source: 'RFC 5079 §4' },
      { claim: 'dialog', source: 'RFC 5079 §4' },
      fromRfc6076,
    ],
  },
  {
    code: 436,
    wordings: [{ phrase: 'Bad Identity-Info', by: 'RFC 4474' }],
    furtherCauses: ['DNS, TLS or firewall trouble between verifier and certificate repository'],
    sender: 'STIR verification service, at a proxy or UAS of the called network',
    specification:
      'The verifier could not get the credentials for any Identity header field of the request, for example because the URL in info does not resolve. The authentication service may repair this by pointing info to a place that the verifier can reach.',
    dialogEffect: 'transaction',
    notes: [
      'With several Identity header fields, one whose certificate can be fetched is enough to avoid 436.',
      'Reason with STIR;cause=436 is not a 436: the call went on, and the verifier only reports what it found (RFC 9410).',
    ],
    metrics: failed,
    related: [
      {
        code: 428,
        difference:
          '436: the certificate of the signature cannot be fetched; 428: there is no usable signature at all.',
      },
      {
        code: 437,
        difference: '436: the certificate could not be fetched; 437: it was fetched and is not accepted.',
      },
      {
        code: 438,
        difference:
          '436: the signature could not be checked for lack of a certificate; 438: it was checked and failed.',
      },
    ],
    keywords: [
      'stir/shaken',
      'certificate not found',
      'certificate unreachable',
      'sti-cr',
      'cannot download',
    ],
    sources: [
      { claim: 'meaning', source: 'RFC 8224 §6.2.2' },
      { claim: 'next', source: 'RFC 8224 §6.2.2' },
      fromRfc5057,
      fromRfc6076,
    ],
  },
  {
    code: 437,
    wordings: [{ phrase: 'Unsupported Certificate', by: 'RFC 4474' }],
    furtherCauses: ['Signed with an algorithm that the verifier does not support'],
    sender: 'STIR verification service, at a proxy or UAS of the called network',
    specification:
      'The verifier has the credential of at least one Identity header field but does not support it: it does not trust the authority that issued it, or cannot handle the algorithm it was signed with. RFC 4474 called the code Unsupported Certificate.',
    dialogEffect: 'transaction',
    notes: [
      'Reason with STIR;cause=437 is not a 437: the call went on, and the verifier only reports what it found (RFC 9410).',
    ],
    metrics: failed,
    related: [
      {
        code: 428,
        difference:
          '437: the certificate of the signature is not accepted; 428: there is no usable signature at all.',
      },
      {
        code: 436,
        difference: '437: the certificate was fetched and is not accepted; 436: it could not be fetched.',
      },
      {
        code: 438,
        difference:
          '437: the certificate is at fault; 438: the certificate is fine and the signature or its claims are not.',
      },
    ],
    products: [
      {
        product: 'FreeSWITCH',
        text: 'A received 437 becomes hangup cause UNSUPPORTED_CERTIFICATE (822).',
        source: 'mod_sofia/sofia_glue.c',
      },
    ],
    keywords: ['stir/shaken', 'untrusted certificate', 'sti-ca', 'root certificate', 'certificate chain'],
    sources: [
      { claim: 'meaning', source: 'RFC 8224 §6.2.2' },
      { claim: 'next', source: 'RFC 8224 §6.2.2' },
      fromRfc5057,
      fromRfc6076,
    ],
  },
  {
    code: 438,
    wordings: [{ phrase: 'Invalid PASSporT', by: 'RFC 8224' }],
    furtherCauses: ['PASSporT lacks a claim that its type requires, for example attest or origid'],
    sender: 'STIR verification service, at a proxy or UAS of the called network',
    specification:
      'No Identity header field of the request holds a valid PASSporT of a supported type, and local policy takes that as a ground to refuse. It need not be fraud: a network that rewrites Date breaks the signature too. The advised repair is to send the full form where the compact form was used.',
    dialogEffect: 'transaction',
    notes: [
      'A PASSporT or Date that is merely too old gets 403 with the phrase "Stale Date", not 438: check clocks and retries then.',
      'Reason with STIR;cause=438 is not a 438: the call went on, and the verifier only reports what it found (RFC 9410).',
    ],
    metrics: failed,
    related: [
      {
        code: 428,
        difference:
          '438: there is a signature and it does not verify; 428: there is no usable signature at all.',
      },
      {
        code: 436,
        difference:
          '438: the signature was checked and failed; 436: it could not be checked for lack of a certificate.',
      },
      { code: 437, difference: '438: the signature or its claims are at fault; 437: the certificate is.' },
    ],
    products: [
      {
        product: 'FreeSWITCH',
        text: 'A received 438 becomes hangup cause INVALID_IDENTITY (823).',
        source: 'mod_sofia/sofia_glue.c',
      },
    ],
    keywords: ['stir/shaken', 'bad signature', 'verification failed', 'spoofed', 'tn-validation-failed'],
    sources: [
      { claim: 'meaning', source: 'RFC 8224 §6.2.2' },
      { claim: 'next', source: 'RFC 8224 §6.1.1, §6.2.2' },
      fromRfc5057,
      fromRfc6076,
    ],
  },
  {
    code: 439,
    furtherChecks: ['Turn outbound off on the client, or on at the edge proxy'],
    sender: 'Registrar, in answer to REGISTER',
    specification:
      'A registrar MUST answer 439 if the REGISTER carries reg-id and lists outbound in Supported, but its first Path URI has no ob parameter, so the first hop plays no part in outbound. A request without both signs MUST NOT get this code. The client may register again without outbound.',
    dialogEffect: 'transaction',
    metrics: failed,
    related: [
      { code: 430, difference: '439: no flow could be registered; 430: a flow that was registered broke.' },
    ],
    products: [
      {
        product: 'PJSIP',
        text: 'Asks for outbound by default on TCP and TLS (use_rfc5626). After a 439 it registers without it since August 2026; before, it stayed unregistered.',
        source: 'pjproject pull 5154',
      },
    ],
    keywords: ['cannot register', 'registration rejected', 'nat traversal', 'flow token'],
    sources: [
      { claim: 'meaning', source: 'RFC 5626 §11.6' },
      { claim: 'sender', source: 'RFC 5626 §6' },
      { claim: 'next', source: 'RFC 5626 §4.2.1' },
      fromClassRule,
      fromRfc6076,
    ],
  },
  {
    code: 440,
    sender: 'Proxy that wants to fork',
    specification:
      'Max-Breadth bounds the number of branches that may run at the same time; a proxy divides it among those it opens and gets a share back when a branch ends. A proxy without enough of it that neither forks serially nor redirects MUST answer 440. Where the field is missing, a proxy adds it, by recommendation with 60.',
    dialogEffect: 'transaction',
    notes: ['The client can conclude that some targets were never tried.'],
    metrics: failed,
    related: [
      {
        code: 483,
        difference: '440 limits how many branches run side by side; 483 how many hops one branch takes.',
      },
    ],
    keywords: ['ring group too large', 'forking limit', 'hunt group', 'simultaneous ring'],
    sources: [
      { claim: 'meaning', source: 'RFC 5393 §5' },
      { claim: 'next', source: 'RFC 5393 §5.1' },
      fromClassRule,
      fromRfc6076,
    ],
  },
  {
    code: 469,
    sender: 'UA inside an INVITE dialog, in answer to INFO',
    specification:
      'A UA MUST answer 469 to an INFO whose Info Package it did not announce, and MUST add Recv-Info with the packages it takes. That list repeats the agreement and does not change it. Only the transaction fails, and the call goes on.',
    headers: { must: ['Recv-Info'] },
    dialogEffect: 'transaction',
    notes: ['INFO without Info-Package is the older use (DTMF, picture refresh) and no ground for 469.'],
    metrics: failed,
    related: [
      {
        code: 489,
        difference: '469 refuses an Info Package inside a call; 489 the event package of a subscription.',
      },
    ],
    keywords: ['sip info', 'unsupported info', 'dtmf not working'],
    sources: [
      { claim: 'meaning', source: 'RFC 6086 §4.2.2' },
      { claim: 'headers', source: 'RFC 6086 §4.2.2' },
      { claim: 'dialog', source: 'RFC 6086 §4.2.1' },
      fromRfc6076,
    ],
  },
  {
    code: 470,
    sender: 'Relay, for example a URI-list service',
    specification:
      'A relay that multiplies requests needs the permission of every recipient. Where it is lacking, the relay refuses with 470 and SHOULD list the URIs in question in Permission-Missing. The client can have the relay ask for permission and try again afterwards.',
    headers: { should: ['Permission-Missing'] },
    dialogEffect: 'transaction',
    metrics: failed,
    keywords: ['opt-in', 'bulk message', 'group message', 'mass messaging'],
    sources: [
      { claim: 'meaning', source: 'RFC 5360 §5.9.2' },
      { claim: 'headers', source: 'RFC 5360 §5.9.2' },
      fromClassRule,
      fromRfc6076,
    ],
  },
  {
    code: 480,
    wordings: [
      { phrase: 'Temporarily not available', by: 'RFC 2543' },
      { phrase: 'Temporarily unavailable - error retrieving av', by: 'Kamailio IMS' },
      { phrase: 'Gateway not registered', by: 'Yeti switch' },
    ],
    furtherCauses: [
      'Do not disturb is on, or the user is logged out',
      'Gateway or carrier translated Q.850 cause 19, 20 or 31',
      'A switch (FreeSWITCH) has no better code for its own cause',
    ],
    furtherChecks: [
      'Check do not disturb, forwarding and ring time of the called user',
      'If your own switch sent it, read its log for the original cause',
    ],
    sender:
      'UAS whose user is unavailable, or a proxy, redirect server or switch without a contact for the user',
    specification:
      'From a UAS: the device was reached, its user is not available. From a proxy or redirect server: the user exists, but no contact is registered at the moment. The reason phrase SHOULD say more exactly why and should be configurable; Retry-After may give a better time. RFC 5630 adds a use of its own with Warning 380 and 381.',
    headers: { may: ['Retry-After', 'Warning'] },
    dialogEffect: 'usage',
    endsSubscription: true,
    notes: [
      'The cause in Reason, where there is one, says more than the 480 itself.',
      'A forking proxy goes on with other branches; only 6xx stops them.',
    ],
    metrics: delivered,
    related: [
      {
        code: 404,
        difference: '480: the user is known but has no contact now; 404: there is no such user here.',
      },
      {
        code: 408,
        difference: '480 is an answer, often after ringing; 408 mostly means that nothing answered at all.',
      },
      {
        code: 486,
        difference:
          '480: the user was not reached or did not react; 486: the device was reached and is busy.',
      },
      {
        code: 487,
        difference:
          'An unanswered call ends with 480 if the called side stops ringing, with 487 if the calling side cancels.',
      },
      {
        code: 600,
        difference:
          '480 speaks for one destination; 600 says that the user is busy everywhere and stops all branches.',
      },
      {
        code: 603,
        difference:
          '480: the user may not even know of the call; 603: the call was refused, for all devices.',
      },
    ],
    products: [
      {
        product: 'FreeSWITCH',
        text: 'Sends it for every hangup cause without a code of its own; a received 480 becomes NO_USER_RESPONSE.',
        source: 'mod_sofia/mod_sofia.c',
      },
      {
        product: 'Asterisk',
        text: 'Sends it for causes 19, 20 and 31; a received 480 becomes cause 19 (no answer).',
        source: 'chan_pjsip.c, res_pjsip.c',
      },
      {
        product: 'Microsoft Teams',
        text: 'Subcode 10037: no endpoint of the user found. 10140: bot misconfigured. 10191: voicemail off by policy.',
        source: 'Teams Direct Routing SIP response codes',
      },
      {
        product: 'Telnyx',
        text: 'Suffix RG1: the user is not registered. Suffix D21: the number forwards to nothing.',
        source: 'Telnyx SIP response codes',
      },
      {
        product: 'ivozprovider',
        text: 'Takes it as final like 486 and does not fail over to another carrier.',
        source: 'ivozprovider issue 672',
      },
    ],
    keywords: [
      'phone offline',
      'dnd',
      'user unavailable',
      'unreachable',
      'switched off',
      'out of coverage',
      'absent',
      'unplugged',
      'unregistered',
    ],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.18' },
      { claim: 'causes', source: 'RFC 3261 §21.4.18, RFC 3398 §7.2.4.1' },
      { claim: 'headers', source: 'RFC 3261 §21.4.18, RFC 5630' },
      fromRfc5057,
      fromRfc6076,
    ],
  },
  {
    code: 481,
    wordings: [
      { phrase: 'Call Leg/Transaction Does Not Exist', by: 'RFC 2543' },
      { phrase: 'Subscription Does Not Exist', by: 'FreeSWITCH' },
      { phrase: 'INVALID SUBSCRIPTION', by: 'FreeSWITCH' },
    ],
    furtherCauses: [
      'Request reached a node that does not hold the call',
      'Server restarted or failed over and lost its calls',
      'Subscription expired at one side and not at the other',
    ],
    furtherChecks: ['Check that node for a restart, failover or expired session timer'],
    sender: 'UAS or B2BUA that finds no matching dialog or transaction',
    specification:
      'Answers an in-dialog request whose Call-ID and tags fit no dialog, or a CANCEL that fits no INVITE. A client that gets 481 inside a dialog SHOULD end the dialog; RFC 5057 narrows that to the usage the request was part of, so a subscription may go while the call stays.',
    dialogEffect: 'usage',
    endsSubscription: true,
    notes: [
      'A 481 to BYE does no harm: both sides agree that the call is over.',
      'A 481 to CANCEL concerns the CANCEL alone; the INVITE may still be answered.',
      'A 481 to NOTIFY tells the notifier to drop the subscription.',
      'An INVITE with Replaces that matches no dialog gets 481 as well; where the dialog has ended already, RFC 3891 asks for 603: the attended transfer came too late.',
    ],
    metrics: failed,
    related: [
      {
        code: 487,
        difference:
          '487 is the normal end of a canceled INVITE; 481 to the CANCEL means that it found no INVITE to end.',
      },
    ],
    products: [
      {
        product: 'Asterisk',
        text: 'Does not match a BYE without a From tag to its call, and the call stays up.',
        source: 'asterisk issue 1748',
      },
      {
        product: 'LiveKit',
        text: 'Left the From tag out of BYE in early versions, and got 481 for it.',
        source: 'livekit/sip issue 112',
      },
      {
        product: 'FreeSWITCH',
        text: 'Also answers NOTIFY and SUBSCRIBE for a subscription that it does not know.',
        source: 'mod_sofia/sofia.c, sofia_presence.c',
      },
    ],
    keywords: [
      'no such call',
      'dialog not found',
      'unknown dialog',
      'stale dialog',
      'ghost call',
      'orphan',
      'transfer failed',
    ],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.19' },
      { claim: 'causes', source: 'RFC 3261 §12.2, RFC 5057 §5.1' },
      { claim: 'next', source: 'RFC 3261 §12.2.1.2' },
      fromRfc5057,
      fromRfc6076,
    ],
  },
  {
    code: 482,
    furtherCauses: [
      'Two servers use each other as default route',
      'Forking brought the same INVITE to one device by two paths (merged request)',
    ],
    furtherChecks: ['If a phone sent it, look for a duplicate registration or ring group entry'],
    sender: 'Proxy that finds its own Via in the request, or UAS that gets the same request twice',
    specification:
      'A proxy answers 482 when its own Via branch shows that the request came back unchanged; RFC 5393 makes this check mandatory where a proxy forks. A UAS answers 482 to a merged request: From tag, Call-ID and CSeq of a running transaction, but another branch.',
    dialogEffect: 'dialog',
    endsSubscription: true,
    notes: [
      'A spiral, where the request returns with another Request-URI, is legal and no loop.',
      'A 482 for a merged request says nothing about the call: a forking proxy should prefer the result of any other branch.',
    ],
    metrics: failed,
    related: [
      {
        code: 483,
        difference: '482: a server recognized the loop; 483: nobody did until the hops were used up.',
      },
    ],
    products: [
      {
        product: 'PJSIP',
        text: 'Answers 482 to a merged request.',
        source: 'pjproject issue 378',
      },
      {
        product: 'Microsoft Teams',
        text: 'Shows a detected loop as 500 with subcode 510482.',
        source: 'Teams Direct Routing SIP response codes',
      },
      { product: 'Plivo', text: 'Shows it as hangup cause 2060.', source: 'Plivo hangup causes' },
    ],
    keywords: ['call loop', 'routing loop', 'forwarding loop', 'infinite loop', 'duplicate invite'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.20' },
      { claim: 'sender', source: 'RFC 3261 §8.2.2.2, §16.3' },
      { claim: 'causes', source: 'RFC 5393 §4' },
      fromRfc5057,
      fromRfc6076,
    ],
  },
  {
    code: 483,
    furtherCauses: [
      'Two systems that forward the same number to each other',
      'Sender starts with a very low Max-Forwards',
    ],
    furtherChecks: ['Read Max-Forwards as the sender set it; 70 is usual'],
    sender: 'Proxy, or any server that gets a request with Max-Forwards 0 and would have to forward it',
    specification:
      'Every proxy lowers Max-Forwards by one, from a recommended start of 70. A server that would have to forward a request with Max-Forwards 0 answers 483; an OPTIONS it may answer itself, as if it were the destination.',
    dialogEffect: 'dialog',
    endsSubscription: true,
    notes: ['Where proxies in the loop fork, the number of requests grows with every round (RFC 5393).'],
    metrics: failed,
    related: [
      {
        code: 440,
        difference: '483 limits how many hops one branch takes; 440 how many branches run side by side.',
      },
      {
        code: 482,
        difference: '483: the hops were used up before anybody noticed; 482: a server recognized the loop.',
      },
    ],
    products: [
      {
        product: 'Kamailio, OpenSIPS',
        text: 'The default configurations check Max-Forwards and answer Too Many Hops.',
        source: 'kamailio.cfg, opensips.cfg',
      },
      {
        product: 'Asterisk',
        text: 'Turns a received 483 into cause 19, so a loop looks like an unanswered call in the CDR.',
        source: 'res_pjsip.c',
      },
      { product: 'Twilio', text: 'Reports it as error 32006.', source: 'Twilio error list' },
      {
        product: 'Telnyx',
        text: 'Answers a used-up hop count with 403 and the suffix P93 instead.',
        source: 'Telnyx SIP response codes',
      },
    ],
    keywords: ['ttl', 'hop limit', 'max-forwards exceeded', 'call loop', 'forwarding loop'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.21' },
      { claim: 'sender', source: 'RFC 3261 §16.3' },
      { claim: 'next', source: 'RFC 3261 §16.3' },
      fromRfc5057,
      fromRfc6076,
    ],
  },
  {
    code: 484,
    furtherCauses: [
      'Overlap dialing: more digits are awaited, and the 484 is normal',
      'Request-URI without a user part',
    ],
    furtherChecks: ['Check whether overlap dialing is on: then longer INVITEs follow'],
    sender: 'Proxy, gateway or UAS',
    specification:
      'The Request-URI lacks something, and the reason phrase SHOULD tell what. The code makes overlap dialing possible: the client sends one INVITE after another with more digits each time, until it gets something else than 484. RFC 3578 describes this for ISUP gateways.',
    dialogEffect: 'dialog',
    endsSubscription: true,
    notes: [
      'With overlap dialing, a single call leaves several 484 in the logs; only the last INVITE counts.',
      'When branches of a fork fail differently, the proxy prefers 484 to most other 4xx.',
    ],
    metrics: {
      ...failed,
      ner: 'depends',
      note: 'NER: a tool may count a misdialed number as delivered or as a failure of the network.',
    },
    related: [
      {
        code: 404,
        difference:
          '484: the number is unfinished or in the wrong form; 404: it was understood and does not exist.',
      },
      {
        code: 485,
        difference: '484: the address is too short to match anybody; 485: it matches more than one user.',
      },
    ],
    products: [
      {
        product: 'Asterisk',
        text: 'Sent while an extension matches only in part and more digits could follow, and for cause 28.',
        source: 'res_pjsip_session.c, chan_pjsip.c',
      },
      {
        product: 'FreeSWITCH',
        text: 'Sent for INVALID_NUMBER_FORMAT, but also for a wrong URL or gateway name in its own configuration.',
        source: 'mod_sofia/mod_sofia.c',
      },
      {
        product: 'Kamailio, OpenSIPS',
        text: 'The default configurations refuse a Request-URI without a user part with it.',
        source: 'kamailio.cfg, opensips.cfg',
      },
      {
        product: 'Microsoft Teams',
        text: 'Subcode 560484: the SBC refused the number.',
        source: 'Teams Direct Routing SIP response codes',
      },
    ],
    keywords: [
      'invalid number',
      'wrong number format',
      'country code',
      'too few digits',
      'area code',
      'prefix missing',
    ],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.22' },
      { claim: 'next', source: 'RFC 3261 §21.4.22, RFC 3578' },
      fromRfc5057,
      fromRfc6076,
    ],
  },
  {
    code: 485,
    sender: 'Proxy, redirect server or UAS with a directory',
    specification:
      'The Request-URI fits more than one user, and the response may list the candidates in Contact. As that discloses names, an administrator MUST be able to have 404 sent instead, or to leave the list out. The choice needs a person, which is why this is no 3xx.',
    headers: { may: ['Contact'] },
    dialogEffect: 'dialog',
    endsSubscription: true,
    metrics: {
      ...failed,
      ner: 'depends',
      note: 'NER: a tool may count an unclear address as delivered or as a failure of the network.',
    },
    related: [
      {
        code: 300,
        difference:
          '485 lists different people, so a person must choose; 300 lists ways to reach the same one.',
      },
      {
        code: 484,
        difference: '485: the address matches more than one user; 484: it is too short to match anybody.',
      },
    ],
    keywords: ['several matches', 'multiple users', 'duplicate name'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.23' },
      { claim: 'next', source: 'RFC 3261 §21.4.23' },
      { claim: 'headers', source: 'RFC 3261 §21.4.23' },
      fromRfc5057,
      fromRfc6076,
    ],
  },
  {
    code: 486,
    furtherCauses: ['Call limit of the extension, trunk or provider reached'],
    furtherChecks: ['Look for a provider code in the phrase, and compare used channels with the limit'],
    sender: 'UAS, that is, the phone, or a switch in its place',
    specification:
      'The device was reached and cannot or will not take one more call. Retry-After may give a better time. It holds for this device alone, so a forking proxy goes on with the others; a UAS that knows that no other device will take the call SHOULD answer 600.',
    headers: { may: ['Retry-After'] },
    dialogEffect: 'transaction',
    notes: [
      'Phones send 486 or 603 for the reject key. 486 lets the rest of a ring group go on ringing, 603 stops it.',
    ],
    metrics: delivered,
    related: [
      {
        code: 480,
        difference:
          '486: the device was reached and is busy; 480: the user was not reached or did not react.',
      },
      {
        code: 600,
        difference:
          '486 speaks for one device; 600 for all devices of the user, and stops the other branches.',
      },
      {
        code: 603,
        difference: '486 refuses on one device, and others may answer; 603 refuses the call altogether.',
      },
    ],
    products: [
      { product: 'Asterisk', text: 'Cause 17 in both directions.', source: 'res_pjsip.c' },
      {
        product: 'FreeSWITCH',
        text: 'Hangup cause USER_BUSY.',
        source: 'FreeSWITCH documentation, call setup failures',
      },
      {
        product: 'Microsoft Teams',
        text: 'Subcode 10321: the called bot is busy.',
        source: 'Teams Direct Routing SIP response codes',
      },
      {
        product: 'Telnyx',
        text: 'Suffixes D5 and D56 are channel billing limits, not a busy user.',
        source: 'Telnyx SIP response codes',
      },
    ],
    keywords: [
      'line busy',
      'busy tone',
      'busy signal',
      'engaged',
      'occupied',
      'subscriber busy',
      'dnd',
      'declined',
    ],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.24' },
      { claim: 'headers', source: 'RFC 3261 §21.4.24' },
      fromRfc5057,
      fromRfc6076,
    ],
  },
  {
    code: 487,
    wordings: [
      { phrase: 'Request Terminated CANCEL', by: 'VoIPmonitor' },
      { phrase: 'Ringing timeout', by: 'Yeti switch' },
    ],
    furtherCauses: [
      'Another phone of the group answered first',
      'Caller gave up in a long silence before any ringing',
    ],
    furtherChecks: ['Time from INVITE to 180: long waits make callers give up'],
    sender: 'UAS, or the switch that stands in for it, in answer to the INVITE',
    specification:
      'A CANCEL, or a BYE before the answer, ends an INVITE without a final response yet; the UAS then answers that INVITE with 487. The CANCEL has its own response, normally 200. If the final response was already sent, CANCEL changes nothing.',
    headers: { may: ['Reason (repeated from the CANCEL)'] },
    dialogEffect: 'transaction',
    notes: [
      'The 487 needs an ACK like any failure of an INVITE.',
      'A 200 may cross the CANCEL: then the call is up, and the caller has to send ACK and BYE.',
      'If no 487 follows within 64*T1 (32 s) of the CANCEL, the client drops the transaction by itself (RFC 3261 §9.1).',
      'After an answer, a proxy cancels the other branches of the fork; their 487 do not reach the caller.',
    ],
    metrics: {
      ...failed,
      ner: 'depends',
      note: 'NER usually counts it as effective, as a canceled or unanswered call; tools differ if nothing had rung yet.',
    },
    related: [
      {
        code: 408,
        difference: '487 follows a CANCEL; 408 says that no answer came in time, often without any CANCEL.',
      },
      {
        code: 480,
        difference:
          'An unanswered call ends with 487 if the calling side cancels, with 480 if the called side stops ringing.',
      },
      {
        code: 481,
        difference: '487 ends the INVITE as wanted; 481 to the CANCEL means that it found no INVITE to end.',
      },
    ],
    products: [
      {
        product: 'FreeSWITCH',
        text: 'Hangup cause ORIGINATOR_CANCEL; it happens to have the number 487, too.',
        source: 'sofia_glue.c, switch_types.h',
      },
      {
        product: 'Asterisk',
        text: 'Maps a received 487 to cause 127 (interworking), which says nothing of the cancel.',
        source: 'res_pjsip.c',
      },
      {
        product: 'VoIPmonitor',
        text: 'Shows "Request Terminated CANCEL" for calls where it captured a CANCEL and no 487.',
        source: 'sniff.cpp',
      },
      {
        product: 'Yeti switch',
        text: 'Also for its own ringing timeout, and for calls canceled before routing was done.',
        source: 'yeti-web class4.sql',
      },
    ],
    keywords: [
      'cancelled',
      'abandoned',
      'hung up before answer',
      'ring timeout',
      'originator cancel',
      'picked up elsewhere',
      'short call',
    ],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.25' },
      { claim: 'causes', source: 'RFC 3261 §9.2, §16.7' },
      { claim: 'checks', source: 'RFC 3326' },
      fromRfc5057,
      fromRfc6076,
    ],
  },
  {
    code: 488,
    wordings: [
      { phrase: 'Codecs not matched', by: 'Yeti switch' },
      { phrase: 'Recording not enabled', by: 'FreeSWITCH' },
      { phrase: 'Recording disabled for this channel', by: 'FreeSWITCH' },
      { phrase: 'Nothing to stop', by: 'FreeSWITCH' },
    ],
    furtherCauses: [
      'WebRTC against plain SIP: ICE, DTLS-SRTP or SAVPF missing on one side',
      'T.38 refused in a re-INVITE',
      'SDP with 0.0.0.0, a private address or IPv6',
    ],
    furtherChecks: [
      'Compare the encryption setting of both sides: off, optional or required',
      'Check the c= line and ICE candidates for addresses that cannot work',
    ],
    sender: 'UAS or B2BUA that cannot use the offer',
    specification:
      'The narrow form of 606: one device refuses, and another may accept. A UAS that refuses an offer SHOULD explain it in Warning, and may describe the media it supports in a body. In answer to a re-INVITE or UPDATE only the change fails; the session goes on as before.',
    headers: {
      should: ['Warning (if an offer is refused)'],
      may: ['body with media capabilities'],
    },
    dialogEffect: 'transaction',
    notes: [
      'An INVITE without an offer moves the offer into the 200: a mismatch then shows as a BYE right after the ACK, not as 488.',
      'A refused T.38 re-INVITE is no failed call: the fax goes on in G.711, if the gateways allow it.',
    ],
    metrics: {
      ...failed,
      ner: 'depends',
      note: 'NER: some tools count it as a rejection by the terminal, others as a failure.',
    },
    related: [
      { code: 400, difference: '488 read the SDP and refuses its media; 400 could not read it.' },
      {
        code: 406,
        difference: '488 is about the media in the SDP; 406 about the body formats that Accept allows.',
      },
      {
        code: 415,
        difference:
          '488 understood the SDP and cannot use what it offers; 415 does not take this type of body at all.',
      },
      {
        code: 580,
        difference: '488 refuses the media itself; 580 takes it but cannot reserve the resources for it.',
      },
      {
        code: 606,
        difference:
          '488 speaks for one device, and another branch may succeed; 606 for the user, and stops the fork.',
      },
    ],
    products: [
      {
        product: 'Microsoft Teams',
        text: 'Subcode 531000: SRTP or usable media missing. 531027: media bypass without ICE candidates. 531052: SDP with 0.0.0.0.',
        source: 'Teams Direct Routing SIP response codes',
      },
      {
        product: 'Asterisk',
        text: 'The SDP of the INVITE does not fit the settings of the endpoint. A received 488 becomes cause 58.',
        source: 'res_pjsip_session.c, res_pjsip.c',
      },
      {
        product: 'FreeSWITCH',
        text: 'Hangup cause INCOMPATIBLE_DESTINATION, Q.850 cause 88.',
        source: 'mod_sofia/mod_sofia.c, sofia.c',
      },
      {
        product: 'Telnyx',
        text: 'Suffix B3: SRTP expected. Also for a private address or IPv6 in SDP and for T.38 mismatch.',
        source: 'Telnyx SIP response codes',
      },
      {
        product: 'innovaphone',
        text: 'In answer to REGISTER: the registration overlaps with one that is still running.',
        source: 'innovaphone wiki, SIP error codes',
      },
    ],
    keywords: [
      'codec mismatch',
      'incompatible codec',
      'srtp mismatch',
      'media negotiation failed',
      'g729',
      'fax failed',
    ],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.26' },
      { claim: 'headers', source: 'RFC 3261 §13.3.1.3, §21.4.26' },
      { claim: 'checks', source: 'RFC 3261 §20.43' },
      fromRfc5057,
      fromRfc6076,
    ],
  },
  {
    code: 489,
    furtherCauses: ['Event header field missing or misspelled'],
    sender: 'Notifier in answer to SUBSCRIBE, subscriber to NOTIFY, event state compositor to PUBLISH',
    specification:
      'Refuses an event package that the receiver does not support. It goes with SUBSCRIBE and NOTIFY (RFC 6665) and with PUBLISH (RFC 3903), and the response lists the supported packages in Allow-Events.',
    headers: { must: ['Allow-Events'] },
    dialogEffect: 'usage',
    endsSubscription: true,
    notes: [
      'A phone that gets 489 for an unneeded package works normally otherwise; many phones try them all.',
    ],
    metrics: failed,
    related: [
      {
        code: 405,
        difference:
          '489 accepts the method and not the event package; 405 does not accept the method itself.',
      },
      {
        code: 469,
        difference: '489 refuses the event package of a subscription; 469 an Info Package inside a call.',
      },
    ],
    products: [
      {
        product: 'Asterisk',
        text: 'Sent when no module handles the package; the log then says "No registered subscribe handler for event".',
        source: 'res_pjsip_pubsub.c',
      },
    ],
    keywords: ['busy lamp field', 'blf not working', 'mwi', 'voicemail light', 'subscription rejected'],
    sources: [
      { claim: 'meaning', source: 'RFC 6665 §8.3.2' },
      { claim: 'headers', source: 'RFC 3265, RFC 3903 (header field tables)' },
      fromRfc5057,
      fromRfc6076,
    ],
  },
  {
    code: 491,
    furtherCauses: ['New offer while the ACK or PRACK of the last one is still open'],
    furtherChecks: ['If no retry follows, check whether the stack leaves it to the application'],
    sender: 'UAS that has an INVITE or offer of its own open in the same dialog',
    specification:
      'A UAS whose own re-INVITE is not finished refuses a re-INVITE from the other side with 491; RFC 3311 extends that to UPDATE and open offers. Each side then waits a random time in steps of 10 ms: 2.1 to 4 s for the owner of the Call-ID, 0 to 2 s for the other. The change is tried again if it is still wanted.',
    dialogEffect: 'transaction',
    notes: ['The unequal waits make the side that did not create the Call-ID go first.'],
    metrics: {
      ...failed,
      note: 'Answers changes of a running call alone, so it should not occur in call statistics.',
    },
    related: [
      {
        code: 500,
        difference:
          '491: both sides started a change; 500 with Retry-After: one side sent a second INVITE before the first was answered.',
      },
    ],
    products: [
      {
        product: 'PJSIP',
        text: 'Does not retry by itself; the application has to.',
        source: 'pjproject issue 1169',
      },
      {
        product: 'FreeSWITCH',
        text: 'Some versions answer a crossing UPDATE with 500 Overlapping Offer/Answer instead.',
        source: 'freeswitch issue 2409',
      },
    ],
    keywords: [
      'reinvite collision',
      'race condition',
      'simultaneous re-invite',
      'hold failed',
      'crossing requests',
    ],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.27' },
      { claim: 'sender', source: 'RFC 3261 §14.2, RFC 3311' },
      { claim: 'next', source: 'RFC 3261 §14.1' },
      fromRfc5057,
      fromRfc6076,
    ],
  },
  {
    code: 493,
    sender: 'UAS without the key for an encrypted body',
    specification:
      'The recipient does not have the key for an encrypted MIME body, or does not want to use it. The response may carry one body with the public key that senders should use toward this UA.',
    headers: { may: ['body with the public key'] },
    dialogEffect: 'transaction',
    metrics: failed,
    related: [
      {
        code: 415,
        difference: '493 knows the type of the body and cannot decrypt it; 415 does not take the type.',
      },
    ],
    keywords: ['decryption failed', 'smime', 'encryption key', 'wrong key'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.4.28' },
      { claim: 'next', source: 'RFC 3261 §21.4.28' },
      { claim: 'headers', source: 'RFC 3261 §21.4.28' },
      fromRfc5057,
      fromRfc6076,
    ],
  },
  {
    code: 494,
    sender: 'First-hop proxy or server that uses sec-agree',
    specification:
      'Answers an unprotected request that demands sec-agree, or that merely supports it where policy demands it, and a Security-Verify that differs from what the server offered. The server MUST list its mechanisms in Security-Server. The client starts the one with the highest q that it knows and mirrors the list in Security-Verify.',
    headers: {
      must: ['Security-Server', 'Require: sec-agree (if policy demands it)'],
      conditional: ['Proxy-Authenticate (or another field that the chosen mechanism needs)'],
    },
    dialogEffect: 'transaction',
    notes: ['A first 494 is a normal step of the agreement; a second one after Security-Verify is not.'],
    metrics: failed,
    related: [
      {
        code: 421,
        difference: 'For sec-agree, 494 answers a client that mentioned it; 421 answers one that never did.',
      },
    ],
    keywords: ['ipsec', 'volte registration', 'security association', 'bidding down'],
    sources: [
      { claim: 'meaning', source: 'RFC 3329 §2.3.1, §2.3.2' },
      { claim: 'headers', source: 'RFC 3329 §2.3.1, §2.3.2' },
      { claim: 'next', source: 'RFC 3329 §2.3.1' },
      fromRfc5057,
      fromRfc6076,
    ],
  },
] as const satisfies readonly CodeDetails[];
