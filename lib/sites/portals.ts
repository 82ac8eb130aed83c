/** A web console that many teams use, and the hosts it lives on. */
export interface Portal {
  name: string;
  /** Host patterns: `*.` stands for the host itself and all below it. */
  hosts: readonly string[];
  /** Where the hosts can be checked: the console's own address, or the page of its maker that names it. */
  source: string;
}

/** Consoles that the welcome page offers, in the order in which it does. */
export const PORTALS: readonly Portal[] = [
  { name: 'Twilio', hosts: ['console.twilio.com'], source: 'https://console.twilio.com/' },
  { name: 'Telnyx', hosts: ['portal.telnyx.com'], source: 'https://portal.telnyx.com/' },
  {
    name: 'Bandwidth',
    hosts: ['dashboard.bandwidth.com', 'app.bandwidth.com'],
    source: 'https://dashboard.bandwidth.com/',
  },
  { name: 'Plivo', hosts: ['console.plivo.com', 'cx.plivo.com'], source: 'https://cx.plivo.com/' },
  {
    name: 'Vonage',
    hosts: ['dashboard.vonage.com', 'dashboard.nexmo.com'],
    source: 'https://dashboard.vonage.com/',
  },
  {
    name: 'SignalWire',
    hosts: ['*.signalwire.com'],
    source: 'https://developer.signalwire.com/platform/dashboard/get-started/',
  },
  {
    name: 'Microsoft Teams admin center',
    hosts: ['admin.teams.microsoft.com'],
    source: 'https://admin.teams.microsoft.com/',
  },
  { name: 'Zoom', hosts: ['*.zoom.us'], source: 'https://zoom.us/account' },
  { name: 'RingCentral', hosts: ['service.ringcentral.com'], source: 'https://service.ringcentral.com/' },
  { name: '8x8', hosts: ['admin.8x8.com'], source: 'https://admin.8x8.com/' },
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
    source: 'https://developer.genesys.cloud/platform/api/',
  },
  {
    name: '3CX cloud',
    hosts: [
      '*.3cx.eu',
      '*.my3cx.us',
      '*.my3cx.eu',
      '*.my3cx.de',
      '*.my3cx.nl',
      '*.my3cx.be',
      '*.my3cx.com.br',
    ],
    source: 'https://www.3cx.com/docs/',
  },
  {
    name: 'Wildix',
    hosts: ['*.wildixin.com'],
    source: 'https://wildix.atlassian.net/wiki/spaces/DOC/pages/30281934/Collaboration+User+Guide',
  },
];
