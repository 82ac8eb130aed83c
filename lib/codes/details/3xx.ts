import type { CodeDetails, QualityMetrics } from '../types';

/** RFC 6076 takes redirected INVITEs out of the total; for ASR each tool decides on its own. */
const redirected = {
  ser: 'excluded',
  seer: 'excluded',
  isa: false,
  asr: 'depends',
  ner: 'not counted',
  note: 'Most tools count the redirected INVITE as an attempt without answer; many leave 3xx out.',
} as const satisfies QualityMetrics;

/** Details of the 3xx class: try somewhere else. */
export const redirectionDetails = [
  {
    code: 300,
    furtherCauses: ['An ENUM or number portability lookup found several routes'],
    furtherChecks: ['Check that each address resolves and is reachable from here'],
    sender: 'A redirect server, a proxy or the called user agent',
    specification:
      'Lists more than one place where the same callee can be reached. The addresses should be in Contact, which may hold several; a body with a richer list is permitted, but no format was ever defined. The client may choose by itself or ask its user; how it chooses is left open.',
    headers: { should: ['Contact'], may: ['Expires'] },
    notes: [
      'A proxy on the path may try the Contacts itself, so that the caller sees only the result.',
      '300, 301, 302 and 305 are also warn-codes about the session description: in a Warning header field they are not redirects.',
    ],
    metrics: redirected,
    related: [
      {
        code: 302,
        difference: 'A 300 leaves the caller a choice of addresses; a 302 names where to go for now.',
      },
      {
        code: 380,
        difference: 'A 300 gives other addresses of the same callee; a 380 offers a different service.',
      },
      {
        code: 485,
        difference:
          'A 300 lists addresses of one callee and may be followed automatically; a 485 needs a person to choose between several callees.',
      },
    ],
    keywords: ['lcr', 'least cost routing', 'several gateways', 'redirect list'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.3.1' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.4' },
      { claim: 'headers', source: 'RFC 3261 §20' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
  {
    code: 301,
    furtherCauses: ['REGISTER: a multi-site system points the phone to its home server'],
    furtherChecks: ['Check that the new address answers OPTIONS from here'],
    sender: 'A redirect server, a proxy or the called user agent',
    specification:
      'The address in the Request-URI no longer serves this user, and the change is lasting. The client should try the Contact instead and should also correct what it has stored, such as directories and location caches, so that later requests start at the new place.',
    headers: { may: ['Expires'], conditional: ['Contact (optional on paper, but holds the new target)'] },
    notes: [
      'A gateway sends 301 for Q.850 cause 22 when it knows the new number, otherwise 410 (RFC 3398 §7.2.4.1).',
    ],
    metrics: redirected,
    related: [
      {
        code: 302,
        difference:
          'A 301 replaces the old address for good; a 302 holds for one attempt or until it expires.',
      },
      {
        code: 410,
        difference: 'A 301 gives the new address; a 410 says that the old one is gone and none is known.',
      },
    ],
    products: [
      {
        product: 'innovaphone',
        text: '301 or 302 in answer to REGISTER is normal where users have several locations.',
        source: 'innovaphone wiki, SIP error codes',
      },
    ],
    keywords: ['number changed', 'ported number', 'migrated', 'user moved'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.3.2' },
      { claim: 'causes', source: 'RFC 3398 §7.2.4.1, innovaphone wiki' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.4' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
  {
    code: 302,
    furtherCauses: [
      'REGISTER: a cluster or multi-site system points the phone to another node',
      'The call fails: the calling side does not follow redirects',
      'The call fails: Contact holds a private or wrong address',
      'The call fails: the provider rejects the new leg because its caller ID is not yours',
    ],
    furtherChecks: [
      'If the provider refuses the new INVITE, check its Diversion or History-Info',
      'Unwanted forwarding: look at the phone menu as well as the server',
    ],
    sender: 'A redirect server, a proxy or the called user agent (forwarding set on the phone)',
    specification:
      'The client should repeat the request with the Contact as Request-URI. Expires, as header field or as Contact parameter, says how long the address may be cached; without it the address serves this attempt alone. If a cached address fails, the original one may be tried one more time.',
    headers: { may: ['Expires'], conditional: ['Contact (optional on paper, but holds the new target)'] },
    notes: [
      'cause=302 inside a URI or History-Info entry marks unconditional forwarding (RFC 4458); it is not this response.',
      'Whose switch follows the redirect decides who places, and usually pays for, the new leg.',
      'Many networks do not follow redirects from customers, because a hijacked phone could send calls anywhere.',
    ],
    metrics: redirected,
    related: [
      {
        code: 301,
        difference: 'A 302 is valid for now only; a 301 tells the caller to forget the old address.',
      },
      {
        code: 181,
        difference:
          'With a 302 the caller has to place the new call; with a 181 the server does it by itself.',
      },
      {
        code: 300,
        difference: 'A 302 says where to go; a 300 leaves the choice between several addresses.',
      },
      {
        code: 305,
        difference: 'A 302 gives another address of the user; a 305 gives a proxy to go through.',
      },
    ],
    products: [
      {
        product: 'Asterisk',
        text: 'Maps 302 to cause 23 (redirected to new destination), and cause 23 back to 302.',
        source: 'res_pjsip.c, chan_pjsip.c',
      },
      {
        product: 'FreeSWITCH',
        text: 'Has no cause for it: a 302 that is not followed ends as NORMAL_UNSPECIFIED.',
        source: 'mod_sofia/sofia_glue.c',
      },
      {
        product: 'Kamailio',
        text: 'With WITH_BLOCK3XX in the default config the caller gets a 404 in place of any 3xx.',
        source: 'kamailio.cfg',
      },
      {
        product: 'innovaphone',
        text: '301 or 302 in answer to REGISTER is normal where users have several locations.',
        source: 'innovaphone wiki, SIP error codes',
      },
      {
        product: 'SIP.js',
        text: 'Was reported to end the call instead of trying the Contact.',
        source: 'SIP.js issue 1005',
      },
    ],
    keywords: ['call forward all', 'call diversion', 'forwarded call', 'cfu', 'deflection', 'toll fraud'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.3.3' },
      { claim: 'causes', source: 'RFC 4458, innovaphone wiki, Asterisk issue 1141, VoIPmonitor issue 81' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.4' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
  {
    code: 305,
    furtherChecks: ['Sent by a proxy or redirect server it is a fault: only a user agent server may'],
    sender: 'The called user agent only; proxies and redirect servers must not generate it',
    specification:
      'The resource can be reached only by way of the proxy in Contact, and the client repeats just this request through it. RFC 3261 lets user agent servers alone generate it. HTTP has deprecated its own 305; SIP has not.',
    headers: { may: ['Expires'], conditional: ['Contact (optional on paper, but names the proxy)'] },
    metrics: redirected,
    related: [
      {
        code: 302,
        difference: 'A 305 changes the path to the same user; a 302 changes the address of the user.',
      },
    ],
    keywords: ['outbound proxy', 'direct call refused'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.3.4' },
      { claim: 'next', source: 'RFC 3261 §8.1.3.4' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
  {
    code: 380,
    furtherChecks: ['Outside IMS, read body and reason phrase; no format is standardized'],
    sender: 'In IMS the P-CSCF or E-CSCF; elsewhere a redirect server or the called user agent',
    specification:
      'Reports a failed call and points to other services in the message body, for which RFC 3261 defines no format. 3GPP IMS fills the gap with an XML body that makes the phone set up an emergency call in another way, for instance after an emergency registration.',
    headers: { conditional: ['message body (describes the alternatives)', 'Contact (optional)'] },
    notes: [
      '380 in a Warning header field is the warn-code "SIPS Not Allowed" (RFC 5630), not this response.',
    ],
    metrics: redirected,
    related: [
      {
        code: 300,
        difference: 'A 380 offers another service; a 300 offers other addresses of the callee.',
      },
    ],
    products: [
      {
        product: 'Oracle SBC',
        text: 'As P-CSCF it sends type emergency with action emergency-registration; send-380-response sets the reason.',
        source: 'Oracle SBC ACLI guide',
      },
    ],
    keywords: ['911', '112', 'volte', 'sos'],
    sources: [
      { claim: 'meaning', source: 'RFC 3261 §21.3.5' },
      { claim: 'causes', source: '3GPP TS 24.229' },
      { claim: 'metrics', source: 'RFC 6076 §4.6, §4.7' },
    ],
  },
] as const satisfies readonly CodeDetails[];
