import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { i18n } from '#i18n';
import { onMessage, sendMessage } from '@/lib/messages';
import { startPageSession } from '@/lib/page/page-session';
import { siteRules, watchSiteRules } from '@/lib/settings/site-rules';

export default defineContentScript({
  registration: 'runtime',
  async main(ctx) {
    Object.assign(globalThis, { sipLens: true });
    ctx.onInvalidated(() => Reflect.deleteProperty(globalThis, 'sipLens'));
    const host = hostOf(self.origin);
    const session = startPageSession({
      signal: ctx.signal,
      card: {
        t: i18n.t,
        loadDossier: (code) => sendMessage('dossier', code),
        changeRule: (place, rule) => sendMessage('changeSiteRules', { host, place, rule }),
      },
      shadowRootOf,
      rules: await siteRules(host),
    });
    const listening = [
      watchSiteRules(host, (rules) => session.setRules(rules)),
      onMessage('survey', () => session.survey()),
      onMessage('reveal', ({ data }) => session.reveal(data.code, data.index)),
      onMessage('revoked', async ({ data }) => {
        if (await sendMessage('isRevoked', data)) ctx.abort();
      }),
    ];
    ctx.onInvalidated(() => {
      for (const stop of listening) stop();
    });
  },
});

/** Returns the host of an origin; that of a sandboxed frame has none. */
function hostOf(origin: string): string {
  return URL.parse(origin)?.hostname ?? '';
}

/** Closed roots open only to extensions: Chromium has a function for it, Firefox a property. */
function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!element.localName.includes('-')) return null;
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  return browser.dom?.openOrClosedShadowRoot(element as HTMLElement) ?? null;
}
