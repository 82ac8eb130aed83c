import { isExtensionAlive } from '@/lib/life';
import { onMessage, sendMessage } from '@/lib/messages';

/** Ends `life` when the site of this frame is given back. */
export function endWithGrant(life: AbortController): void {
  const stop = onMessage('revoked', async ({ data }) => {
    if (await sendMessage('isRevoked', data)) life.abort();
  });
  life.signal.addEventListener('abort', () => {
    // With the extension gone there is nothing left to stop listening to.
    if (isExtensionAlive()) stop();
  });
}
