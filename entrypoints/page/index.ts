import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Translate } from '@/components/text';
import type { Frame } from '@/lib/frame';
import { endWithExtension, isExtensionAlive } from '@/lib/life';
import { onMessage, sendMessage } from '@/lib/messages';
import { type PageSession, startPageSession } from '@/lib/page/page-session';
import type { PageState } from '@/lib/settings/page-state';
import { shadowRootOf } from '@/lib/shadow-root-of';

export default defineUnlistedScript(function main() {
  const frame = globalThis as Frame;
  const life = new AbortController();
  // An element of the page with this id would come in its place.
  if (Object.hasOwn(frame, 'sipLens')) frame.sipLens?.abort();
  if (Object.hasOwn(frame, 'sipLensScout')) frame.sipLensScout?.abort();
  frame.sipLens = life;
  life.signal.addEventListener('abort', () => delete frame.sipLens);
  endWithExtension(life);
  const host = hostOf(self.origin);
  const session = start(host, life.signal, main);
  const listening = [
    onMessage('survey', async () => (await session).survey()),
    onMessage('reveal', async ({ data }) => (await session).reveal(data.code, data.index)),
    onMessage('step', async ({ data }) => (await session).step(data)),
    onMessage('hideCard', async () => (await session).hideCard()),
    onMessage('revoked', async ({ data }) => {
      if (await sendMessage('isRevoked', data)) life.abort();
    }),
  ];
  life.signal.addEventListener('abort', () => {
    // With the extension gone there is nothing left to stop listening to.
    if (isExtensionAlive()) for (const stop of listening) stop();
  });
});

async function start(host: string, signal: AbortSignal, onReplaced: () => void): Promise<PageSession> {
  const state = await sendMessage('pageState', host);
  // Another script has taken over in the meantime.
  if (signal.aborted) return new Promise(() => undefined);
  const session = startPageSession({
    signal,
    card: {
      t,
      loadDossier: (code) => sendMessage('dossier', code),
      hasNote: (code) => sendMessage('hasNote', code),
      // Nobody listens while no side panel is open.
      onShow: (code) => void sendMessage('shown', code).catch(() => undefined),
      changeRule: (place, rule) => sendMessage('changeSiteRules', { host, place, rule }),
    },
    shadowRootOf,
    onReplaced,
    ...state,
  });
  watchState(host, state, session.setState, signal);
  return session;
}

/**
 * Asks for the state again when anything was stored, and calls back where it is another. The background reads the
 * storage, so that this script, which is in every frame, needs no code for it.
 */
function watchState(
  host: string,
  state: PageState,
  onChange: (state: PageState) => void,
  signal: AbortSignal,
): void {
  let known = JSON.stringify(state);
  const ask = async () => {
    const next = await sendMessage('pageState', host);
    if (JSON.stringify(next) === known) return;
    known = JSON.stringify(next);
    onChange(next);
  };
  browser.storage.onChanged.addListener(ask);
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(ask));
}

/** Returns the host of an origin; that of a sandboxed frame has none. */
function hostOf(origin: string): string {
  return URL.parse(origin)?.hostname ?? '';
}

/** The strings of a card have no plurals, so the library for those need not be on every page. */
const t = ((key: string, substitutions?: unknown[]) =>
  isExtensionAlive()
    ? browser.i18n.getMessage(key.replaceAll('.', '_') as never, substitutions?.map(String))
    : '') as Translate;
