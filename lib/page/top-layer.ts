import type { EventRelay } from './event-relay';
import { isHost } from './skipped';

/**
 * The open dialogs, popovers and fullscreen element of a document. Asking the document would walk all of it, so they
 * are followed by their events; of what was open before, only dialogs are known, which are found by their tag.
 */
export class TopLayer {
  readonly #document: Document;
  /** Found when it is first asked for: many documents are done with before. */
  #open: Set<Element> | undefined;

  constructor(document: Document, events: EventRelay, signal: AbortSignal) {
    this.#document = document;
    events.add('toggle', (event) => this.#onToggle(event), signal);
  }

  /** Returns what is open now. */
  elements(): Set<Element> {
    const { fullscreenElement } = this.#document;
    const known = this.#known();
    // What is removed while it is open says nothing.
    for (const element of known) if (!element.isConnected) known.delete(element);
    const open = [...known].filter(isOnTop);
    return new Set(fullscreenElement ? [...open, fullscreenElement] : open);
  }

  #known(): Set<Element> {
    this.#open ??= new Set(this.#document.getElementsByTagName('dialog'));
    return this.#open;
  }

  #onToggle({ target, newState }: ToggleEvent): void {
    if (!(target instanceof Element)) return;
    if (newState === 'open') this.#known().add(target);
    else this.#known().delete(target);
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
    // What folds, such as `details`, says `toggle` too, and two of ours would raise themselves over each other for ever.
    if (!(element instanceof Element) || isHost(element) || element.matches('details')) return;
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
