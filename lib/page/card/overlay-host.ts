import type { EventRelay } from '../event-relay';
import { HOST_TAG } from '../skipped';
import { spare } from '../sweep';
import { lastModal } from '../top-layer/modal';
import { closestOnTop } from '../top-layer/on-top';
import { type TopLayerChange, watchTopLayer } from '../top-layer/watch-top-layer';
import { keepPrivate } from './keep-private';

/** How often it raises itself over the same element, in milliseconds: a page may do the same, and for ever. */
const ANSWER_MS = 500;

/** Names the element of the page that something stands beside now: it may be drawn anew. */
interface Anchored {
  readonly element: Element;
}

/**
 * The only element that SIP Lens puts on a page, with a closed shadow root. It stands in the document only while it is
 * raised, in the top layer and over all that the page opens there.
 */
export class OverlayHost {
  /** Born where there are no custom elements: one of the page with its name could look into the closed root. */
  readonly element = document.adoptNode(document.implementation.createHTMLDocument().createElement(HOST_TAG));
  readonly shadow = this.element.attachShadow({ mode: 'closed' });
  /** Beside what it was raised. */
  #anchor: Anchored | undefined;
  /** When it has raised itself over what the page has opened, by element. */
  readonly #answered = new WeakMap<Element, number>();
  /** The page has removed it from the root element. */
  #isEvicted = false;

  constructor() {
    this.element.popover = 'manual';
    spare(this.element);
  }

  /**
   * Keeps what the user does here from a page of others, and stays over what that opens; `onRaise` is told each time that
   * it had to come up again.
   */
  guard(events: EventRelay, signal: AbortSignal, onRaise: () => void): void {
    keepPrivate(this.element, this.shadow, events, signal);
    watchTopLayer(events, signal, (change) => {
      if (!this.#anchor || !this.#isCovered(change)) return;
      this.#raise(change.modal() ?? closestOnTop(this.#anchor.element));
      onRaise();
    });
  }

  /** Whether the page has removed the element while it is raised. */
  get isLost(): boolean {
    return this.#anchor !== undefined && !this.element.isConnected;
  }

  /** Shows the element over all others, inside of what is modal around an anchor. */
  raise(anchor: Anchored): void {
    this.#anchor = anchor;
    this.#raise(closestOnTop(anchor.element));
  }

  /**
   * Comes back from what the page has removed with the element in it. A page that tidies up its root element may leave its
   * body alone; with one that does not we do not argue.
   */
  reinstate(): void {
    if (!this.#anchor || !this.isLost) return;
    if (!this.element.parentNode) {
      if (this.#isEvicted) return;
      this.#isEvicted = true;
    }
    this.#raise(closestOnTop(this.#anchor.element) ?? lastModal());
  }

  /** Removes the element from the document. */
  remove(): void {
    this.#anchor = undefined;
    this.element.remove();
  }

  /** Puts the element on top of the top layer, and inside the modal dialog that is given, since all else is inert. */
  #raise(modal: Element | undefined): void {
    const root = (this.#isEvicted && document.body) || document.documentElement;
    const parent = modal ?? root;
    const { activeElement } = this.shadow;
    if (this.element.parentNode !== parent) parent.append(this.element);
    else if (this.element.matches(':popover-open')) this.element.hidePopover();
    this.element.showPopover();
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  }

  /** What the page opens comes to lie over the element and may make it inert; what it closes takes along what is inside. */
  #isCovered({ element, isOpen }: TopLayerChange): boolean {
    return isOpen ? this.#mayAnswer(element) : element.contains(this.element);
  }

  /** One that always wants to be on top has its way after all. */
  #mayAnswer(element: Element): boolean {
    const now = performance.now();
    const last = this.#answered.get(element) ?? Number.NEGATIVE_INFINITY;
    if (now - last < ANSWER_MS) return false;
    this.#answered.set(element, now);
    return true;
  }
}
