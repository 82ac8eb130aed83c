import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Frame, frameEvents, kept } from '@/lib/frame';
import { endWithNext, isExtensionAlive } from '@/lib/life';
import { sendMessage } from '@/lib/messages';
import { startScout } from '@/lib/page/scout';
import { shadowRootOf } from '@/lib/shadow-root-of';
import { endWithGrant } from '../frames/end-with-grant';

/**
 * Runs in every frame of every granted site, most of which show no number at all, so it is small and only looks for
 * one; then the page script comes and takes over.
 */
export default defineUnlistedScript(function main() {
  const frame = globalThis as Frame;
  if (kept('sipLens')) return;
  kept('sipLensScout')?.abort();
  const life = new AbortController();
  frame.sipLensScout = life;
  endWithNext(life);
  endWithGrant(life);
  startScout({
    signal: life.signal,
    events: frameEvents(),
    shadowRootOf,
    onReplaced: main,
    onCandidate() {
      life.abort();
      // The frame may be gone before the script comes.
      if (isExtensionAlive()) sendMessage('wanted').catch(() => undefined);
    },
  });
});
