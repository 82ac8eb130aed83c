import type { CardHost } from './card-host';
import { isHeading } from './heading';
import { type HoverEvent, type HoverState, reduceHover, shownIn, timerOf } from './hover';
import { type Mark, type Marks, rectsOf, sameMark } from './marks';
import type { Matcher } from './matcher';
import { nodesAt } from './nodes-at';
import type { PageSettings } from './page-settings';
import { contains } from './rect';
import type { ShadowRootOf } from './texts';

interface HoverOptions {
  signal: AbortSignal;
  marks: Marks;
  host: CardHost;
  matcher: Matcher;
  shadowRootOf: ShadowRootOf;
  /** What the settings are now. */
  settings: () => Pick<PageSettings, 'intentMs' | 'isPaused'>;
}

interface Point {
  x: number;
  y: number;
}

interface Pointer extends Point {
  target: EventTarget | undefined;
  /** Alt is held: any number is asked about, marked or not. */
  asks: boolean;
}

/** How long after scrolling the pointer counts as carried along rather than pointing, in milliseconds. */
const SCROLL_SETTLES_MS = 150;

/** Feeds the pointer and the keyboard of a page to the hover machine, and shows the card of its state. */
export class HoverDriver {
  readonly #options: HoverOptions;
  #state: HoverState<Mark> = { name: 'idle' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame: number | undefined;
  #settle: ReturnType<typeof setTimeout> | undefined;
  #pointer: Pointer | undefined;
  #before: Point | undefined;
  #lastScroll = Number.NEGATIVE_INFINITY;

