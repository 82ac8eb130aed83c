import type { EventRelay } from './event-relay';
import { parentOf } from './hints/dom';
import { isOnTop } from './on-top';
import { isHost } from './skipped';

/** What keeps the pointer and the keyboard from all that is outside of it; a video shows nothing that is put inside. */
const MODAL = 'dialog:modal, :fullscreen:not(:root, video, canvas, img, iframe)';

/**
 * Returns the modal dialog, popover or fullscreen element around an element, through shadow roots and slots, or
 * undefined. All outside of a modal one is inert, and a click outside of a popover closes it.
 */
export function closestOnTop(element: Element): Element | undefined {
  let at: Element | undefined = element;
  while (at && !isOnTop(at)) at = parentOf(at);
  return at === document.documentElement ? undefined : at;
}

/**
 * Returns what is modal in this document now, of several the last one in it, or undefined. To ask walks all of it, and
 * which one was opened last it does not say.
 */
export function lastModal(): Element | undefined {
  return [...document.querySelectorAll(MODAL)].at(-1);
}

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
    for (const other of opened) if (other === element || !other.matches(MODAL)) opened.delete(other);
    if (isOpen && element.matches(MODAL)) opened.add(element);
    onChange({ element, isOpen, modal: () => [...opened].at(-1) ?? lastModal() });
  };
  for (const type of ['toggle', 'fullscreenchange'] as const) events.add(type, tell, signal);
}
