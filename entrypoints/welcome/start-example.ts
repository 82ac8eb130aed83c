import { i18n } from '#i18n';
import { sendMessage } from '@/lib/messages';
import { CardHost, type CardServices } from '@/lib/page/card/card-host';
import { EventRelay } from '@/lib/page/event-relay';
import type { LabelRules } from '@/lib/page/marks/label-rules';
import { type PageSession, startPageSession } from '@/lib/page/page-session';
import type { PageSettings } from '@/lib/page/page-settings';
import { followSettingsForPages } from '@/lib/settings/settings-for-pages';

/**
 * Marks the codes of the example on our own page with what runs on granted sites, so that the first card that somebody
 * sees is a real one. What is said about its column holds until the page is closed.
 */
export function startExample(): void {
  const { signal } = new AbortController();
  const events = new EventRelay();
  let rules: LabelRules = { silenced: [], marked: [] };
  let settings: PageSettings | undefined;
  let session: PageSession | undefined;
  const services: CardServices = {
    t: i18n.t,
    loadDossier: (code) => sendMessage('dossier', code),
    changeRule: (labelKey, rule) => {
      rules = { silenced: [], marked: [], ...(rule !== 'forget' && { [rule]: [labelKey] }) };
      if (settings) session?.setState({ rules, settings });
    },
  };
  followSettingsForPages('', (next) => {
    settings = next;
    session?.setState({ rules, settings });
    session ??= startPageSession({
      signal,
      events,
      rules,
      settings,
      shadowRootOf: (element) => element.shadowRoot,
      fetchCard: async () => (look, life) => new CardHost(services, events, look, life),
    });
  });
}