  constructor(options: HoverOptions) {
    this.#options = options;
    const { signal } = options;
    const listen = <K extends keyof WindowEventMap>(type: K, handle: (event: WindowEventMap[K]) => void) =>
      window.addEventListener(type, (event) => event.isTrusted && handle(event), {
        signal,
        capture: true,
        passive: type !== 'keydown',
      });
    listen('pointermove', (event) => this.#onMove(event));
    listen('pointerdown', (event) => this.#onDown(event));
    for (const view of viewsAround(window)) {
      const onKey = (event: KeyboardEvent) => event.isTrusted && this.#onKey(event);
      view.addEventListener('keydown', onKey, { signal, capture: true });
    }
    listen('keyup', (event) => event.key === 'Alt' && options.marks.cover());
    listen('scroll', (event) => this.#onScroll(event));
    listen('resize', () => this.refresh());
    listen('blur', (event) => event.target === window && this.#onBlur());
    listen('pointerout', (event) => leavesDocument(event) && this.#onLeave());
    signal.addEventListener('abort', () => this.#send({ type: 'dismiss' }));
  }

  /** Looks again at what is shown: its mark may have moved, left the screen, changed or gone. */
  refresh(): void {
    const { host } = this.#options;
    const shown = shownIn(this.#state);
    if (!shown) return;
    if (isOnScreen(shown)) host.follow();
    else if (this.#state.name === 'pinned') host.letGo();
    else this.#send({ type: 'elsewhere' });
  }

  #onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    this.#pointer = {
      x: event.clientX,
      y: event.clientY,
      target: event.composedPath()[0],
      asks: event.altKey,
    };
    if (event.buttons !== 0) this.#send({ type: 'out' });
    else if (this.#isCarried()) this.#settle ??= setTimeout(() => this.#look(), SCROLL_SETTLES_MS);
    else this.#frame ??= requestAnimationFrame(() => this.#look());
  }

  /** Opens the card of a mark and puts the focus in it. */
  open(mark: Mark): void {
    this.#send({ type: 'open', target: mark });
    this.#options.host.focus();
  }

  /** Closes the card that is shown. */
  dismiss(): void {
    this.#send({ type: 'dismiss' });
  }

  /** The key that is held may be let go elsewhere, where we do not hear it. */
  #onBlur(): void {
    this.#options.marks.cover();
    this.#send({ type: 'out' });
  }

  #onLeave(): void {
    this.#pointer = undefined;
    this.#send({ type: 'out' });
  }

  #onDown(event: PointerEvent): void {
    const target = event.composedPath()[0];
    if (this.#options.host.owns(target)) return;
    const tapped =
      event.pointerType === 'mouse'
        ? undefined
        : this.#markAt({ x: event.clientX, y: event.clientY, target });
    this.#send({ type: 'elsewhere', target: tapped });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Alt') this.#options.marks.uncover();
    if (event.key === 'Alt' && this.#pointer) {
      this.#pointer.asks = true;
      this.#look();
    }
    if (this.#state.name === 'idle') return;
    const inCard = this.#options.host.owns(event.composedPath()[0]);
    if (event.key === 'Escape') this.#answer(event, { type: 'dismiss' });
    else if (isPinKey(event) && (inCard || (this.#state.name === 'open' && !isEditable(event)))) {
      this.#answer(event, { type: 'pin' });
      this.#options.host.focus();
    } else if (!inCard && isTyping(event)) this.#send({ type: 'elsewhere' });
  }

  /** Takes a key for the card that is shown; the page does not hear of it. */
  #answer(event: KeyboardEvent, answer: HoverEvent<Mark>): void {
    if (shownIn(this.#state)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    this.#send(answer);
  }

  #onScroll(event: Event): void {
    if (this.#options.host.owns(event.target)) return;
    this.#lastScroll = performance.now();
    if (this.#state.name === 'pending') {
      this.#send({ type: 'out' });
      this.#settle ??= setTimeout(() => this.#look(), SCROLL_SETTLES_MS);
    }
    this.refresh();
  }

  /** Says what is under the pointer now. */
  #look(): void {
    this.#frame = undefined;
    this.#settle = undefined;
    const point = this.#pointer;
    if (!point || this.#options.settings().isPaused) return;
    const before = this.#before ?? point;
    this.#before = point;
    const event = this.#eventAt(point, before);
    if (event) this.#send(event);
  }

  #eventAt(point: Pointer, before: Point): HoverEvent<Mark> | undefined {
    const { host } = this.#options;
    if (host.owns(point.target)) return { type: 'enterCard' };
    if (this.#state.name === 'idle' && this.#isCarried()) return undefined;
    const target = this.#markAt(point) ?? (point.asks ? this.#numberAt(point) : undefined);
    if (!target) return { type: 'out' };
    const card = host.rect();
    return { type: 'over', target, heading: card !== undefined && isHeading(before, point, card) };
  }

  /** Returns whether the page has just scrolled under the pointer. */
  #isCarried(): boolean {
    return performance.now() - this.#lastScroll < SCROLL_SETTLES_MS;
  }

  /** The pointer's own target is a mark's element, but for what lies over it and for closed shadow roots. */
  #markAt({ x, y, target }: Omit<Pointer, 'asks'>): Mark | undefined {
    const { marks, shadowRootOf } = this.#options;
    const own = target instanceof Node && marks.at(target, x, y);
    if (own || marks.isEmpty) return own || undefined;
    for (const node of nodesAt(x, y, shadowRootOf)) {
      const mark = marks.at(node, x, y);
      if (mark) return mark;
    }
    return undefined;
  }

  /** Caret functions answer far from the text, so what they say is checked against the number's rectangles. */
  #numberAt({ x, y }: Pointer): Mark | undefined {
    const nodes = nodesAt(x, y, this.#options.shadowRootOf);
    const shadowRoots = [...nodes].filter((node) => node instanceof ShadowRoot);
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    const text = caret?.offsetNode;
    if (!caret || !(text instanceof Text)) return undefined;
    const match = this.#options.matcher.numberAt(text, caret.offset);
    const mark = match && { text, match };
    return mark && rectsOf(mark).some((rect) => contains(rect, x, y)) ? mark : undefined;
  }

  #send(event: HoverEvent<Mark>): void {
    const before = this.#state;
    this.#state = reduceHover(before, event, sameMark);
    if (this.#state === before) return;
    clearTimeout(this.#timer);
    const wait = timerOf(this.#state, this.#options.settings().intentMs);
    if (wait !== undefined) this.#timer = setTimeout(() => this.#onTimer(), wait);
    this.#render(before);
  }

  #onTimer(): void {
    this.#send({ type: 'timer' });
    if (this.#state.name === 'idle') this.#look();
  }

  #render(before: HoverState<Mark>): void {
    const { host } = this.#options;
    const shown = shownIn(this.#state);
    const isPinned = this.#state.name === 'pinned';
    if (!shown) host.hide();
    else if (shown !== shownIn(before))
      host.show(shown, {
        onClose: () => this.#send({ type: 'dismiss' }),
        onPin: () => this.#send({ type: 'pin' }),
      });
    else if (isPinned !== (before.name === 'pinned')) host.setPinned(isPinned);
  }
}

/** Returns a window and those around it of the same site: the pointer can be in a frame while the keys go to the page. */
function viewsAround(view: Window): Window[] {
  try {
    return view.parent !== view && view.parent.document ? [view, ...viewsAround(view.parent)] : [view];
  } catch {
    return [view];
  }
}

/** The pointer left for another window or for a frame, whose events stay inside of it. */
function leavesDocument({ relatedTarget }: PointerEvent): boolean {
  return relatedTarget === null || relatedTarget instanceof HTMLIFrameElement;
}

function isTyping({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey;
}

/** One key without a modifier, and only while a card is under the pointer or has the focus: pages have shortcuts too. */
function isPinKey({ key, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'p' && !ctrlKey && !metaKey && !altKey && !repeat;
}

function isEditable(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

function isOnScreen(mark: Mark): boolean {
  return rectsOf(mark).some(
    ({ top, bottom, left, right }) =>
      bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth,
  );
}
