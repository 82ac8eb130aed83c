import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type FrameGlobals, frameEvents, frameHost, kept } from '@/lib/frame';
import { endWithExtension } from '@/lib/life';
import { onMessage, sendMessage } from '@/lib/messages';
import type { MakeCard } from '@/lib/page/card/card';
import { type PageSession, startPageSession } from '@/lib/page/page-session';
import { sweep } from '@/lib/page/sweep';
import { shadowRootOf } from '@/lib/shadow-root-of';
import { endWithGrant } from '../in-frames/end-with-grant';
import { followState } from './follow-state';

export default defineUnlistedScript(async function main() {
  // For every call of its functions, Chromium looks up the line that it comes from. Before the script has been run to
  // its end, that means to parse all of it again, which takes as long as everything else here.
  await null;
  const frame = globalThis as FrameGlobals;
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
  for (const stop of listening) life.signal.addEventListener('abort', stop);
});

function start(host: string, signal: AbortSignal, onReplaced: () => void): Promise<PageSession> {
  const events = frameEvents();
  return followState({ host, events, signal }, (state) => {
    // Where no scout has been, as on a site that is not granted.
    if (import.meta.env.FIREFOX && !kept('sipLensScout')) sweep(document);
    kept('sipLensScout')?.abort();
    return startPageSession({ signal, events, fetchCard, shadowRootOf, onReplaced, ...state });
  });
}

/** Resolves with what makes a card, once the card script is in this frame. */
async function fetchCard(): Promise<MakeCard> {
  if (!kept('sipLensCard')) await sendMessage('cardWanted');
  const makeCard = kept('sipLensCard');
  if (!makeCard) throw new Error('The card went elsewhere.');
  return makeCard;
}
