import type { BriefRow } from '../types';

/** Brief rows of the 3xx class: try somewhere else. */
export const redirection = [
  {
    code: 300,
    defined: { rfc: 3261, section: '21.3.1' },
    meaning: 'The called user can be reached at several addresses, and the caller picks one.',
    causes: [
      'A routing server returns a list of gateways or carriers to try',
      'The user has several devices and the server prefers not to fork',
    ],
    checks: [
      'List the Contact header fields with their q values',
      'Check that the calling PBX or SBC follows redirects, in order of q',
    ],
    next: {
      retry: 'redirect',
      text: 'Send a new request to one of the Contact addresses, by q value or by choice of the user.',
    },
  },
  {
    code: 301,
    defined: { rfc: 3261, section: '21.3.2' },
    meaning: 'The called user has moved for good; Contact gives the new address.',
    causes: [
      'The number or account was moved to another server or domain',
      'The PSTN reports a changed number (Q.850 cause 22) and gives the new one',
    ],
    checks: [
      'Read the URI in Contact and compare it with your routing entry',
      'Update the route, contact or provisioning file that still holds the old address',
    ],
    next: { retry: 'redirect', text: 'Send the request to the Contact address and use it from now on.' },
  },
  {
    code: 302,
    defined: { rfc: 3261, section: '21.3.3' },
    meaning: 'The called user is at another address for now; the caller should try the one in Contact.',
    causes: [
      'Call forwarding is set on the phone or on the server',
      'A redirect server picks the route, for load balancing or number portability',
    ],
    checks: [
      'Read Contact: is the number format right and the host reachable from here',
      'Check that the calling PBX, SBC or softphone is set to follow redirects',
      'Check that the dial plan and permissions allow the new target',
    ],
    next: {
      retry: 'redirect',
      text: 'Send a new request to the Contact address; reuse it later only as long as Expires allows.',
    },
  },
  {
    code: 305,
    defined: { rfc: 3261, section: '21.3.4' },
    meaning: 'The called side takes this request only through the proxy named in Contact.',
    causes: ['The callee accepts calls only by way of its own proxy or SBC'],
    checks: ['Check that the proxy in Contact resolves', 'Set that proxy as next hop in the route'],
    next: { retry: 'redirect', text: 'Send this one request again by way of the proxy in Contact.' },
    rare: true,
  },
  {
    code: 380,
    defined: { rfc: 3261, section: '21.3.5' },
    meaning: 'The call failed here, but another service may do; mobile networks use it for emergency calls.',
    causes: [
      'IMS: an emergency number was dialed on a normal registration',
      'IMS: the network wants the emergency call set up in another domain',
    ],
    checks: [
      'Read the application/3gpp-ims+xml body: type emergency and the action it asks for',
      'Compare the dialed number with the emergency numbers of the device and the P-CSCF',
    ],
    next: {
      retry: 'redirect',
      text: 'Do what the body asks if its format is known; otherwise the call has failed.',
    },
    rare: true,
  },
] as const satisfies readonly BriefRow[];
