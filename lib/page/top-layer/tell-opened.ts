import type { EventRelay } from '../event-relay';
import { ON_TOP } from './on-top';

/** Returns what tells those who follow `toggle` of what had opened in a shadow root before anyone heard it there. */
export function tellOpened(events: EventRelay): (root: ShadowRoot) => void {
  const entered = new WeakSet<ShadowRoot>();
  return (root) => {
    if (entered.has(root)) return;
    entered.add(root);
    for (const value of root.querySelectorAll(ON_TOP)) {
      const opened = new ToggleEvent('toggle', { newState: 'open' });
      events.tell(Object.defineProperty(opened, 'target', { value }));
    }
  };
}
