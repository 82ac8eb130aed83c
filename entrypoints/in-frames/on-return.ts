import { isExtensionAlive } from '@/lib/life';
import type { EventRelay } from '@/lib/page/event-relay';

/** Calls back when the Back button brings the page of this frame back: while it is kept for that, it is told nothing. */
export function onReturn(
  events: Pick<EventRelay, 'addTrusted'>,
  handle: () => void,
  signal: AbortSignal,
): void {
  events.addTrusted('pageshow', ({ persisted }) => persisted && isExtensionAlive() && handle(), signal);
}
