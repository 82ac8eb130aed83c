import type { LateCard } from '../card/late-card';
import type { EventRelay, Relayed } from '../event-relay';
import { isOnScreen, type Mark, rangeOf, rectsOf, sameMark } from '../marks/mark';
import type { Marks } from '../marks/marks';
import type { Matcher } from '../marks/matcher';
import type { PageSettings } from '../page-settings';
import { contains, type Point, type Rect } from '../view/rect';
import type { ShadowRootOf } from '../walk/texts';
import { listenForKeys } from './card-keys';
import { subjectOf } from './card-subject';
import { Glance } from './glance';
import { isHeadedFor } from './headed-for';
import { type HoverEvent, type HoverState, nextIn, reduceHover, shownIn, timerOf } from './hover';
import { leavesDocument, markAt, numberUnder, type PointerPlace, pointerPlace } from './pointing';

interface HoverOptions {
  signal: AbortSignal;
  events: EventRelay;
  marks: Marks;
  card: LateCard;
  matcher: Matcher;
  shadowRootOf: ShadowRootOf;
  /** What the settings are now. */
  settings: () => Pick<PageSettings, 'intentMs' | 'isPaused'>;
}

interface Pointer extends PointerPlace {
  /** Alt is held: any number is asked about, marked or not. */
  asks: boolean;
}

/** How long after scrolling the pointer counts as carried along rather than pointing, in milliseconds. */
const SCROLL_SETTLES_MS = 150;
/** How long after a key the user counts as typing, in milliseconds. */
const TYPING_SETTLES_MS = 600;
/** A finger that moves further between down and up, in CSS pixels, has not tapped. */
const TAP_SLACK = 10;

/** Feeds the pointer and the keyboard of a page to the hover machine, and shows the card of its state. */
export class HoverDriver {
  readonly #options: HoverOptions;
  #state: HoverState<Mark> = { name: 'idle' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #glance: Glance;
  #pointer: Pointer | undefined;
  #before: Point | undefined;
  /** Where the mark of the card that is shown was last seen. */
  #place: Rect | undefined;
  /** Where the finger or pen came down. */
  #down: Point | undefined;

