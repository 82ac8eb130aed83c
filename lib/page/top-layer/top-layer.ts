import type { EventRelay } from '../event-relay';
import { isOnTop } from './on-top';

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
