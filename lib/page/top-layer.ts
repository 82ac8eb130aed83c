import type { EventRelay } from './event-relay';

/**
 * The open dialogs, popovers and fullscreen element of a document. Asking the document would walk all of it, so they
 * are followed by their events; of what was open before, only dialogs are known, which are found by their tag.
 */
export class TopLayer {
  readonly #document: Document;
  readonly #open: Set<Element>;

  constructor(document: Document, events: EventRelay, signal: AbortSignal) {
    this.#document = document;
    this.#open = new Set(document.getElementsByTagName('dialog'));
    events.add('toggle', (event) => this.#onToggle(event), signal);
  }

  /** Returns what is open now. */
  elements(): Set<Node> {
    const { fullscreenElement } = this.#document;
    // What is removed while it is open says nothing.
    for (const element of this.#open) if (!element.isConnected) this.#open.delete(element);
    const open = [...this.#open].filter(isOnTop);
    return new Set(fullscreenElement ? [...open, fullscreenElement] : open);
  }

  #onToggle({ target, newState }: ToggleEvent): void {
    if (!(target instanceof Element)) return;
    if (newState === 'open') this.#open.add(target);
    else this.#open.delete(target);
  }
}

/**
 * Returns the modal dialog, popover or fullscreen element around an element, through shadow roots, or undefined. All
 * outside of a modal one is inert, and a click outside of a popover closes it.
 */
export function closestModal(element: Element): Element | undefined {
  const found = element.closest(':modal, :fullscreen, :popover-open');
  if (found) return found === element.ownerDocument.documentElement ? undefined : found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestModal(root.host) : undefined;
}

/** Something came to the top layer, or left it. */
export interface TopLayerChange {
  element: Element;
  isOpen: boolean;
  /** The modal dialog that is open now, the last one of several. */
  modal: Element | undefined;
}

/** Calls back when a dialog, popover or fullscreen element of this document opens or closes. */
export function watchTopLayer(signal: AbortSignal, onChange: (change: TopLayerChange) => void): void {
  const tell = ({ target: element }: Event) => {
    // What folds, such as `details`, says `toggle` too.
    if (!(element instanceof Element) || element.matches('details')) return;
    const isOpen = element.matches(':modal, :popover-open, :fullscreen');
    const isModal = isOpen && element.matches('dialog:modal');
    onChange({ element, isOpen, modal: isModal ? element : lastModal() });
  };
  for (const type of ['toggle', 'fullscreenchange'])
    window.addEventListener(type, tell, { signal, capture: true });
}

function lastModal(): Element | undefined {
  return [...document.querySelectorAll('dialog:modal')].at(-1);
}

function isOnTop(element: Element): boolean {
  return element.matches(':modal, :popover-open');
}
