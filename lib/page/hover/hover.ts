/**
 * Hover as a state machine. Pure: the driver feeds events and starts the timer that a state asks for.
 *
 * ```
 * idle ──over──▶ pending ──timer──▶ open ──out──▶ leaving ──timer──▶ idle
 *                   └──out──▶ idle    ▲  └─over other─▶ switching ──timer──▶ open (other)
 *                                     └───over / enterCard─── leaving, switching
 * any ──open──▶ held ──elsewhere──▶ idle
 * any with a card ──pin──▶ pinned ──pin──▶ open
 * any ──dismiss──▶ idle
 * ```
 */

/** How long the pointer usually rests on a mark before its card opens, in milliseconds. */
export const INTENT_MS = 120;
/** How long the card stays after the pointer left mark and card, in milliseconds: the way from one to the other. */
export const GRACE_MS = 300;
/** How long the pointer rests on another mark before an open card moves there, in milliseconds. */
export const SWITCH_MS = 90;

export type HoverState<Target> =
  | { name: 'idle' }
  | { name: 'pending'; target: Target }
  | { name: 'open'; target: Target }
  | { name: 'leaving'; target: Target }
  | { name: 'switching'; target: Target; to: Target }
  /** Opened by a key or a tap: the pointer does not close it, but a click elsewhere does. */
  | { name: 'held'; target: Target }
  /** Stays until the user closes it. */
  | { name: 'pinned'; target: Target };

export type HoverEvent<Target> =
  /** The pointer is on a mark. `heading` says that it is on its way to the open card. */
  | { type: 'over'; target: Target; heading?: boolean }
  /** The pointer is on neither mark nor card. */
  | { type: 'out' }
  | { type: 'enterCard' }
  | { type: 'timer' }
  /** Opens at once: a command. */
  | { type: 'open'; target: Target }
  /** The user goes on without the card: a click, a tap, typing, or the mark went away. `target`: the mark that was tapped. */
  | { type: 'elsewhere'; target?: Target | undefined }
  /** Pins the card that is shown, or takes its pin out. */
  | { type: 'pin' }
  /** Esc, the Close button, the end of the session. */
  | { type: 'dismiss' };

/** Returns the next state; the same object where the event changes nothing. `same` tells whether two targets are one mark. */
export function reduceHover<Target>(
  state: HoverState<Target>,
  event: HoverEvent<Target>,
  same: (a: Target, b: Target) => boolean,
): HoverState<Target> {
  switch (event.type) {
    case 'over':
      return over(state, event.target, event.heading ?? false, same);
    case 'out':
      return out(state);
    case 'enterCard':
      return state.name === 'leaving' || state.name === 'switching'
        ? { name: 'open', target: state.target }
        : state;
    case 'timer':
      return timer(state);
    case 'open':
      return { name: 'held', target: event.target };
    case 'elsewhere':
      return state.name === 'pinned'
        ? state
        : event.target
          ? { name: 'held', target: event.target }
          : closed(state);
    case 'pin':
      return pin(state);
    case 'dismiss':
      return closed(state);
  }
}

/**
 * Returns how long the driver waits before it sends `timer`, in milliseconds, or undefined for no timer. `intentMs` is
 * the user's own delay before a card opens.
 */
export function timerOf(state: HoverState<unknown>, intentMs = INTENT_MS): number | undefined {
  switch (state.name) {
    case 'pending':
      return intentMs;
    case 'leaving':
      return GRACE_MS;
    case 'switching':
      return SWITCH_MS;
    default:
      return undefined;
  }
}

/** Returns the target whose card is shown in this state, or undefined. */
export function shownIn<Target>(state: HoverState<Target>): Target | undefined {
  return state.name === 'idle' || state.name === 'pending' ? undefined : state.target;
}

/** Returns the target whose card the timer of this state opens, or undefined. */
export function nextIn<Target>(state: HoverState<Target>): Target | undefined {
  if (state.name === 'switching') return state.to;
  return state.name === 'pending' ? state.target : undefined;
}

function over<Target>(
  state: HoverState<Target>,
  target: Target,
  heading: boolean,
  same: (a: Target, b: Target) => boolean,
): HoverState<Target> {
  switch (state.name) {
    case 'idle':
      return { name: 'pending', target };
    case 'pending':
      return same(state.target, target) ? state : { name: 'pending', target };
    case 'open':
    case 'leaving':
      if (same(state.target, target)) return state.name === 'open' ? state : { name: 'open', target };
      return heading ? out(state) : { name: 'switching', target: state.target, to: target };
    case 'switching':
      if (same(state.to, target)) return state;
      if (same(state.target, target)) return { name: 'open', target };
      return { ...state, to: target };
    case 'held':
    case 'pinned':
      return state;
  }
}

function pin<Target>(state: HoverState<Target>): HoverState<Target> {
  const target = shownIn(state);
  return target === undefined ? state : { name: state.name === 'pinned' ? 'open' : 'pinned', target };
}

function closed<Target>(state: HoverState<Target>): HoverState<Target> {
  return state.name === 'idle' ? state : { name: 'idle' };
}

function out<Target>(state: HoverState<Target>): HoverState<Target> {
  switch (state.name) {
    case 'pending':
      return { name: 'idle' };
    case 'open':
    case 'switching':
      return { name: 'leaving', target: state.target };
    default:
      return state;
  }
}

function timer<Target>(state: HoverState<Target>): HoverState<Target> {
  switch (state.name) {
    case 'pending':
      return { name: 'open', target: state.target };
    case 'switching':
      return { name: 'open', target: state.to };
    case 'leaving':
      return { name: 'idle' };
    default:
      return state;
  }
}
