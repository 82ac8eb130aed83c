import { MARGIN } from './rect';

/** Scrolling that goes on within this time, in milliseconds, is one movement. */
export const MOVING_MS = 150;
/** A line that crosses its scroller in less than this time, in milliseconds, cannot be read. */
const READABLE_MS = 250;

/**
 * What a scroll event is part of: a step beyond what was read already, a movement, or one that is too fast for anybody
 * to read what passes.
 */
export type Pace = 'jump' | 'moving' | 'flying';

/** Over this time, in milliseconds, the pace is taken: a frame that takes long by itself does not slow the user down. */
const SPAN_MS = 400;

/** Where a scroller was, in pixels from its corner, and when, in the page's time. */
interface Stop {
  top: number;
  left: number;
  at: number;
}

const START: Stop = { top: 0, left: 0, at: Number.NEGATIVE_INFINITY };

/** Tells how fast the user scrolls, one event after the other. */
export class ScrollPace {
  #at = START.at;
  #pace: Pace = 'moving';
  /** Where each scroller was last, and a little before. */
  readonly #stops = new WeakMap<Element, { last: Stop; since: Stop }>();

  /** Until when, in the page's time, the movement counts as going on. */
  get movesUntil(): number {
    return this.#at + MOVING_MS;
  }

  /** Whether the user moves faster than anybody reads. */
  get isFlying(): boolean {
    return this.#pace === 'flying' && performance.now() < this.movesUntil;
  }

  /** Takes note of a scroll event and returns what it is part of. */
  follow({ target }: Event): Pace {
    const at = performance.now();
    const isMoving = at < this.movesUntil;
    this.#at = at;
    const scroller = target instanceof Element ? target : document.scrollingElement;
    if (!scroller) return this.#pace;
    const { last, since } = this.#stops.get(scroller) ?? { last: START, since: START };
    const from = isMoving ? since : last;
    const stop = { top: scroller.scrollTop, left: scroller.scrollLeft, at };
    const next = at - since.at > SPAN_MS ? last : since;
    this.#stops.set(scroller, { last: stop, since: isMoving ? next : stop });
    const screens =
      Math.abs(stop.top - from.top) / scroller.clientHeight +
      Math.abs(stop.left - from.left) / scroller.clientWidth;
    if (!isMoving) this.#pace = screens > MARGIN ? 'jump' : 'moving';
    // Scrollers that move together, as the parts of a split table do, may each have gone another way.
    else if (screens > 0) this.#pace = screens > (at - from.at) / READABLE_MS ? 'flying' : 'moving';
    else if (this.#pace === 'jump') this.#pace = 'moving';
    return this.#pace;
  }
}
