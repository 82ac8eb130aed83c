import { frameEvents } from '@/lib/frame';
import { isExtensionAlive } from '@/lib/life';
import { onMessage, sendMessage } from '@/lib/messages';

/** Ends `life` when the site of this frame is given back. */
export function endWithGrant(life: AbortController): void {
  const check = async (removed?: string[]) => {
    if (await sendMessage('isRevoked', removed).catch(() => false)) life.abort();
  };
  const stop = onMessage('revoked', ({ data }) => check(data));
  // While a page is kept for the Back button, it is told nothing.
  frameEvents().addTrusted(
    'pageshow',
    ({ persisted }) => persisted && isExtensionAlive() && check(),
    life.signal,
  );
  life.signal.addEventListener('abort', () => {
    // With the extension gone there is nothing left to stop listening to.
    if (isExtensionAlive()) stop();
  });
}
