import { type ComponentChild, render } from 'preact';
import type { EventRelay } from '../event-relay';
import type { PageSettings } from '../page-settings';
import type { Point, Rect } from '../view/rect';
import { dragBy } from './drag';
import { focused } from './focused';
import { newDiv } from './new-div';
import overlayCss from './overlay.css?inline';
import { OverlayHost } from './overlay-host';
import { placeAt, placeBeside, type Size } from './place';
import { SeenPart } from './seen-part';

/** What the overlay stands beside: its rectangle now, and the element it is part of. */
export interface Anchor {
  rect(): Rect;
  element: Element;
  /** The overlay goes to the middle of its width. */
  isCentred?: boolean;
}

interface OverlayOptions {
  css: string;
  signal: AbortSignal;
  /** Names the part of the content by which the user may drag it away from its anchor. */
  handle?: string;
  /** Given on a page of others, which is not to hear what the user does here, and opens what would lie over it. */
  events?: EventRelay;
}

type Room = Size & Pick<Rect, 'left' | 'top'>;

/** Shows something beside an anchor, over all of the page. It knows nothing of what that is. */
export class Overlay {
  readonly #host = new OverlayHost();
  readonly #box = newDiv();
  readonly #resizes = new ResizeObserver(() => this.#fit());
  /** In a frame. */
  readonly #seen: SeenPart | undefined;
  #anchor: Anchor | undefined;
  /** Where it stays without following the anchor. */
  #at: Point | undefined;
  /** Where the focus was before it came here. */
  #before: HTMLElement | undefined;
  /** What it holds has grown since it was shown, so it stays where it is while the user is in it. */
  #isKept = false;
  /** The height that its content asked for when it was last put somewhere. */
  #height = 0;

