import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type FrameGlobals, frameEvents, kept } from '@/lib/frame';
import { endWithNext, isExtensionAlive } from '@/lib/life';
import { sendMessage } from '@/lib/messages';
import { startScout } from '@/lib/page/scout';
import { sweep } from '@/lib/page/sweep';
import { shadowRootOf } from '@/lib/shadow-root-of';
import { endWithGrant } from '../in-frames/end-with-grant';

/**
 * Runs in every frame of every granted site, most of which show no number at all, so it is small and only looks for
 * one; then the page script comes and takes over.
 */
export default defineUnlistedScript(function main() {
  const frame = globalThis as FrameGlobals;
  if (kept('sipLens')) return;
  kept('sipLensScout')?.abort();
  const life = new AbortController();
  frame.sipLensScout = life;
  // Firefox ends the scripts of an extension that is updated without a last word.
  if (import.meta.env.FIREFOX) sweep(document);
  endWithNext(life);
  endWithGrant(life);
  let isAsking = false;
  startScout({
    signal: life.signal,
    events: frameEvents(),
    shadowRootOf,
    onReplaced: main,
    async onCandidate() {
      if (!isExtensionAlive()) return life.abort();
      // The page script is there before it ends this one.
      if (isAsking || kept('sipLens')) return;
      isAsking = true;
      // Where the script does not come, the next number asks again; where it does, it ends this one.
      await sendMessage('pageScriptWanted').catch(() => undefined);
      isAsking = false;
    },
  });
});
