import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Frame, frameEvents, frameHost, kept } from '@/lib/frame';
import { endWithExtension, isExtensionAlive } from '@/lib/life';
import { onMessage, sendMessage } from '@/lib/messages';
import type { MakeCard } from '@/lib/page/card';
import { type PageSession, startPageSession } from '@/lib/page/page-session';
import { sweep } from '@/lib/page/sweep';
import type { PageState } from '@/lib/settings/page-state';
import { shadowRootOf } from '@/lib/shadow-root-of';
import { endWithGrant } from '../frames/end-with-grant';

export default defineUnlistedScript(async function main() {
  // For every call of its functions, Chromium looks up the line that it comes from. Before the script has been run to
  // its end, that means to parse all of it again, which takes as long as everything else here.
  await null;
  const frame = globalThis as Frame;
  const life = new AbortController();
  kept('sipLens')?.abort();
  frame.sipLens = life;
  life.signal.addEventListener('abort', () => delete frame.sipLens);
  endWithExtension(life);
  endWithGrant(life);
  const host = frameHost();
  const session = start(host, life.signal, main);
  session.catch(() => life.abort());
  const listening = [
    onMessage('survey', async () => (await session).survey()),
    onMessage('reveal', async ({ data }) => (await session).reveal(data.code, data.index)),
    onMessage('step', async ({ data }) => (await session).step(data)),
    onMessage('hideCard', async () => (await session).hideCard()),
  ];
  life.signal.addEventListener('abort', () => {
    // With the extension gone there is nothing left to stop listening to.
    if (isExtensionAlive()) for (const stop of listening) stop();
  });
});

async function start(host: string, signal: AbortSignal, onReplaced: () => void): Promise<PageSession> {
  const state = await sendMessage('pageState', host);
  if (signal.aborted) throw new Error('Another script has taken over.');
  // Where no scout has been, as on a site that is not granted.
  if (import.meta.env.FIREFOX && !kept('sipLensScout')) sweep(document);
  kept('sipLensScout')?.abort();
  const session = startPageSession({
    signal,
    events: frameEvents(),
    fetchCard,
    shadowRootOf,
    onReplaced,
    ...state,
  });
  watchState(host, state, session.setState, signal);
  return session;
}

/**
 * Asks for the state again when anything was stored, and calls back if it has changed. The background reads the
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
  // While a page is kept for the Back button, it is told of no change.
  frameEvents().addTrusted('pageshow', ({ persisted }) => persisted && isExtensionAlive() && ask(), signal);
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(ask));
}

/** Resolves with what makes a card, once the card script is in this frame. */
async function fetchCard(): Promise<MakeCard> {
  if (!kept('sipLensCard')) await sendMessage('cardWanted');
  const makeCard = kept('sipLensCard');
  if (!makeCard) throw new Error('The card went elsewhere.');
  return makeCard;
}
