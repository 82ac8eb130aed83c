import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Translate } from '@/components/text';
import { type FrameGlobals, frameEvents, frameHost } from '@/lib/frame';
import { isExtensionAlive } from '@/lib/life';
import { sendMessage } from '@/lib/messages';
import { CardHost, type CardServices } from '@/lib/page/card/card-host';

/**
 * Comes to a frame soon after its first mark, or earlier if a card is asked for. It only leaves there what the page
 * script makes its card with, so that coming twice does no harm.
 */
export default defineUnlistedScript(() => {
  (globalThis as FrameGlobals).sipLensCard = (settings, signal) =>
    new CardHost(services, frameEvents(), settings, signal);
});

/** What the browser has answered before: asking takes longer than drawing most of a card. */
const said = new Map<string, string>();

/** The strings of a card have no plurals, so the library for those need not be on every page. */
const t = ((key: string, substitutions: unknown[] = []) => {
  const question = [key, ...substitutions].join('\n');
  const known = said.get(question);
  if (known !== undefined || !isExtensionAlive()) return known ?? '';
  const answer = browser.i18n.getMessage(key.replaceAll('.', '_') as never, substitutions.map(String));
  said.set(question, answer);
  return answer;
}) as Translate;

const host = frameHost();

const services: CardServices = {
  t,
  loadDossier: (code) => sendMessage('dossier', code),
  // The card is there, whether background and side panel take note of it or not.
  onShow: (code) => void sendMessage('cardShown', code).catch(() => undefined),
  // All frames without a host would share one rule, whatever pages they stand in.
  changeRule: host ? (labelKey, rule) => sendMessage('changeSiteRules', { host, labelKey, rule }) : undefined,
};
