/** A web console that many teams use, and the hosts it lives on. */
export interface Portal {
  name: string;
  /** Each host, or with `*.` the host and all below it, and a public page that names it. */
  hosts: Readonly<Record<string, string>>;
}

const GENESYS_REGIONS =
  'https://app.unpkg.com/purecloud-platform-client-v2@223.0.0/files/src/purecloud-platform-client-v2/PureCloudRegionHosts.js';
const NANGO_3CX = 'https://nango.dev/docs/api-integrations/3cx/connect';
const MCP_3CX = 'https://github.com/SSIG-IT/3cx-mcp-server';

/** Consoles that the welcome page offers, in the order in which it does. */
export const PORTALS: readonly Portal[] = [
  {
    name: 'Twilio',
    hosts: {
      'console.twilio.com': 'https://www.twilio.com/docs/conversations-classic/error-handling-diagnostics',
    },
  },
  {
    name: 'Telnyx',
    hosts: {
      'portal.telnyx.com': 'https://docs.daily.co/docs/guides/features/dial-in-dial-out/sip-trunk/telnyx',
    },
  },
  {
    name: 'Bandwidth',
    hosts: { 'dashboard.bandwidth.com': 'https://nango.dev/docs/api-integrations/bandwidth/connect' },
  },
  {
    name: 'Plivo',
    hosts: {
      'cx.plivo.com': 'https://github.com/plivo/plivo-agentstack-node',
      'console.plivo.com': 'https://github.com/plivo/plivo-node',
    },
  },
  {
    name: 'Vonage',
    hosts: { 'dashboard.vonage.com': 'https://github.com/Vonage/vonage-video-react-app' },
  },
  {
    name: 'SignalWire',
    hosts: { '*.signalwire.com': 'https://developer.signalwire.com/rest/overview/base-url' },
  },
  {
    name: 'Microsoft Teams admin center',
    hosts: { 'admin.teams.microsoft.com': 'https://learn.microsoft.com/microsoftteams/manage-apps' },
  },
  {
    name: 'Zoom',
    hosts: {
      '*.zoom.us':
        'https://docs.pingidentity.com/integrations/zoom/setup/pf_zoom_connector_getting_a_vanity_url_for_zoom.html',
    },
  },
  {
    name: 'RingCentral',
    hosts: {
      'service.ringcentral.com':
        'https://success.ringcentral.com/articles/RC_Knowledge_Article/Logging-in-to-your-RingCentral-account',
    },
  },
  {
    name: '8x8',
    hosts: {
      'admin.8x8.com': 'https://learn.microsoft.com/entra/identity/saas-apps/8x8-provisioning-tutorial',
    },
  },
  {
    name: 'Genesys Cloud',
    hosts: {
      'apps.mypurecloud.com': GENESYS_REGIONS,
      'apps.mypurecloud.ie': GENESYS_REGIONS,
      'apps.mypurecloud.de': GENESYS_REGIONS,
      'apps.mypurecloud.jp': GENESYS_REGIONS,
      'apps.mypurecloud.com.au': GENESYS_REGIONS,
      '*.pure.cloud': GENESYS_REGIONS,
    },
  },
  {
    name: '3CX cloud',
    hosts: { '*.3cx.us': NANGO_3CX, '*.3cx.de': NANGO_3CX, '*.3cx.eu': MCP_3CX, '*.my3cx.de': MCP_3CX },
  },
  {
    name: 'Wildix',
    hosts: { '*.wildixin.com': 'https://nango.dev/docs/integrations/all/wildix-pbx' },
  },
];
