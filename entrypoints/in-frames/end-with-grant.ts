import { frameEvents } from '@/lib/frame';
import { onMessage, sendMessage } from '@/lib/messages';
import { onReturn } from './on-return';

/** Ends `life` when the site of this frame is given back. */
export function endWithGrant(life: AbortController): void {
  const check = async (removed?: string[]) => {
    if (await sendMessage('isRevoked', removed).catch(() => false)) life.abort();
  };
  onReturn(frameEvents(), check, life.signal);
  life.signal.addEventListener(
    'abort',
    onMessage('revoked', ({ data }) => check(data)),
  );
}
