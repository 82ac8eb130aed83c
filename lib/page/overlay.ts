import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { type ComponentChild, render } from 'preact';
import overlayCss from './overlay.css?inline';
import type { Rect } from './rect';
import { HOST_TAG } from './skipped';

const GAP = 6;
const EDGE = 8;
/** Rather than become lower than this, it covers its anchor. */
const SMALLEST = 160;
const XHTML = 'http://www.w3.org/1999/xhtml';

/** What the overlay stands beside: a rectangle that may move, and an element in the same scrolling box. */
export interface Anchor {
  getBoundingClientRect(): DOMRect;
  contextElement: Element;
}

/**
 * The only element that SIP Lens puts on a page: it holds what is shown in a closed shadow root, in the top layer, and
 * stands in the document only while something is shown. It knows nothing of what that is.
 */
export class Overlay {
  readonly #host = document.createElementNS(XHTML, HOST_TAG) as HTMLElement;
  readonly #box = document.createElementNS(XHTML, 'div') as HTMLElement;
  #stopFollowing: (() => void) | undefined;

  constructor(css: string, signal: AbortSignal) {
    const shadow = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css + overlayCss);
    shadow.adoptedStyleSheets = [sheet];
    this.#box.className = 'overlay';
    shadow.append(this.#box);
    this.#host.popover = 'manual';
    signal.addEventListener('abort', () => this.hide());
  }

  /** The element that the page sees; events from inside carry it as their target. */
  get element(): HTMLElement {
    return this.#host;
  }

  /** Shows `content` beside the anchor and keeps it there while the page scrolls. */
  show(content: ComponentChild, anchor: Anchor): void {
    this.#stopFollowing?.();
    this.#raise(anchor.contextElement);
    render(content, this.#box);
    this.#stopFollowing = autoUpdate(anchor, this.#box, () => void this.#place(anchor));
  }

  /** Removes the element and all in it from the page. */
  hide(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
    render(null, this.#box);
    this.#host.remove();
  }

  /** Returns the rectangle of what is shown in viewport coordinates, or undefined while nothing is. */
  rect(): Rect | undefined {
    return this.#host.isConnected ? this.#box.getBoundingClientRect() : undefined;
  }

  /** Puts the host on top of the top layer: inside the modal dialog around the mark, since all else is inert. */
  #raise(context: Element): void {
    const parent = closestTopLayer(context) ?? document.documentElement;
    if (this.#host.parentNode !== parent) parent.append(this.#host);
    else if (this.#host.matches(':popover-open')) this.#host.hidePopover();
    this.#host.showPopover();
  }

  async #place(anchor: Anchor): Promise<void> {
    const box = this.#box;
    const { x, y } = await computePosition(anchor, box, {
      strategy: 'absolute',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE, fallbackPlacements: ['top-start', 'right-start', 'left-start'] }),
        shift({ padding: EDGE, crossAxis: true }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            box.style.maxBlockSize = `min(${Math.max(availableHeight, SMALLEST)}px, 100vh - ${2 * EDGE}px)`;
          },
        }),
      ],
    });
    box.style.left = `${Math.round(x)}px`;
    box.style.top = `${Math.round(y)}px`;
  }
}

/** Returns the modal dialog or fullscreen element around an element, through shadow roots, or undefined. */
function closestTopLayer(element: Element): Element | undefined {
  const found = element.closest(':modal, :fullscreen');
  if (found) return found === document.documentElement ? undefined : found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestTopLayer(root.host) : undefined;
}
