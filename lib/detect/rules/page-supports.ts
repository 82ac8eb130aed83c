import { isSipCodes } from '../labels/judge-heading';
import { judgeLabel } from '../labels/judge-label';
import { OTHERS } from '../labels/label-meanings';
import { isDialable, isOnTelephonyPage } from '../questions/telephony-page';
import { factsOf } from '../text/text-facts';
import { anchor, bare, type Cases, given, type Rule, rule } from './rule';

const HOST = /^\w[\w-]*(?:\.[\w-]+){2,}$/;
const TELEPHONY_ADDRESS = /\b(?:sip|voip|pbx|cdr)\b/i;

/** What headings and the page around a sign say for it. */
export const pageSupports: readonly Rule[] = [
  anchor('codes-section', 5, 'heading', ({ context }) => context.sections.find(isSipCodes)),
  anchor('sip-section', 3, 'heading', (c) =>
    isDialable(c) ? undefined : c.context.sections.find(isSipHeading),
  ),
  anchor('sip-title', 2, 'page about SIP', (c) =>
    given(!isDialable(c) && factsOf(c.context.page.title).hasSip),
  ),
  anchor('telephony-page', 1, 'page about telephony', (c) => given(isOnTelephonyPage(c))),
  rule('sip-address', 1, 'page about SIP', ({ context }) => given(TELEPHONY_ADDRESS.test(context.page.url))),
];

/** Under "SIP extensions" and "SIP timers" stand numbers of their own, and a host may do anything. */
function isSipHeading(text: string): boolean {
  const { hasSip, hasMethod } = factsOf(text);
  return (hasSip || hasMethod) && !isSipCodes(text) && !OTHERS.has(judgeLabel(text)) && !HOST.test(text);
}

export const pageSupportCases: Cases = {
  'codes-section': {
    examples: [bare({ sections: ['SIP error codes'] }), bare({ sections: ['Top SIP responses'] })],
    decoys: [bare({ sections: ['SIP status'] }), bare({ sections: ['HTTP responses'] })],
  },
  'sip-section': {
    examples: [bare({ sections: ['SIP status'] }), bare({ sections: ['REGISTER test'] })],
    decoys: [
      bare({ sections: ['SIP codes'] }),
      bare({ sections: ['SIP extensions'] }),
      bare({ sections: ['SIP timer values'] }),
      bare({ sections: ['Web scenario: PBX portal'] }),
      bare({ sections: ['selfcare.sip-carrier.example'] }),
      bare({ sections: ['Users'] }),
      bare({ sections: ['SIP trunks'], labels: [{ kind: 'column', text: 'Code' }] }),
    ],
  },
  'sip-title': {
    examples: [bare({ page: { title: 'SIP overview' } })],
    decoys: [
      bare({ page: { title: 'Overview' } }),
      bare({ page: { title: 'PBX' }, labels: [{ kind: 'column', text: 'Code' }] }),
    ],
  },
  'telephony-page': {
    examples: [
      bare({ page: { title: 'SIP overview' } }),
      bare({ page: { names: 'Caller\tCodec' } }),
      bare({ page: { title: 'Calls' }, sections: ['Trunk'] }),
      '[carrier-a]\nmax_calls=12\nstop=«486»',
    ],
    decoys: [
      bare(),
      bare({ page: { title: 'Calls' } }),
      bare({ page: { names: 'Orders' } }),
      bare({ page: { title: 'SIP codes' }, labels: [{ kind: 'column', text: 'Code' }] }),
    ],
  },
  'sip-address': {
    examples: [bare({ page: { url: 'https://a.test/voip/trace' } })],
    decoys: [bare({ page: { url: 'https://a.test/gossip' } })],
  },
};
