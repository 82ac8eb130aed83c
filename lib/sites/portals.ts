/** A web console that many teams use, and the hosts it lives on. */
export interface Portal {
  name: string;
  /** Each host, or with `*.` the host and all below it; `tests/facts/portals.json` has a public page that names it. */
  hosts: readonly string[];
}

/** Consoles that the welcome page offers, in the order in which it does. */
export const PORTALS: readonly Portal[] = [
  { name: 'Twilio', hosts: ['console.twilio.com'] },
  { name: 'Telnyx', hosts: ['portal.telnyx.com'] },
  { name: 'Bandwidth', hosts: ['dashboard.bandwidth.com'] },
  { name: 'Plivo', hosts: ['cx.plivo.com', 'console.plivo.com'] },
  { name: 'Vonage', hosts: ['dashboard.vonage.com'] },
  { name: 'SignalWire', hosts: ['*.signalwire.com'] },
  { name: 'Microsoft Teams admin center', hosts: ['admin.teams.microsoft.com'] },
  { name: 'Zoom', hosts: ['*.zoom.us'] },
  { name: 'RingCentral', hosts: ['service.ringcentral.com'] },
  { name: '8x8', hosts: ['admin.8x8.com'] },
  {
    name: 'Genesys Cloud',
    hosts: [
      'apps.mypurecloud.com',
      'apps.mypurecloud.ie',
      'apps.mypurecloud.de',
      'apps.mypurecloud.jp',
      'apps.mypurecloud.com.au',
      '*.pure.cloud',
    ],
  },
  { name: '3CX cloud', hosts: ['*.3cx.us', '*.3cx.de', '*.3cx.eu', '*.my3cx.de'] },
  { name: 'Wildix', hosts: ['*.wildixin.com'] },
];
