import { i18n } from '#i18n';
import { sendMessage } from '@/lib/messages';
import { CardHost, type CardServices } from '@/lib/page/card-host';
import { EventRelay } from '@/lib/page/event-relay';
import { startPageSession } from '@/lib/page/page-session';
import type { PageState } from '@/lib/settings/page-state';
import { settingsForPages, watchSettingsForPages } from '@/lib/settings/settings-for-pages';

/**
 * Marks the codes of the example on our own page with what runs on granted sites, so that the first card that somebody
 * sees is a real one. What is said about its column holds until the page is closed.
 */
export async function startExample(): Promise<void> {
  const { signal } = new AbortController();
  let state: PageState = { rules: { silenced: [], marked: [] }, settings: await settingsForPages('') };
  const change = (part: Partial<PageState>) => {
    state = { ...state, ...part };
    session.setState(state);
  };
  const services: CardServices = {
    t: i18n.t,
    loadDossier: (code) => sendMessage('dossier', code),
    changeRule: (labelKey, rule) =>
      change({ rules: { silenced: [], marked: [], ...(rule !== 'forget' && { [rule]: [labelKey] }) } }),
  };
  const events = new EventRelay();
  const session = startPageSession({
    signal,
    events,
    ...state,
    shadowRootOf: (element) => element.shadowRoot,
    fetchCard: async () => (settings, life) => new CardHost(services, events, settings, life),
  });
  watchSettingsForPages('', (settings) => change({ settings }));
}
