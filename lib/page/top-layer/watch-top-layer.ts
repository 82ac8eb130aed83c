import type { EventRelay } from '../event-relay';
import { isHost } from '../skipped';
import { isModal, lastModal } from './modal';
import { isOnTop } from './on-top';

/** Something came to the top layer, or left it. */
export interface TopLayerChange {
  element: Element;
  isOpen: boolean;
  /** Returns what is modal now, of several the one that was opened last, as far as that was seen. */
  modal: () => Element | undefined;
}

/** Calls back when a dialog, popover or fullscreen element of this document opens or closes. */
export function watchTopLayer(
  events: EventRelay,
  signal: AbortSignal,
  onChange: (change: TopLayerChange) => void,
): void {
  /** The modal ones in the order in which they have opened. */
  const opened = new Set<Element>();
  const tell = ({ target: element }: Event) => {
    // What folds, such as `details`, says `toggle` too, and two of ours would raise themselves over each other for ever.
    if (!(element instanceof Element) || isHost(element) || element.matches('details')) return;
    const isOpen = isOnTop(element);
    for (const other of opened) if (other === element || !isModal(other)) opened.delete(other);
    if (isOpen && isModal(element)) opened.add(element);
    onChange({ element, isOpen, modal: () => [...opened].at(-1) ?? lastModal() });
  };
  for (const type of ['toggle', 'fullscreenchange'] as const) events.add(type, tell, signal);
}