  constructor(options: HoverOptions) {
    this.#options = options;
    const { signal, events } = options;
    this.#glance = new Glance(() => this.#look(), signal);
    const listen = <K extends keyof Relayed>(type: K, handle: (event: Relayed[K]) => void) =>
      events.addTrusted(type, handle, signal);
    listen('pointermove', (event) => this.#onMove(event));
    listen('pointerdown', (event) => this.#onDown(event));
    listen('pointerup', (event) => this.#onUp(event));
    listenForKeys({
      ...options,
      state: () => this.#state,
      send: (event) => this.#send(event),
      onType: () => this.#onType(),
      onAlt: (isHeld) => this.#onAlt(isHeld),
    });
    listen('scroll', (event) => this.#onScroll(event));
    listen('resize', () => this.refresh());
    // A dialog that closes takes its marks along.
    listen('toggle', () => this.refresh());
    listen('blur', (event) => event.target === window && this.#onBlur());
    listen('pointerout', (event) => leavesDocument(event) && this.#onLeave());
    signal.addEventListener('abort', () => this.#send({ type: 'dismiss' }));
  }

  /**
   * Looks again at what is shown: its mark may have moved, left the screen, changed or gone. A table that is drawn anew
   * has the same code in the same place, but its mark comes with the next pass; after that, `isRead`, it has gone.
   */
  refresh({ isRead } = { isRead: false }): void {
    const { card } = this.#options;
    const shown = shownIn(this.#state);
    if (!shown) return;
    const mayCome = !shown.text.isConnected && !this.#inherit(shown) && !isRead;
    this.#place = rectsOf(shown)[0] ?? this.#place;
    if (mayCome || isOnScreen(shown)) card.follow();
    else if (this.#state.name === 'pinned') card.letGo();
    else this.#send({ type: 'elsewhere' });
  }

  /**
   * Returns whether another mark has taken the place of the shown one. That mark is then written into the object of the
   * shown one: hover state, open card and the last step hold the same object, and all of them are to go over.
   */
  #inherit(shown: Mark): boolean {
    const heir = this.#place && this.#options.marks.heirOf(shown, this.#place);
    if (heir) Object.assign(shown, heir);
    return heir !== undefined;
  }

  /** Opens the card of a mark and puts the focus in it. */
  open(mark: Mark): void {
    this.#send({ type: 'open', target: mark });
    this.#options.card.focus();
  }

  /** Closes the card that is shown, unless the user has pinned it. */
  leave(): void {
    this.#send({ type: 'elsewhere' });
  }

  /** Closes the card that is shown. */
  dismiss(): void {
    this.#send({ type: 'dismiss' });
  }

  #onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const place = pointerPlace(event);
    if (event.buttons !== 0 && !this.#options.card.owns(place.target)) this.#onLeave();
    else {
      this.#pointer = { ...place, asks: event.altKey };
      this.#glance.request();
    }
  }

  /** The key that is held may be let go elsewhere, where we do not hear it, and the pointer be over another window. */
  #onBlur(): void {
    this.#options.marks.cover();
    this.#onLeave();
  }

  #onLeave(): void {
    this.#pointer = undefined;
    this.#send({ type: 'out' });
  }

  #onDown(event: PointerEvent): void {
    const place = pointerPlace(event);
    this.#down = place;
    this.#pointer = undefined;
    if (event.pointerType === 'mouse' && !this.#options.card.owns(place.target))
      this.#send({ type: 'elsewhere' });
  }

  /** A finger has no way to hover, and a pen another one: both open a card by a tap, and close it by a tap elsewhere. */
  #onUp(event: PointerEvent): void {
    const place = pointerPlace(event);
    if (event.pointerType === 'mouse' || this.#options.card.owns(place.target)) return;
    const { x, y } = this.#down ?? place;
    if (Math.hypot(place.x - x, place.y - y) > TAP_SLACK) return;
    this.#send({ type: 'elsewhere', target: markAt(place, this.#options) });
  }

  #onType(): void {
    this.#glance.busyFor(TYPING_SETTLES_MS);
    this.leave();
  }

  #onAlt(isHeld: boolean): void {
    if (isHeld) this.#options.marks.uncover();
    else this.#options.marks.cover();
    if (!this.#pointer) return;
    this.#pointer.asks = isHeld;
    if (isHeld) this.#glance.request();
  }

  #onScroll(event: Event): void {
    if (this.#options.card.owns(event.target)) return;
    this.#glance.busyFor(SCROLL_SETTLES_MS);
    if (this.#state.name === 'pending') {
      this.#send({ type: 'out' });
      this.#glance.request();
    }
    this.refresh();
  }

  /** Says what is under the pointer now. */
  #look(): void {
    const point = this.#pointer;
    if (!point || this.#options.settings().isPaused) return;
    if (this.#state.name === 'idle' && this.#glance.isBusy) {
      this.#glance.request();
      return;
    }
    const before = this.#before ?? point;
    this.#before = point;
    this.#send(this.#eventAt(point, before));
  }

  #eventAt(point: Pointer, before: Point): HoverEvent<Mark> {
    const { card } = this.#options;
    if (card.owns(point.target)) return { type: 'enterCard' };
    const target =
      markAt(point, this.#options) ??
      this.#shownAt(point) ??
      (point.asks ? numberUnder(point, this.#options) : undefined);
    if (!target) return { type: 'out' };
    const rect = card.rect();
    return { type: 'over', target, heading: rect !== undefined && isHeadedFor(before, point, rect) };
  }

  /** A number that was asked about is no mark, but its card stays while the pointer does; so does one that is drawn anew. */
  #shownAt({ x, y, target }: PointerPlace): Mark | undefined {
    const shown = shownIn(this.#state);
    if (!shown) return undefined;
    if (!shown.text.isConnected) return this.#place && contains(this.#place, x, y) ? shown : undefined;
    const isUnder = shown.text.parentNode === target && rectsOf(shown).some((rect) => contains(rect, x, y));
    return isUnder ? shown : undefined;
  }

  #send(event: HoverEvent<Mark>): void {
    const before = this.#state;
    this.#state = reduceHover(before, event, sameMark);
    if (this.#state === before) return;
    clearTimeout(this.#timer);
    const wait = timerOf(this.#state, this.#options.settings().intentMs);
    if (wait !== undefined) this.#timer = setTimeout(() => this.#onTimer(), wait);
    if (this.#state.name === 'pending') this.#options.card.makeReady();
    this.#render(before);
  }

  #onTimer(): void {
    const next = nextIn(this.#state);
    // Drawn anew while the pointer rested on it: the new one is looked for, and not the old one shown.
    const isGone = next !== undefined && !rangeOf(next);
    this.#send({ type: isGone ? 'out' : 'timer' });
    if (isGone || this.#state.name === 'idle') this.#look();
  }

  #render(before: HoverState<Mark>): void {
    const { card } = this.#options;
    const shown = shownIn(this.#state);
    const isPinned = this.#state.name === 'pinned';
    if (!shown) card.hide();
    else if (shown !== shownIn(before)) this.#show(shown);
    else if (isPinned !== (before.name === 'pinned')) card.setPinned(isPinned);
  }

  #show(mark: Mark): void {
    const { card, matcher } = this.#options;
    const subject = subjectOf(mark, matcher);
    if (!subject) return;
    [this.#place] = rectsOf(mark);
    card.show(subject, {
      onClose: () => this.#send({ type: 'dismiss' }),
      onPin: () => this.#send({ type: 'pin' }),
    });
  }
}
