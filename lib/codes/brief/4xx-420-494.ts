import type { BriefRow } from '../types';

/** Brief rows of the 4xx class from 420 to 494: this request failed here, and another one may succeed. */
export const clientErrors420to494 = [
  {
    code: 420,
    defined: { rfc: 3261, section: '21.4.15' },
    meaning: 'The request demanded a SIP extension that the far end or a proxy does not support.',
    causes: [
      'Require: 100rel, while the far side has reliable provisional responses off',
      'Require: timer, replaces or another option tag that the device lacks',
    ],
    checks: [
      'Read Unsupported in the 420: it names the refused option tags',
      'Compare it with Require and Proxy-Require in the request',
      'Make the option supported instead of required at the sender, or enable it on the side that refused',
    ],
    next: { retry: 'modify', text: 'Send it again without the option tags listed in Unsupported.' },
  },
  {
    code: 421,
    defined: { rfc: 3261, section: '21.4.16' },
    meaning: 'The far end insists on a SIP extension that the request did not offer in Supported.',
    causes: [
      '100rel or session timers mandatory on the far side and off at the caller',
      'An SBC or B2BUA removed the option tag from Supported',
    ],
    checks: [
      'Read Require in the 421: it names the missing extension',
      'Look for it in Supported of the request, as sent and as received',
      'Turn the extension on at the caller, or make it optional on the side that refused',
    ],
    next: {
      retry: 'modify',
      text: 'Send it again with the extension from Require listed in Supported.',
    },
  },
  {
    code: 422,
    defined: { rfc: 4028, section: '6' },
    meaning: 'The session timer in Session-Expires is shorter than the far end or a proxy accepts.',
    causes: [
      'Session-Expires set below the minimum of the carrier or SBC',
      'Min-SE raised on one side of a trunk and not on the other',
    ],
    checks: [
      'Compare Min-SE in the 422 with Session-Expires in the INVITE or UPDATE',
      'Look for a second INVITE with a longer interval: if it passes, the 422 was harmless',
      'Set the session timer of the sender to Min-SE or above (90 seconds is the least)',
    ],
    next: {
      retry: 'modify',
      text: 'Retry with Session-Expires at or above the Min-SE of the 422, and repeat that Min-SE.',
    },
  },
  {
    code: 423,
    defined: { rfc: 3261, section: '21.4.17' },
    meaning:
      'The registration, subscription or publication asked for an expiry shorter than the server allows.',
    causes: [
      'Expires of the phone or trunk below the minimum of the registrar',
      'Short expiry chosen to keep a NAT binding open',
    ],
    checks: [
      'Compare Min-Expires in the 423 with Expires, or with expires in Contact',
      'See whether the client tried again with the longer value and got 200',
      'Set the expiry on the client to Min-Expires or above',
    ],
    next: { retry: 'modify', text: 'Retry with an expiry equal to or above Min-Expires.' },
  },
  {
    code: 424,
    defined: { rfc: 6442, section: '4.3' },
    meaning: 'The location sent with the request, usually an emergency call, could not be used.',
    causes: [
      'PIDF-LO body is malformed or lacks what the recipient needs',
      'Location URI in Geolocation could not be dereferenced',
    ],
    checks: [
      'Read Geolocation-Error: 100 is unusable content, 200 to 202 a missing permission, 300 a failed lookup',
      'Validate the PIDF-LO body, or fetch the location URI from the recipient network',
    ],
    next: {
      retry: 'modify',
      text: 'Send a new request with a corrected location; the 424 may carry a better one.',
    },
    rare: true,
  },
  {
    code: 425,
    defined: { rfc: 8876, section: '5.1' },
    meaning: 'The alert that an alarm or sensor system sent in the request could not be used.',
    causes: [
      'CAP alert in the body is malformed or incomplete',
      'Request refers to an alert that it does not contain',
    ],
    checks: [
      'Read AlertMsg-Error: 101 is a missing, 102 an unclear, 103 a corrupted alert',
      'Validate the CAP document in the body against its schema',
    ],
    next: { retry: 'modify', text: 'Correct the alert and send again.' },
    rare: true,
  },
  {
    code: 428,
    defined: { rfc: 8224, section: '6.2.2' },
    meaning:
      'The called network takes only signed calls, and this one came without a usable Identity header field.',
    causes: [
      'STIR/SHAKEN signing is off or failed on the originating side',
      'An SBC, B2BUA or TDM leg dropped Identity on the way',
    ],
    checks: [
      'Look for Identity in the INVITE, from the verifier hop by hop back to the signer',
      'Look up the call in the log of the signing service',
      'Let Identity pass the header rules of every SBC on the path',
    ],
    next: {
      retry: 'modify',
      text: 'Sign the request (Identity with a valid PASSporT) and send it again.',
    },
  },
  {
    code: 429,
    defined: { rfc: 3892, section: '5' },
    meaning: 'The target of a transfer refused it, because nothing proved who asked for it.',
    causes: ['The target demands a signed Referred-By token and got none or a bad one'],
    checks: [
      'Look for Referred-By in the INVITE to the target, and for the signed body part that its cid names',
      'Turn the demand off at the target if it can trust the transfer',
    ],
    next: {
      retry: 'modify',
      text: 'The transferring party sends a new REFER with a signed Referred-By token.',
    },
    rare: true,
  },
  {
    code: 430,
    defined: { rfc: 5626, section: '11.5' },
    meaning:
      'The connection from the edge proxy to the device is dead; another connection of the device may work.',
    causes: [
      'TCP, TLS or WebSocket connection of the device was lost',
      'NAT binding expired because keepalives stopped',
    ],
    checks: [
      'Check whether the device has a second registration with another reg-id',
      'Compare the keepalive interval with the idle timeouts on the path',
    ],
    next: {
      retry: 'failover',
      text: 'The authoritative proxy tries another flow of the device; an endpoint treats 430 as 400.',
    },
    rare: true,
  },
  {
    code: 433,
    defined: { rfc: 5079, section: '5' },
    meaning: 'The called party takes no calls from callers who withhold their identity.',
    causes: [
      'Anonymous call rejection is active for the called user',
      'Caller withholds the number, by a setting or a dialed prefix',
    ],
    checks: [
      'Read From, Privacy and P-Asserted-Identity in the INVITE',
      'Check the caller ID settings of caller and trunk',
      'Check whether anonymous call rejection is meant to be on',
    ],
    next: { retry: 'user', text: 'Retry with the identity shown only after the caller agrees to that.' },
  },
  {
    code: 436,
    defined: { rfc: 8224, section: '6.2.2' },
    meaning: 'The verifier could not fetch the certificate that the Identity header field points to.',
    causes: [
      'Certificate URL (info, x5u) cannot be reached from the verifying network',
      'Wrong or outdated URL after a certificate renewal',
    ],
    checks: [
      'Fetch the URL in info of Identity from outside the signing network',
      'Check that it returns the certificate, not a login page, redirect or error',
      'Compare it with x5u in the PASSporT and with what the signing service publishes',
    ],
    next: {
      retry: 'modify',
      text: 'Publish the certificate where the verifier can reach it, then send again.',
    },
  },
  {
    code: 437,
    defined: { rfc: 8224, section: '6.2.2' },
    meaning: 'The verifier got the certificate behind the call signature but does not accept it.',
    causes: [
      'Issued by an authority that the verifier does not trust',
      'Expired, revoked or without its intermediate certificate',
    ],
    checks: [
      'Fetch the certificate and check its chain against the list of trusted STI-CAs',
      'Check validity dates and the revocation list',
      'Check alg in the PASSporT: SHAKEN expects ES256',
    ],
    next: {
      retry: 'modify',
      text: 'Sign with a certificate that the verifier trusts and supports, then send again.',
    },
  },
  {
    code: 438,
    defined: { rfc: 8224, section: '6.2.2' },
    meaning: 'The call is signed, but the signature or the PASSporT in Identity does not check out.',
    causes: [
      'A hop changed the calling number, the called number or Date after signing',
      'Number signed in another format than on the wire, for example without country code',
    ],
    checks: [
      'Decode the PASSporT; compare orig, dest and iat with From or P-Asserted-Identity, To and Date',
      'Find the hop between signer and verifier that rewrites numbers or Date',
      'See whether the compact form was sent: it breaks on any such rewrite',
    ],
    next: {
      retry: 'modify',
      text: 'After the compact form, retry once with the full PASSporT; otherwise sign after the last rewrite.',
    },
  },
  {
    code: 439,
    defined: { rfc: 5626, section: '11.6' },
    meaning: 'The registrar supports SIP outbound, but the first proxy on the way to it does not.',
    causes: [
      'Client asks for outbound (reg-id) through an edge proxy without it',
      'Edge proxy adds no Path, or a Path without the ob parameter',
    ],
    checks: [
      'Look for reg-id in Contact and outbound in Supported of the REGISTER',
      'Look for Path with ;ob in the REGISTER at the registrar',
    ],
    next: {
      retry: 'modify',
      text: 'Register without outbound, or by way of a first hop that has it.',
    },
    rare: true,
  },
  {
    code: 440,
    defined: { rfc: 5393, section: '6.2' },
    meaning: 'A proxy could not try all targets at once: the limit on parallel branches was used up.',
    causes: [
      'Several forking proxies in a row, each dividing what is left of Max-Breadth',
      'Groups that ring further groups, all in parallel',
    ],
    checks: ['Read Max-Breadth in the request at every hop; the usual start is 60', 'Break up nested groups'],
    next: {
      retry: 'modify',
      text: 'Ring fewer targets at once, or one after another.',
    },
    rare: true,
  },
  {
    code: 469,
    defined: { rfc: 6086, section: '4.2.2' },
    meaning: 'An INFO used a package that the other side did not ask for; the call goes on.',
    causes: [
      'Package missing from Recv-Info of the other side',
      'Recv-Info changed during the call; the sender uses the old list',
    ],
    checks: [
      'Compare Info-Package in the INFO with Recv-Info in the INVITE, the 200 and the 469',
      'DTMF: check whether telephone-event in RTP, or INFO without a package, was intended',
    ],
    next: { retry: 'modify', text: 'Use a package from Recv-Info or none at all; keep the call.' },
    rare: true,
  },
  {
    code: 470,
    defined: { rfc: 5360, section: '5.9.2' },
    meaning: 'A list service did not pass the request on, for lack of permission from recipients.',
    causes: ['A recipient on the list never gave permission, or withdrew it'],
    checks: ['Read Permission-Missing: it lists these recipients', 'Have the relay ask them for permission'],
    next: {
      retry: 'user',
      text: 'Get that permission first, then send again.',
    },
    rare: true,
  },
  {
    code: 480,
    defined: { rfc: 3261, section: '21.4.18' },
    meaning:
      'The called user is known but cannot be reached now: not registered, not answering, do not disturb.',
    causes: [
      'Phone or app is not registered, or its registration ran out',
      'No answer within the ring time of the called side',
    ],
    checks: [
      'Check whether the target is registered, now and at the time of the call',
      'Look for a 180 before the 480: with it the phone rang, without it the call hardly got that far',
      'Read Reason: Q.850 cause 19 is no answer, 20 not registered, 31 unspecified',
    ],
    next: {
      retry: 'later',
      text: 'As long as Retry-After says, if it is there; voicemail or another number may work now.',
    },
    senses: [
      {
        when: 'Warning 380 or 381',
        title: 'sips scheme refused or demanded',
        meaning: 'The callee is there but does not accept sips (380), or accepts nothing else (381).',
        checks: ['Compare the scheme of Request-URI and Contact with the TLS policy of the called device'],
      },
      {
        when: 'Phrase "error retrieving av" (Kamailio IMS)',
        phrases: ['error retrieving av'],
        title: 'HSS gave no authentication vectors',
        meaning: 'The registration failed because the S-CSCF got no authentication vectors from the HSS.',
        checks: ['Check the Diameter peer to the HSS and the answer to the Multimedia-Auth request'],
      },
    ],
  },
  {
    code: 481,
    defined: { rfc: 3261, section: '21.4.19' },
    meaning:
      'The request belongs to a call or transaction that the receiver does not know, or no longer knows.',
    causes: [
      'BYE, CANCEL or re-INVITE came after the other side ended the call',
      'Call-ID, From tag or To tag differs from the dialog that the INVITE created',
    ],
    checks: [
      'Method first: to BYE it is harmless; to CANCEL, see whether the INVITE ended all the same',
      'Match Call-ID, From tag and To tag with the INVITE and its 200, in both directions',
      'Follow Contact and Record-Route of the 200 to the node that should have got the request',
    ],
    next: {
      retry: 'no',
      text: 'Treat the dialog as over; start a new call or subscription if still wanted.',
    },
    senses: [
      {
        when: 'Phrase about a subscription, as from FreeSWITCH',
        phrases: ['Subscription Does Not Exist', 'INVALID SUBSCRIPTION'],
        title: 'Unknown subscription',
        meaning: 'The receiver has no such subscription; no call is affected.',
        checks: [
          'Check whether one side restarted or let the subscription expire',
          'Let the phone subscribe anew',
        ],
      },
    ],
  },
  {
    code: 482,
    defined: { rfc: 3261, section: '21.4.20' },
    meaning: 'The request came back to a server that had already handled it, or reached one device twice.',
    causes: [
      'Proxy does not know its own domain or alias and routes the call back to itself',
      'Call forwarding in a circle',
    ],
    checks: [
      'Read the Via list and find the host that occurs twice',
      'Check domains, aliases and listen addresses of that host',
      'Walk through forwarding rules and default routes of the number',
    ],
    next: { retry: 'no', text: 'Not before the routing is corrected.' },
  },
  {
    code: 483,
    defined: { rfc: 3261, section: '21.4.21' },
    meaning: 'The request passed more servers than Max-Forwards allows: nearly always a routing loop.',
    causes: ['Loop that no server recognized', 'Alias or DNS name that points back to the proxy itself'],
    checks: [
      'Find the hosts that repeat in the Via list of the request',
      'Check aliases, DNS records and default routes of those hosts',
      'Check the forwarding of the number on both systems',
    ],
    next: {
      retry: 'modify',
      text: 'Correct the routing first; a higher Max-Forwards helps only if it started very low.',
    },
  },
  {
    code: 484,
    defined: { rfc: 3261, section: '21.4.22' },
    meaning: 'The dialed number is too short, or not in the form that the next hop expects.',
    causes: [
      'Digits missing, or a prefix added or stripped by mistake',
      'Number not in the expected format, for example national instead of E.164',
    ],
    checks: [
      'Read the user part of the Request-URI as it left your system',
      'Compare length and prefix with what the carrier or dial plan expects',
      'Follow the number hop by hop to where digits get lost',
    ],
    next: { retry: 'modify', text: 'Send it again with more digits or in the expected format.' },
  },
  {
    code: 485,
    defined: { rfc: 3261, section: '21.4.23' },
    meaning: 'The address matches several users, and it is unclear which one is meant.',
    causes: ['A short name or partial number fits several directory entries'],
    checks: [
      'Read Contact in the 485: it may list the candidates',
      'Dial the complete address or number of the intended user',
    ],
    next: {
      retry: 'user',
      text: 'Let a person pick; do not choose automatically.',
    },
    rare: true,
  },
  {
    code: 486,
    defined: { rfc: 3261, section: '21.4.24' },
    meaning: 'The called device is busy or turned the call away; other devices of the user may still answer.',
    causes: [
      'User is on another call and call waiting is off',
      'User pressed reject, or do not disturb answers as busy',
    ],
    checks: [
      'Check whether the target was on a call at that time',
      'Check call waiting, do not disturb and the call limit of the extension',
      'Time since 180: an instant 486 is a setting or a limit, one after some ringing a person',
    ],
    next: {
      retry: 'later',
      text: 'Or go to voicemail; a forking proxy waits for its other branches.',
    },
    senses: [
      {
        when: 'Phrase ends in D5 or D56 (Telnyx)',
        title: 'Channel billing limit',
        meaning: 'The account ran out of billed channels; the called user was never tried.',
        checks: ['Compare concurrent calls with the channel limit of the account'],
      },
    ],
  },
  {
    code: 487,
    defined: { rfc: 3261, section: '21.4.25' },
    meaning: 'The call ended before anybody answered, nearly always because the calling side canceled it.',
    causes: ['Caller hung up while the phone was ringing', 'Ring timer of the calling side ran out'],
    checks: [
      'Find the CANCEL and the system that sent it first',
      'Read Reason of the CANCEL: SIP;cause=200 means answered elsewhere, not a missed call',
      'Time from INVITE to CANCEL: the same on many calls is a timer, scattered times are people',
    ],
    next: { retry: 'no', text: 'Nothing to retry: it is the normal end of a canceled call.' },
    senses: [
      {
        when: 'Phrase "Request Terminated CANCEL" (VoIPmonitor)',
        phrases: ['Request Terminated CANCEL'],
        title: 'Written by the sniffer',
        meaning: 'VoIPmonitor saw only the CANCEL and filled in the 487; none was captured.',
        checks: ['If the 487 itself matters, check that the capture sees both directions'],
      },
    ],
  },
  {
    code: 488,
    defined: { rfc: 3261, section: '21.4.26' },
    meaning: 'The called side cannot use the offered media: codec, encryption or transport does not match.',
    causes: ['No codec in common', 'SRTP required by one side and not offered by the other'],
    checks: [
      'See which request failed: after a re-INVITE the call goes on with the old media',
      'Read Warning: 302 is the RTP profile, 304 the media type, 305 the codec',
      'Compare m= lines, codecs and profile (AVP, SAVP, SAVPF) of the offer with the endpoint',
    ],
    next: {
      retry: 'modify',
      text: 'Offer other codecs, SRTP or another profile; another device may take it as it is.',
    },
    senses: [
      {
        when: 'INFO with a recording command (FreeSWITCH)',
        phrases: ['Recording not enabled', 'Recording disabled for this channel', 'Nothing to stop'],
        title: 'Recording command refused',
        meaning: 'FreeSWITCH refused to start or stop a recording; media and call are not affected.',
        checks: ['Check whether recording is enabled on the profile and for this channel'],
      },
    ],
  },
  {
    code: 489,
    defined: { rfc: 6665, section: '8.3.2' },
    meaning: 'The server does not support the event package of the request, so nothing was subscribed.',
    causes: [
      'Phone subscribes to BLF, presence or message waiting, and the server lacks it',
      'Module for the event package is not loaded',
    ],
    checks: [
      'Compare Event in the request with Allow-Events in the 489',
      'Enable the package on the server, for example dialog, presence or message-summary',
      'Turn the subscription off on the phone if nobody needs it',
    ],
    next: { retry: 'modify', text: 'Use an event package from Allow-Events, or stop subscribing.' },
  },
  {
    code: 491,
    defined: { rfc: 3261, section: '21.4.27' },
    meaning: 'Both sides tried to change the call at once; the call stays up, and the change must wait.',
    causes: [
      'Glare: re-INVITE or UPDATE from both sides at once',
      'Direct media, hold, T.38 or a session refresh right after the answer',
    ],
    checks: [
      'Look for a retry within 4 seconds: if it succeeds, the 491 was harmless',
      'If it repeats, find out which side sends a re-INVITE right after the answer, and why',
      'Delay direct media or the session refresh on one side, or switch it off there',
    ],
    next: {
      retry: 'later',
      text: 'Retry after a random wait: 2.1 to 4 s for the original caller, 0 to 2 s for the callee.',
    },
  },
  {
    code: 493,
    defined: { rfc: 3261, section: '21.4.28' },
    meaning: 'The request carried an encrypted body, and the receiver has no key to open it.',
    causes: ['S/MIME body encrypted for another certificate'],
    checks: [
      'Check which certificate the application/pkcs7-mime body was encrypted for',
      'Look for a public key in the body of the 493',
    ],
    next: {
      retry: 'modify',
      text: 'Encrypt with the right public key, which the 493 may carry, and send again.',
    },
    rare: true,
  },
  {
    code: 494,
    defined: { rfc: 3329, section: '2.3.1' },
    meaning: 'The first proxy wants to agree on a security mechanism before it takes the request.',
    causes: [
      'Unprotected request to a proxy that requires sec-agree, mostly a P-CSCF in IMS',
      'Security-Verify does not mirror the Security-Server list of that proxy',
    ],
    checks: [
      'Check that the client supports a mechanism in Security-Server of the 494',
      'Compare Security-Verify with the last Security-Server, order and parameters included',
    ],
    next: {
      retry: 'modify',
      text: 'Start the best common mechanism from Security-Server, then resend with Security-Verify.',
    },
    rare: true,
  },
] as const satisfies readonly BriefRow[];