  constructor({ css, signal, handle, events }: OverlayOptions) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css + overlayCss);
    this.#host.shadow.adoptedStyleSheets = [sheet];
    this.#box.className = 'overlay';
    this.#box.style.zoom = '1';
    this.#host.shadow.append(this.#box);
    if (parent !== window) this.#seen = new SeenPart(this.#host.shadow, () => this.#onSeen());
    if (events) this.#host.guard(events, signal, () => this.place());
    this.#box.addEventListener('focusin', ({ relatedTarget }) => {
      // What had the focus inside of an element is not told; it was remembered when this was shown.
      if (
        relatedTarget instanceof HTMLElement &&
        !this.#box.contains(relatedTarget) &&
        !relatedTarget.shadowRoot
      )
        this.#before = relatedTarget;
    });
    if (handle) dragBy(this.#box, handle, (corner) => this.#moveTo(corner));
    signal.addEventListener('abort', () => this.hide());
  }

  /** The element that the page sees; events from inside carry it as their target. */
  get element(): HTMLElement {
    return this.#host.element;
  }

  /** Whether the page has removed the element while something is shown. */
  get isLost(): boolean {
    return this.#host.isLost;
  }

  /** Says which language is shown and how it is written: a screen reader would read it in that of the page. */
  setLanguage(lang: string, dir: string): void {
    Object.assign(this.#box, { lang, dir });
  }

  /** Takes over the user's theme and text size. */
  setLook({ theme, textScale }: Pick<PageSettings, 'theme' | 'textScale'>): void {
    const { style } = this.#box;
    style.colorScheme = theme === 'system' ? '' : theme;
    style.setProperty('--lens-text-scale', `${textScale}`);
  }

  /** Shows `content` beside the anchor. */
  show(content: ComponentChild, anchor: Anchor): void {
    this.#anchor = anchor;
    this.#at = undefined;
    this.#isKept = false;
    this.#remember();
    this.#host.raise(anchor);
    this.render(content);
    this.#resizes.observe(this.#box);
    if (this.#seen) this.#box.style.opacity = '0';
    this.#seen?.look();
    this.place();
  }

  /** Shows other content in the same place. */
  render(content: ComponentChild): void {
    render(content, this.#box);
  }

  /** Puts the focus on what is shown; when that is hidden, the focus goes back to where it was. */
  focus(): void {
    this.#remember();
    this.#box.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  }

  /** Removes the element and all in it from the page. */
  hide(): void {
    const hadFocus = this.#host.shadow.activeElement;
    this.#anchor = undefined;
    this.#resizes.disconnect();
    this.#seen?.stop();
    this.render(null);
    this.#host.remove();
    if (hadFocus) this.#before?.focus({ preventScroll: true });
    this.#before = undefined;
  }

  /** Stays where it is now, without following the anchor. */
  letGo(): void {
    if (this.#at) this.place();
    else this.moveBy(0, 0);
  }

  /** Moves away from where it is now, and from then on does not follow the anchor. */
  moveBy(x: number, y: number): void {
    const { left, top } = this.#box.getBoundingClientRect();
    this.#moveTo({ x: left + x, y: top + y });
  }

  /** Moves to where the anchor is now. */
  place(): void {
    const anchor = this.#anchor;
    if (!anchor) return;
    this.#host.reinstate();
    this.#unzoom();
    const { style } = this.#box;
    const room = this.#room();
    style.setProperty('--lens-room', `${room.width}px`);
    this.#height = this.#naturalHeight();
    const box = { width: this.#box.offsetWidth, height: this.#height };
    const at = this.#at ?? this.#keptAt();
    const { x, y, maxHeight } = at
      ? placeAt({ x: at.x - room.left, y: at.y - room.top }, box, room)
      : placeBeside({
          anchor: within(room, anchor.rect()),
          isCentred: anchor.isCentred,
          box,
          viewport: room,
        });
    style.left = `${Math.round(x + room.left)}px`;
    style.top = `${Math.round(y + room.top)}px`;
    style.maxBlockSize = `${Math.floor(maxHeight)}px`;
  }

  /** Returns the rectangle of what is shown in viewport coordinates, or undefined while nothing is. */
  rect(): Rect | undefined {
    return this.element.isConnected ? this.#box.getBoundingClientRect() : undefined;
  }

  #remember(): void {
    const before = focused();
    if (before && before !== this.element) this.#before = before;
  }

  #moveTo(corner: Point): void {
    this.#at = corner;
    this.place();
  }

  /** Other content needs other room. */
  #fit(): void {
    if (this.#naturalHeight() === this.#height) return;
    this.#isKept = true;
    this.place();
  }

  /** Until it is known what of a frame can be seen, it stands there unseen. */
  #onSeen(): void {
    this.#box.style.opacity = '';
    this.place();
  }

  /** Where there is room: in what can be seen of the window. */
  #room(): Room {
    const { width, height } = roomOf(window);
    const { left = 0, top = 0, right = width, bottom = height } = this.#seen?.rect ?? {};
    return { left, top, width: Math.min(right, width) - left, height: Math.min(bottom, height) - top };
  }

  #keptAt(): Point | undefined {
    if (!this.#isKept || !this.#box.matches(':hover, :focus-within')) return undefined;
    return { x: this.#box.offsetLeft, y: this.#box.offsetTop };
  }

  /** The zoom of a page would reach the card, and its coordinates with it. To ask for it takes a look at all styles. */
  #unzoom(): void {
    const zoom = `${1 / this.element.currentCSSZoom}`;
    if (this.#box.style.zoom !== zoom) this.#box.style.zoom = zoom;
  }

  /** The height that the content asks for, whatever the box was cut to before. */
  #naturalHeight(): number {
    const { offsetHeight, clientHeight, scrollHeight } = this.#box;
    return offsetHeight - clientHeight + scrollHeight;
  }
}

/** Returns where a rectangle is in a room. */
function within({ left: x, top: y }: Room, { left, right, top, bottom }: Rect): Rect {
  return { left: left - x, right: right - x, top: top - y, bottom: bottom - y };
}

/** Returns how much a window shows beside its scrollbars; in quirks mode the body tells. */
function roomOf({ document, innerWidth, innerHeight }: Window): Size {
  const root = document.compatMode === 'BackCompat' ? document.body : document.documentElement;
  return { width: root?.clientWidth || innerWidth, height: root?.clientHeight || innerHeight };
}
