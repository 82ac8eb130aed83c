import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Frame } from '@/lib/frame';
import { isExtensionAlive } from '@/lib/life';
import { sendMessage } from '@/lib/messages';
import { startScout } from '@/lib/page/scout';
import { shadowRootOf } from '@/lib/shadow-root-of';

/**
 * Runs in every frame of every granted site, most of which show no number at all, so it is small and only looks for
 * one; then the page script comes and takes over.
 */
export default defineUnlistedScript(() => {
  const frame = globalThis as Frame;
  if (frame.sipLens) return;
  const life = new AbortController();
  frame.sipLensScout = life;
  startScout({
    signal: life.signal,
    shadowRootOf,
    onCandidate() {
      life.abort();
      if (isExtensionAlive()) void sendMessage('wanted');
    },
  });
});
